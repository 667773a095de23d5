import { age, inWords } from '../kernel/date-words.ts'
import { ageOn, type PlainDate } from '../kernel/plain-date.ts'
import type { Named } from './names.ts'

type Dates = { readonly bornOn: PlainDate | undefined; readonly dueOn: PlainDate | undefined }

/** A child is under 18 on the day, or not born yet. */
export const isChild = ({ bornOn, dueOn }: Dates, today: PlainDate): boolean =>
  bornOn ? ageOn(bornOn, today) < 18 : dueOn !== undefined

/** A child's page and an adult's page each have their own kind of address. */
export const addressOf = (person: Dates & { readonly id: string }, today: PlainDate): string =>
  `/${isChild(person, today) ? 'children' : 'people'}/${person.id}`

export const SEXES = ['female', 'male', 'other', 'unknown'] as const
export type Sex = (typeof SEXES)[number]
export const SEX_WORDS: Readonly<Record<Sex, { readonly child: string; readonly adult: string }>> = {
  female: { child: 'Girl', adult: 'Woman' },
  male: { child: 'Boy', adult: 'Man' },
  other: { child: 'Neither girl nor boy', adult: 'Neither woman nor man' },
  unknown: { child: 'Not recorded', adult: 'Not recorded' },
}

export type Person = Named & {
  readonly id: string
  readonly name: string
  readonly callingName: string
  readonly bornOn: PlainDate | undefined
  readonly dueOn: PlainDate | undefined
  readonly diedOn: PlainDate | undefined
  readonly sex: Sex
  /** A code of the statutory returns. */
  readonly ethnicity: string | undefined
  readonly firstLanguage: string
  readonly interpreterNeeded: boolean
  readonly needs: string
  readonly reference: string | undefined
  readonly upn: string | undefined
  readonly version: number
}

/** How old somebody is, within a sentence: "age 9", "4 months", "due 4 March 2027", "died 1 June 2019". */
export function ageWords(
  { bornOn, dueOn, diedOn }: Pick<Person, 'bornOn' | 'dueOn' | 'diedOn'>,
  today: PlainDate,
): string {
  if (diedOn) return `died ${inWords(diedOn)}`
  const said = age(bornOn, today, dueOn)
  return bornOn && ageOn(bornOn, today) >= 2 ? `age ${said}` : said
}

/** As a sentence begins: "Age 9", "4 months", "Due 4 March 2027", "Died 1 June 2019". */
export function ageLine(
  { bornOn, dueOn, diedOn }: Pick<Person, 'bornOn' | 'dueOn' | 'diedOn'>,
  today: PlainDate,
): string {
  const said = ageWords({ bornOn, dueOn, diedOn }, today)
  return said.slice(0, 1).toUpperCase() + said.slice(1)
}
