import { addDays, later, yearsBefore, type PlainDate } from '../days.ts'
import { addYears } from '../../kernel/plain-date.ts'
import { british, familyName, type Couple, type Heritage } from './heritage.ts'
import type { Member } from './member.ts'
import type { Network, Size } from './drawing.ts'
import { friendsOf } from './friends.ts'

type Core = {
  readonly couple: Couple
  readonly mother: Member
  readonly fathers: readonly (Member | undefined)[]
  readonly children: readonly Member[]
  readonly current: Member | undefined
  readonly size: Size
  readonly home: string
}
const AUNTS = { small: 0, middling: 1, large: 2, 'very large': 4 } as const

/** Partners now and before, two sides of grandparents, aunts and uncles, half-brothers and half-sisters, and friends. */
export function widen(network: Network, core: Core): void {
  const { chance, accounts } = network
  const { mother, fathers, children, size, couple } = core
  partnersNowAndBefore(network, core)
  const gran = grandparents(network, mother, couple.mother, { grandfather: chance.happens(0.55), aunts: AUNTS[size] })
  if (chance.happens(0.05) && gran) for (const child of children) accounts.parent(gran, child, true, 'guardian')
  const last = fathers.findLast((father) => father !== undefined)
  if (last && (size !== 'small' || chance.happens(0.35)))
    grandparents(network, last, couple.father, {
      grandfather: chance.happens(0.5),
      aunts: Math.max(0, AUNTS[size] - 1),
    })
  if (last && (size === 'large' || size === 'very large' || chance.happens(0.12))) otherFamilyOf(network, last, couple)
  const [first] = fathers
  if (size === 'very large' && first && first !== last) {
    grandparents(network, first, couple.father, { grandfather: true, aunts: 2 })
    otherFamilyOf(network, first, couple)
  }
  friendsOf(network, mother, children, size)
}

function partnersNowAndBefore(network: Network, { mother, fathers, current, children, couple, home }: Core): void {
  const { chance, accounts, add, livesWith } = network
  for (const father of fathers) {
    if (!father) continue
    if (father !== current) accounts.partners(mother, father, chance.oneOf(['ended', 'separated', 'divorced']), true)
  }
  const together = current !== undefined && chance.happens(0.38)
  if (current && together) {
    accounts.partners(mother, current, 'together', chance.happens(0.45))
    livesWith(home, current)
    return
  }
  if (current) {
    accounts.partners(mother, current, chance.oneOf(['separated', 'ended', 'divorced']), chance.happens(0.5))
    livesWith(`${current.calledName}’s home`, current)
    // Two people can tell the same thing differently, and both are kept.
    if (chance.happens(0.12))
      accounts.partners(current, mother, 'together', false, undefined, `${current.calledName} (father)`)
  }
  if (!chance.happens(0.34)) return
  const partner = add({
    part: 'partner',
    sex: chance.happens(0.92) ? 'male' : 'female',
    bornOn: addDays(mother.bornOn ?? network.today, chance.between(-2500, 1200)),
    heritage: chance.happens(0.7) ? couple.mother : british,
    familyName: familyName(chance.happens(0.7) ? couple.mother : british, chance),
  })
  accounts.partners(mother, partner, 'together', chance.happens(0.2))
  livesWith(home, partner)
  if (chance.happens(0.6)) for (const child of children.slice(0, 3)) accounts.parent(partner, child, false, 'step')
}

type Side = { readonly grandfather: boolean; readonly aunts: number }
function grandparents(network: Network, parent: Member, heritage: Heritage, side: Side): Member | undefined {
  const { chance, accounts, add, livesWith, today } = network
  const { bornOn } = parent
  if (!bornOn) return undefined
  const name = parent.row.family_name
  const born = (): PlainDate => yearsBefore(bornOn, chance.between(19, 33), chance.below(360))
  const older = (sex: 'female' | 'male'): Member => {
    const day = born()
    return add({
      part: 'grandparent',
      sex,
      bornOn: day,
      diedOn: death(day, chance.below(100), today),
      heritage,
      familyName: name,
    })
  }
  const gran = older('female')
  accounts.parent(gran, parent, false)
  const grandad = side.grandfather ? older('male') : undefined
  if (grandad) {
    accounts.parent(grandad, parent, false)
    const widowed = gran.diedOn !== undefined || grandad.diedOn !== undefined
    accounts.partners(gran, grandad, widowed ? 'widowed' : chance.oneOf(['together', 'together', 'divorced']), true)
  }
  livesWith(`${gran.calledName}’s home`, gran, grandad)
  for (let count = 0; count < side.aunts; count++) auntOrUncle(network, parent, [gran, grandad], heritage)
  return gran.diedOn ? grandad : gran
}

/** One grandparent in nine has died, and some while the family was known. */
function death(born: PlainDate, drawn: number, today: PlainDate): PlainDate | undefined {
  if (drawn >= 11) return undefined
  const died = addDays(addYears(born, 55), drawn * 700)
  return died < today ? died : undefined
}

function auntOrUncle(
  network: Network,
  parent: Member,
  elders: readonly (Member | undefined)[],
  heritage: Heritage,
): void {
  const { chance, accounts, add, livesWith, today } = network
  const youngestElder = elders.reduce(
    (latest, elder) => later(latest, elder?.bornOn ?? latest),
    '1900-01-01' as PlainDate,
  )
  const bornOn = later(
    addDays(parent.bornOn ?? today, chance.oneOf([-1, 1]) * chance.between(420, 3000)),
    addYears(youngestElder, 18),
  )
  const sex = chance.happens(0.65) ? 'female' : 'male'
  const one = add({ part: 'aunt or uncle', sex, bornOn, heritage, familyName: parent.row.family_name })
  for (const elder of elders) if (elder) accounts.parent(elder, one, false)
  livesWith(`${one.calledName}’s home`, one)
  const firstBorn = addYears(bornOn, chance.between(20, 28))
  if (firstBorn > addYears(today, -1) || !chance.happens(0.5)) return
  const cousin = add({
    part: 'cousin',
    sex: chance.oneOf(['female', 'male']),
    bornOn: firstBorn,
    heritage,
    familyName: parent.row.family_name,
  })
  accounts.parent(one, cousin, true)
  livesWith(`${one.calledName}’s home`, cousin)
}

/** A former or later partner of the father, and the half-brothers and half-sisters with them. */
function otherFamilyOf(network: Network, father: Member, couple: Couple): void {
  const { chance, accounts, add, livesWith, today } = network
  if (!father.bornOn) return
  const theirs = familyName(couple.mother, chance)
  const other = add({
    part: 'partner',
    sex: 'female',
    bornOn: addDays(father.bornOn, chance.between(-700, 2000)),
    heritage: couple.mother,
    familyName: theirs,
  })
  accounts.partners(father, other, chance.oneOf(['together', 'ended', 'separated']), false)
  livesWith(`${other.calledName}’s home`, other)
  for (let count = chance.between(1, 3), year = chance.between(20, 30); count > 0; count--, year += 2) {
    const bornOn = addYears(later(father.bornOn, other.bornOn ?? father.bornOn), year)
    if (bornOn >= addDays(today, -60)) return
    const familyNameOf = chance.oneOf([father.row.family_name, theirs])
    const half = add({
      part: 'half-sibling',
      sex: chance.oneOf(['female', 'male']),
      bornOn,
      heritage: couple.father,
      familyName: familyNameOf,
    })
    accounts.parent(father, half, true)
    accounts.parent(other, half, true)
    livesWith(`${other.calledName}’s home`, half)
  }
}
