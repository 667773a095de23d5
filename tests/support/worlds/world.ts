import type { Role, Service } from '../../../src/access/index.ts'

/** When something runs, in days from today, both ends included; no end means it still does. */
export type Span = { readonly from: number; readonly to: number | undefined }

export const DISCIPLINES = ['substance misuse', 'mental health', 'domestic abuse'] as const
export type Discipline = (typeof DISCIPLINES)[number]
export const PARTS = [
  'team',
  'allocated social worker',
  'safeguarding practitioner',
  'conference service',
  'conference coordinator',
  'partner practitioner',
  'legal adviser',
] as const
export type Part = (typeof PARTS)[number]
export const NOTES = ['safety', 'referral', "child's views", 'agency reasons', 'specialist'] as const
export type NoteKind = (typeof NOTES)[number]

export type Post = Span & { readonly team: number; readonly role: Role; readonly discipline: Discipline | undefined }
export type Practitioner = { readonly posts: readonly Post[]; readonly leftOn: number | undefined }
export type Involvement = Span & {
  readonly team: number
  readonly practitioner: number | undefined
  readonly part: Part
}
export type Restriction = {
  readonly from: number
  readonly liftedOn: number | undefined
  readonly names: readonly (Span & { readonly practitioner: number })[]
}
export type Note = {
  readonly kind: NoteKind
  readonly discipline: Discipline | undefined
  readonly shared: boolean
  readonly writer: number
}
export type Conference = {
  readonly referrer: number
  readonly held: boolean
  readonly closedOn: number | undefined
  readonly notes: readonly Note[]
  /** Whether each member of the family, in turn, was left out. */
  readonly leftOut: readonly boolean[]
  readonly answers: number
}
export type Family = {
  readonly involvements: readonly Involvement[]
  readonly restrictions: readonly Restriction[]
  readonly conference: Conference
}
/** Who somebody is: the families they belong to, and from whom their details must be kept. */
export type Person = { readonly families: readonly number[]; readonly keptFrom: number | undefined }
export type Opening = {
  readonly practitioner: number
  readonly family: number
  readonly minutesAgo: number
  readonly closedMinutesAgo: number | undefined
}
export type Connection = {
  readonly practitioner: number
  readonly person: number
  readonly how: 'declared' | 'noticed'
  readonly cleared: boolean
}
export type World = {
  readonly practitioners: readonly Practitioner[]
  readonly families: readonly Family[]
  readonly people: readonly Person[]
  readonly openings: readonly Opening[]
  readonly connections: readonly Connection[]
}

/** One team for each place in this list. */
export const TEAMS: readonly Service[] = [
  'social care',
  'social care',
  'family safeguarding',
  'family group conferences',
  'partner agency',
  'legal',
  'performance and leadership',
]
