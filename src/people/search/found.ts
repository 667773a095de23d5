import { inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Named } from '../names.ts'
import type { Asked } from './asked.ts'

export const PAGE_SIZE = 30

export type FoundPerson = Named & {
  readonly id: string
  readonly name: string
  readonly bornOn: PlainDate | undefined
  readonly dueOn: PlainDate | undefined
  readonly diedOn: PlainDate | undefined
  readonly reference: string | undefined
  /** Out of 100. */
  readonly likeness: number
  readonly families: readonly { readonly id: string; readonly name: string }[]
  /** "Wren’s mother". */
  readonly isTo: readonly string[]
}
export type FoundFamily = { readonly id: string; readonly name: string; readonly reference: string }

export type Found = {
  readonly people: readonly FoundPerson[]
  readonly families: readonly FoundFamily[]
  /** Where the next page of people begins, when there is one. */
  readonly next: string | undefined
}

/** Everybody and every family that what was found shows, for the trail. */
export const shownIn = ({ people, families }: Found): readonly string[] => [
  ...people.flatMap(({ id, families: theirs }) => [id, ...theirs.map((family) => family.id)]),
  ...families.map(({ id }) => id),
]

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .toLowerCase()
const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Why somebody is in the list, where a glance at their name does not say it. */
export function whyFound(person: FoundPerson, asked: Asked): string {
  const reasons: string[] = []
  const names = wordsOf(asked.names)
  const written = wordsOf(`${person.givenName} ${person.familyName}`)
  const isIn = (word: string, all: readonly string[]) => all.some((one) => one.startsWith(word))
  if (person.knownAs && names.some((word) => !isIn(word, written) && isIn(word, wordsOf(person.knownAs))))
    reasons.push(`known as ${person.knownAs}`)
  else if (names.length > 0 && person.likeness < 70 && !names.every((word) => isIn(word, written)))
    reasons.push('a name that looks or sounds alike')
  if (asked.bornOn && person.bornOn === asked.bornOn) reasons.push(`born ${inWords(asked.bornOn)}`)
  if (asked.reference && person.reference) reasons.push(`reference ${person.reference}`)
  return reasons.join(', ')
}
