import { randomUUID } from 'node:crypto'
import { addDays, type PlainDate } from '../../../src/kernel/plain-date.ts'
import type { Judged, Kind } from '../oracle.ts'
import { day } from '../people-in-a-council.ts'
import { TEAMS, type World } from './world.ts'

export const TODAY = day('2026-06-10')
export const on = (offset: number): PlainDate => addDays(TODAY, offset)
export const until = (offset: number | undefined): PlainDate | null => (offset === undefined ? null : on(offset))

/** One row of a table in the store, with what the oracle needs to judge it and the words that only it shows. */
export type Row = {
  readonly table: string
  /** What `KEYS` gives for the row. */
  readonly key: string
  readonly values: Readonly<Record<string, unknown>>
  readonly judged?: Judged
  readonly words: readonly string[]
  /** That the store makes it by itself, beside another. */
  readonly already?: true
  /** For what is about those who use Kith: who may read it, said by the oracle. */
  readonly readBy?: (who: number) => boolean
  readonly about?:
    | { readonly of: 'restriction'; readonly family: number }
    | { readonly of: 'opening'; readonly practitioner: number }
    | { readonly of: 'their own'; readonly practitioner: number }
    | { readonly of: 'colleague'; readonly practitioner: number; readonly from?: number }
    | { readonly of: 'team' | 'rules signed' | 'trail' }
    | { readonly of: 'connection'; readonly practitioner: number; readonly how: 'declared' | 'noticed' }
}

/** The ids that a world's records were given, by their place in it. */
export type Ids = {
  readonly teams: readonly string[]
  readonly practitioners: readonly string[]
  readonly families: readonly string[]
  readonly people: readonly string[]
  readonly conferences: readonly string[]
  readonly offers: readonly string[]
  readonly returned: { readonly import: string; readonly file: string }
}

const many = (length: number): readonly string[] => Array.from({ length }, () => randomUUID())
export const idsFor = (world: World): Ids => ({
  teams: many(TEAMS.length),
  practitioners: many(world.practitioners.length),
  families: many(world.families.length),
  people: many(world.people.length),
  conferences: many(world.families.length),
  offers: many(world.families.length),
  returned: { import: randomUUID(), file: randomUUID() },
})

let said = 0
/** A word that stands in one row and nowhere else, so that a page that shows it shows that row. */
export const aWord = (kind: string): string => `Z${kind}${(said += 1)}z`
/** The same in letters only, as a name is: what has a digit in it is looked for as a reference. */
export const aName = (): string =>
  `Zq${Array.from(String((said += 1)), (digit) => 'bdfgklmnpr'[Number(digit)]).join('a')}qz`
export const A_WORD = /Z[a-z]+\d+z|Zq[a-z]+qz/g

/** What is asked of each table, to tell its rows apart. Tables that are not here are keyed by `id`. */
const KEYS: Readonly<Record<string, string>> = {
  family_member: `family_id || ' ' || person_id`,
  household_member: `household_id || ' ' || person_id`,
  conference_child: `conference_id || ' ' || person_id`,
  child_reference: 'person_id::text',
  family_plan: 'conference_id::text',
  restricted_name: `restriction_id || ' ' || practitioner_id`,
  practitioner_at_home: 'practitioner_id::text',
  import_problem: 'import_file_id::text',
  account: 'practitioner_id::text',
  audit_event: 'what',
  audit_seal: 'digest',
}
export const keyOf = (table: string): string => KEYS[table] ?? 'id::text'

type Making = { readonly table: string; readonly kind: Kind; readonly words?: readonly string[] }
/** A row keyed by an id of its own, about one family. */
export function aRow(
  { table, kind, words = [] }: Making,
  families: readonly number[],
  people: readonly number[],
  values: Readonly<Record<string, unknown>>,
  note?: Judged['note'],
): Row {
  const id = randomUUID()
  return {
    table,
    key: id,
    values: { id, ...values },
    words,
    judged: { kind, families, people, ...(note ? { note } : {}) },
  }
}
