import { sql, type Selectable } from 'kysely'
import type { Tx } from '../db/as-actor.ts'
import type { DB } from '../db/schema.generated.ts'

/** Everything that the demonstration fills, in an order that the references between them allow. */
export const TABLES = [
  'team',
  'practitioner',
  'post',
  'family',
  'involvement',
  'person',
  'family_member',
  'relationship',
  'household',
  'household_member',
  'contact_detail',
  'kept_from',
  'conference_offer',
  'conference_offer_reply',
  'conference',
  'conference_child',
  'conference_question',
  'conference_invitation',
  'conference_note',
  'family_plan',
  'family_plan_action',
  'family_plan_review',
  'conference_feedback',
  'restriction',
  'restricted_name',
  'opening',
  'declared_connection',
  'practitioner_at_home',
  'figure_stale',
  'audit_event',
] as const
type Table = (typeof TABLES)[number]

/** A whole row: every column named, so that rows of one table can go in together. */
export type Row<T extends Table> = Omit<Selectable<DB[T]>, 'version' | Unnamed<T>>
type Unnamed<T extends Table> = T extends 'conference'
  ? 'referral_recorded_by' | 'answer_recorded_by'
  : T extends 'post'
    ? 'given_by'
    : T extends 'figure_stale'
      ? 'id'
      : T extends 'audit_event'
        ? 'id' | 'about_id'
        : T extends 'person' | 'family'
          ? 'search_key' | 'search_marks'
          : T extends 'involvement'
            ? 'side' | 'restricted'
            : T extends 'family_member'
              ? 'closely_held'
              : T extends 'contact_detail'
                ? 'key'
                : T extends 'declared_connection' | 'practitioner_at_home'
                  ? 'name_words' | 'family_key' | 'address_key' | 'phone_key'
                  : never

/** What has been made and is not saved yet, table by table, in an order that the references between them allow. */
export type Rows = { readonly [T in Table]: Row<T>[] }

export const noRows = (): Rows => Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as Rows

export async function saveRows(tx: Tx, rows: Rows): Promise<void> {
  for (const table of TABLES)
    for (let from = 0; from < rows[table].length; from += 1000)
      await saveSome(tx, table, rows[table].slice(from, from + 1000))
}

/** One value for many rows, because a statement takes a limited number of values. */
async function saveSome(tx: Tx, table: Table, rows: readonly object[]): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  )
}
