import type { Tx } from '../../db/as-actor.ts'
import { isUuid } from '../../kernel/id.ts'
import type { Home } from '../family/network-of.ts'

export async function homesOf(tx: Tx, familyId: string): Promise<readonly Home[]> {
  const homes = await tx
    .selectFrom('household')
    .select(['id', 'label', 'version'])
    .where('family_id', '=', familyId)
    .orderBy('label')
    .orderBy('id')
    .execute()
  const members = await tx
    .selectFrom('household_member')
    .innerJoin('household', 'household.id', 'household_member.household_id')
    .select(['household_id', 'person_id'])
    .where('household.family_id', '=', familyId)
    .execute()
  return homes.map((home) => ({
    ...home,
    members: members.filter(({ household_id }) => household_id === home.id).map(({ person_id }) => person_id),
  }))
}

export async function findHome(tx: Tx, id: string): Promise<(Home & { readonly familyId: string }) | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tx.selectFrom('household').select(['id', 'family_id']).where('id', '=', id).executeTakeFirst()
  const home = row && (await homesOf(tx, row.family_id)).find((one) => one.id === row.id)
  return home && { ...home, familyId: row.family_id }
}
