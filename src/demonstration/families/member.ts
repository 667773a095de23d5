import type { Chance } from '../chance.ts'
import type { PlainDate } from '../days.ts'
import type { Row } from '../rows.ts'
import { callingName } from '../../people/index.ts'
import type { Heritage } from './heritage.ts'
import { CHILDRENS_NICKNAMES, NEEDS, SHORT_NAMES } from './ways-to-be-called.ts'

type Part =
  'child' | 'mother' | 'father' | 'partner' | 'grandparent' | 'aunt or uncle' | 'cousin' | 'half-sibling' | 'friend'

/** Somebody in a family's network, and what part they have in it, seen from its children. */
export type Member = {
  readonly id: string
  readonly part: Part
  readonly calledName: string
  readonly sex: 'female' | 'male' | 'other' | 'unknown'
  readonly bornOn: PlainDate | undefined
  readonly diedOn: PlainDate | undefined
  readonly firstLanguage: string
  readonly interpreterNeeded: boolean
  readonly row: Row<'person'>
}

type Sort = {
  readonly part: Part
  readonly sex: Member['sex']
  readonly bornOn: PlainDate | undefined
  readonly diedOn?: PlainDate | undefined
  readonly dueOn?: PlainDate
  readonly heritage: Heritage
  readonly familyName: string
  readonly id?: string
  readonly ethnicity?: string | null
  /** Names that somebody else in this family has. */
  readonly taken: ReadonlySet<string>
}

export function memberOf(sort: Sort, chance: Chance): Member {
  const { part, sex, bornOn, diedOn, heritage } = sort
  const givenName = sort.dueOn ? '' : givenNameOf(sort, chance)
  const young = part === 'child' || part === 'cousin'
  const language =
    !young && part !== 'friend' && heritage.languages.length > 0 && chance.happens(0.6)
      ? chance.oneOf(heritage.languages)
      : 'English'
  const knownAs = sort.dueOn ? '' : knownAsOf(givenName, young, chance)
  const row: Row<'person'> = {
    id: sort.id ?? chance.id(),
    given_name: givenName,
    family_name: sort.familyName,
    known_as: knownAs,
    born_on: bornOn ?? null,
    due_on: sort.dueOn ?? null,
    died_on: diedOn ?? null,
    sex,
    ethnicity: sort.ethnicity === undefined ? heritage.ethnicity : sort.ethnicity,
    first_language: language,
    interpreter_needed: language !== 'English' && chance.happens(part === 'grandparent' ? 0.7 : 0.35),
    needs: sort.dueOn || diedOn ? '' : needsOf(young, chance),
  }
  return {
    id: row.id,
    part,
    calledName: callingName({ givenName, familyName: sort.familyName, knownAs }),
    sex,
    bornOn,
    diedOn,
    firstLanguage: language,
    interpreterNeeded: row.interpreter_needed,
    row,
  }
}

function givenNameOf({ sex, heritage, taken }: Sort, chance: Chance): string {
  const side = sex === 'female' || (sex !== 'male' && chance.happens(0.5)) ? 'female' : 'male'
  const free = heritage.given[side].filter((name) => !taken.has(name))
  return chance.oneOf(free.length > 0 ? free : heritage.given[side])
}

function knownAsOf(givenName: string, young: boolean, chance: Chance): string {
  const short = SHORT_NAMES.get(givenName)
  if (short !== undefined && chance.happens(0.6)) return short
  return young && chance.happens(0.05) ? chance.oneOf(CHILDRENS_NICKNAMES) : ''
}

const needsOf = (young: boolean, chance: Chance): string =>
  chance.happens(0.09) ? chance.oneOf(young ? NEEDS.children : NEEDS.adults) : ''
