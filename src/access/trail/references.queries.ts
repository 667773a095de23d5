import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'

/** What a row is about: a family by its reference, and by its name too where the reader may see it. */
export type Reference = { readonly familyId: string; readonly reference: string; readonly name: string | undefined }

/** The policies decide which names come with the references. */
export async function referencesOf(tx: Tx, records: readonly string[]): Promise<ReadonlyMap<string, Reference>> {
  const asked = [...new Set(records)]
  if (asked.length === 0) return new Map()
  const { rows } = await sql<{ record_id: string; family_id: string; reference: string; name: string | null }>`
    select record_id, family_id, told.reference, family.name
    from kith_trail_references(${asked}::uuid[]) told left join family on family.id = told.family_id`.execute(tx)
  return new Map(
    rows.map((row) => [
      row.record_id,
      { familyId: row.family_id, reference: row.reference, name: row.name ?? undefined },
    ]),
  )
}
