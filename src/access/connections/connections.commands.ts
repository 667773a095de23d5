import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { AtHome, Declared } from './connections.ts'

/** False when it was changed meanwhile, in another window. The database notices whom it gives away as it is saved. */
export async function saveAtHome(tx: Tx, { version, ...told }: AtHome): Promise<boolean> {
  const columns = {
    family_name: told.familyName,
    born_on: told.bornOn ?? null,
    address: told.address,
    phone: told.phone,
  }
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('practitioner_at_home')
      .values(columns)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  }
  const { numUpdatedRows } = await tx
    .updateTable('practitioner_at_home')
    .set({ ...columns, version: version + 1 })
    .where('practitioner_id', '=', sql<string>`kith_actor()`)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function declare(tx: Tx, id: string, { name, bornOn, address, phone, howKnown }: Declared): Promise<void> {
  await tx
    .insertInto('declared_connection')
    .values({ id, their_name: name, born_on: bornOn ?? null, address, phone, how_known: howKnown })
    .execute()
}

/** False when somebody else cleared it first. It stays on the list, and noticing the same again changes nothing. */
export async function clearConnection(
  tx: Tx,
  id: string,
  { reason, version }: { readonly reason: string; readonly version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('connection')
    .set({
      cleared_at: sql`now()`,
      cleared_by: sql<string>`kith_actor()`,
      cleared_reason: reason,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('cleared_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
