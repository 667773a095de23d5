import type { Chance } from '../chance.ts'
import { britishName, FAMILY_NAMES } from './family-names.ts'
import * as given from './given-names.ts'

/** What names and first languages a person's family brings. Two heritages meet in many families. */
export type Heritage = {
  readonly given: given.GivenNames
  readonly familyNames: readonly string[] | undefined
  /** Languages that some adults speak first. */
  readonly languages: readonly string[]
  readonly ethnicity: string
}
const heritage = (
  ethnicity: string,
  names: given.GivenNames,
  familyNames?: readonly string[],
  languages: readonly string[] = [],
): Heritage => ({ ethnicity, given: names, familyNames, languages })

export const british = heritage('WBRI', given.BRITISH)
const polish = heritage('WOTH', given.POLISH, FAMILY_NAMES.polish, ['Polish'])
const romanian = heritage('WOTH', given.ROMANIAN, FAMILY_NAMES.romanian, ['Romanian'])
const lithuanian = heritage('WOTH', given.LITHUANIAN, FAMILY_NAMES.lithuanian, ['Lithuanian'])
const ukrainian = heritage('WOTH', given.UKRAINIAN, FAMILY_NAMES.ukrainian, ['Ukrainian'])
const europeans = [polish, polish, romanian, lithuanian, ukrainian]
const roma = heritage('WROM', given.ROMA, FAMILY_NAMES.roma, ['Romani', 'Romanian'])
const pakistani = heritage('APKN', given.SOUTH_ASIAN_MUSLIM, FAMILY_NAMES.southAsianMuslim, [
  'Urdu',
  'Punjabi',
  'Pahari',
])
const bangladeshi = heritage('ABAN', given.BENGALI, FAMILY_NAMES.bengali, ['Sylheti', 'Bengali'])
const indian = heritage('AIND', given.INDIAN, FAMILY_NAMES.indian, ['Punjabi', 'Gujarati', 'Tamil'])
const nigerian = heritage('BAFR', given.NIGERIAN, FAMILY_NAMES.nigerian, ['Yoruba', 'English'])
const somali = heritage('BAFR', given.SOMALI, FAMILY_NAMES.somali, ['Somali'])
const ghanaian = heritage('BAFR', given.GHANAIAN, FAMILY_NAMES.ghanaian, ['Twi', 'English'])
const congolese = heritage('BAFR', given.CONGOLESE, FAMILY_NAMES.congolese, ['French', 'Lingala'])
const africans = [nigerian, somali, ghanaian, congolese]
const caribbean = heritage('BCRB', given.CARIBBEAN, FAMILY_NAMES.caribbean)
const arabKurdish = heritage('OOTH', given.ARAB_KURDISH, FAMILY_NAMES.arabKurdish, [
  'Kurdish (Sorani)',
  'Arabic',
  'Farsi',
])
const eastAsian = heritage('OOTH', given.EAST_ASIAN, FAMILY_NAMES.eastAsian, ['Cantonese', 'Vietnamese', 'Tagalog'])

export type Couple = { readonly mother: Heritage; readonly father: Heritage }
const both = (one: Heritage): Couple => ({ mother: one, father: one })
const either = (one: Heritage, other: Heritage, chance: Chance): Couple =>
  chance.happens(0.6) ? { mother: one, father: other } : { mother: other, father: one }

/** The heritages of a child's two parents, from the ethnicity that the return gives for the child. */
export function heritageOf(ethnicity: string | null, chance: Chance): Couple {
  const here: Readonly<Record<string, () => Couple>> = {
    WBRI: () => both(british),
    WOTH: () => both(chance.oneOf(europeans)),
    WROM: () => both(roma),
    APKN: () => both(pakistani),
    ABAN: () => both(bangladeshi),
    AIND: () => both(indian),
    BAFR: () => both(chance.oneOf(africans)),
    BCRB: () => both(caribbean),
    MWBC: () => either(british, caribbean, chance),
    MWAS: () => either(british, chance.oneOf([indian, pakistani]), chance),
    MOTH: () => either(chance.oneOf([british, polish]), chance.oneOf([arabKurdish, eastAsian, ...africans]), chance),
    OOTH: () => both(chance.oneOf([arabKurdish, arabKurdish, eastAsian])),
  }
  const known = here[ethnicity ?? '']
  return known ? known() : both(chance.oneOf([british, british, british, ...europeans, ...africans]))
}

/** A family name that fits; one in nine is two names joined. */
export function familyName({ familyNames }: Heritage, chance: Chance): string {
  const name = familyNames ? chance.oneOf(familyNames) : britishName(chance)
  return !name.includes('-') && chance.happens(0.11) ? `${name}-${britishName(chance)}` : name
}
