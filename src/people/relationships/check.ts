import type { Problem } from '../../kernel/outcome.ts'
import { isAfter, type PlainDate } from '../../kernel/plain-date.ts'
import type { Relationship } from '../relationship.ts'
import type { Sex } from '../person.ts'
import type { Account } from './account.ts'

type Somebody = {
  readonly id: string
  readonly callingName: string
  readonly bornOn: PlainDate | undefined
  readonly dueOn: PlainDate | undefined
  readonly sex: Sex
}

/** What cannot be, and what can but is worth asking about once (`sure` says it was asked). */
export function checkAccounts(
  accounts: readonly Account[],
  people: readonly Somebody[],
  standing: readonly Relationship[],
  sure: boolean,
): readonly Problem[] {
  const who = (id: string) => people.find((person) => person.id === id)
  const impossible = accounts.flatMap((account) => {
    const [from, to] = [who(account.from), who(account.to)]
    if (!from || !to) return []
    if (from.id === to.id) return [tie(`${from.callingName} cannot be related to themselves`)]
    return [
      ...tooYoung(account, from, to),
      ...inACircle(account, from, to, [...standing, ...accounts.filter((other) => other !== account)]),
      ...alreadyThere(account, from, to, standing),
    ]
  })
  if (impossible.length > 0 || sure) return impossible
  return accounts.flatMap((account) => secondParent(account, accounts, people, standing))
}

const tie = (text: string): Problem => ({ field: 'tie', text })
const byBlood = ({ kind, parentKind }: Pick<Account, 'kind' | 'parentKind'>): boolean =>
  kind === 'parent' && (parentKind === 'birth' || parentKind === 'adoptive')

function tooYoung(account: Account, parent: Somebody, child: Somebody): readonly Problem[] {
  const childFrom = child.bornOn ?? child.dueOn
  if (!byBlood(account) || !childFrom) return []
  if (!parent.bornOn)
    return parent.dueOn
      ? [tie(`${parent.callingName} is not born yet, so cannot be a parent of ${child.callingName}`)]
      : []
  return isAfter(childFrom, parent.bornOn)
    ? []
    : [
        tie(
          `${parent.callingName} is younger than ${child.callingName}, so cannot be their parent. Check the dates of birth`,
        ),
      ]
}

function inACircle(
  account: Account,
  parent: Somebody,
  child: Somebody,
  others: readonly Pick<Account, 'from' | 'to' | 'kind'>[],
): readonly Problem[] {
  if (account.kind !== 'parent') return []
  const below = new Set([child.id])
  for (const id of below)
    for (const other of others) if (other.kind === 'parent' && other.from === id) below.add(other.to)
  return below.has(parent.id)
    ? [tie(`${parent.callingName} comes after ${child.callingName} in this family, so cannot also come before them`)]
    : []
}

function alreadyThere(account: Account, from: Somebody, to: Somebody, standing: readonly Relationship[]) {
  const same = standing.some(
    (one) =>
      one.kind === account.kind &&
      one.statedBy === account.statedBy &&
      ((one.from === from.id && one.to === to.id) || (one.from === to.id && one.to === from.id)),
  )
  return same
    ? [
        tie(
          `${from.callingName} and ${to.callingName} already have a relationship like this. Change that one, or say whose account this is`,
        ),
      ]
    : []
}

function secondParent(
  account: Account,
  accounts: readonly Account[],
  people: readonly Somebody[],
  standing: readonly Relationship[],
): readonly Problem[] {
  if (account.parentKind !== 'birth') return []
  const person = (id: string) => people.find((one) => one.id === id)
  const sex = person(account.from)?.sex
  if (sex !== 'female' && sex !== 'male') return []
  const other = [...standing, ...accounts].find(
    (one) =>
      one.parentKind === 'birth' && one.to === account.to && one.from !== account.from && person(one.from)?.sex === sex,
  )
  if (!other) return []
  const word = sex === 'female' ? 'mother' : 'father'
  return [
    {
      field: 'sure',
      text: `${person(account.to)?.callingName ?? 'This child'} already has a birth ${word}, ${person(other.from)?.callingName ?? ''}. Two accounts can both stand: tick the box if this is what you were told`,
    },
  ]
}
