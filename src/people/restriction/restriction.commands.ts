import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Restriction } from './restriction.ts'

/** False when the store refuses it: somebody restricted the family first, or whoever asks is not among the names. */
export async function placeRestriction(
  tx: Tx,
  familyId: string,
  why: string,
  names: readonly string[],
): Promise<boolean> {
  const { rows } = await sql<{ placed: string | null }>`
    select kith_restrict(${familyId}, ${why}, ${[...names]}::uuid[]) as placed`.execute(tx)
  return rows[0]?.placed != null
}

/** Who is on the list from today. Somebody taken off was on it until yesterday. */
export async function saveNames(
  tx: Tx,
  { id, named, version }: Restriction,
  names: readonly string[],
  today: PlainDate,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('restriction')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('lifted_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  const gone = named.filter((one) => !names.includes(one.id))
  for (const one of gone)
    await tx
      .updateTable('restricted_name')
      .set({ to_on: addDays(today, -1) })
      .where('restriction_id', '=', id)
      .where('practitioner_id', '=', one.id)
      .where('to_on', 'is', null)
      .execute()
  const fresh = names.filter((name) => !named.some((one) => one.id === name))
  if (fresh.length > 0)
    await tx
      .insertInto('restricted_name')
      .values(fresh.map((name) => ({ restriction_id: id, practitioner_id: name, from_on: today })))
      .onConflict((again) =>
        again.columns(['restriction_id', 'practitioner_id', 'from_on']).doUpdateSet({ to_on: null }),
      )
      .execute()
  return true
}

export async function liftRestriction(tx: Tx, id: string, version: number, today: PlainDate): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('restriction')
    .set({ lifted_on: today, lifted_by: sql<string>`kith_actor()`, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('lifted_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
