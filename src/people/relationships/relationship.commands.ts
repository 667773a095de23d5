import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Account } from './account.ts'

const columnsOf = (account: Account) => ({
  from_person_id: account.from,
  to_person_id: account.to,
  kind: account.kind,
  parent_kind: account.parentKind ?? null,
  parental_responsibility: account.kind === 'parent' ? account.responsible : null,
  partner_status: account.partnerStatus ?? null,
  formal: account.kind === 'partner' ? account.formal : null,
  described_as: account.describedAs,
  stated_by: account.statedBy,
  from_on: account.fromOn ?? null,
  to_on: account.toOn ?? null,
})

/** The same account saved twice, by two people at once, is kept once. */
export async function saveAccounts(tx: Tx, familyId: string, accounts: readonly Account[]): Promise<void> {
  if (accounts.length === 0) return
  await tx
    .insertInto('relationship')
    .values(accounts.map((account) => ({ family_id: familyId, ...columnsOf(account) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** False when somebody else changed this relationship first. */
export async function saveChangedAccount(tx: Tx, id: string, version: number, account: Account): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('relationship')
    .set({ ...columnsOf(account), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('removed_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Taken out of the picture and kept in the record. */
export async function removeRelationship(tx: Tx, id: string, version: number, today: PlainDate): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('relationship')
    .set({ removed_on: today, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('removed_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
