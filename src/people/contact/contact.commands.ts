import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { NewDetail } from './contact.ts'

type Changed = Omit<NewDetail, 'kind'>
const columnsOf = ({ value, bestTimes, askFor, leaveNoMessage, howToUse }: Changed) => ({
  value,
  best_times: bestTimes,
  ask_for: askFor,
  leave_no_message: leaveNoMessage,
  how_to_use: howToUse,
})

export async function addDetail(tx: Tx, id: string, personId: string, detail: NewDetail): Promise<void> {
  await tx
    .insertInto('contact_detail')
    .values({ id, person_id: personId, kind: detail.kind, ...columnsOf(detail) })
    .execute()
}

const standing = (tx: Tx, id: string, version: number) =>
  tx.updateTable('contact_detail').where('id', '=', id).where('version', '=', version).where('removed_on', 'is', null)

/** False when somebody else changed it first. */
export async function saveChangedDetail(
  tx: Tx,
  id: string,
  { version, ...changed }: Changed & { readonly version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await standing(tx, id, version)
    .set({ ...columnsOf(changed), version: version + 1 })
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** No longer how somebody is reached. It stays in the record, and stays kept from those it was kept from. */
export async function removeDetail(tx: Tx, id: string, version: number, today: PlainDate): Promise<boolean> {
  const { numUpdatedRows } = await standing(tx, id, version)
    .set({ removed_on: today, version: version + 1 })
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

type NewKeeping = {
  readonly from: { readonly id: string }
  readonly why: string
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | undefined
}

export async function keepFrom(tx: Tx, id: string, personId: string, keeping: NewKeeping): Promise<void> {
  await tx
    .insertInto('kept_from')
    .values({
      id,
      person_id: personId,
      from_person_id: keeping.from.id,
      why: keeping.why,
      from_on: keeping.fromOn,
      to_on: keeping.toOn ?? null,
    })
    .execute()
}

/** False when somebody else changed it first. */
export async function saveChangedKeeping(
  tx: Tx,
  id: string,
  changed: { readonly why: string; readonly toOn: PlainDate | undefined; readonly version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('kept_from')
    .set({ why: changed.why, to_on: changed.toOn ?? null, version: changed.version + 1 })
    .where('id', '=', id)
    .where('version', '=', changed.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
