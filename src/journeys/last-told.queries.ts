import { sql, type RawBuilder } from 'kysely'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Source } from './journey.ts'

/** Each return tells a row anew for its own year: this keeps the one that the latest return tells. */
export const lastTold = (table: string, key: string): RawBuilder<boolean> => sql<boolean>`not exists (
  select 1 from ${sql.table(table)} later
  where later.person_id = ${sql.id(table, 'person_id')} and ${sql.id('later', key)} = ${sql.id(table, key)}
    and later.year_ending > ${sql.id(table, 'year_ending')})`

export type FromFile = { readonly source_name: string; readonly source_row: number; readonly year_ending: PlainDate }
export const sourceOf = (row: FromFile): Source => ({
  file: row.source_name,
  row: row.source_row,
  yearEnding: row.year_ending,
})
