import type { Tx } from '../../db/as-actor.ts'

type Lived = { readonly label: string; readonly members: readonly { readonly id: string }[] }

export async function saveHome(tx: Tx, id: string, familyId: string, { label, members }: Lived): Promise<void> {
  await tx.insertInto('household').values({ id, family_id: familyId, label }).execute()
  await moveIn(tx, id, members)
}

/** False when somebody else changed this home first. */
export async function saveChangedHome(
  tx: Tx,
  id: string,
  { label, members, version }: Lived & { readonly version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('household')
    .set({ label, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await tx.deleteFrom('household_member').where('household_id', '=', id).execute()
  await moveIn(tx, id, members)
  return true
}

async function moveIn(tx: Tx, id: string, members: Lived['members']): Promise<void> {
  if (members.length === 0) return
  await tx
    .insertInto('household_member')
    .values(members.map((person) => ({ household_id: id, person_id: person.id })))
    .execute()
}
