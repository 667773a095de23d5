import type { Tx } from '../../db/as-actor.ts'
import { markMonth } from '../figures.commands.ts'
import type { ClosingGiven } from './close.form.ts'

/** False when the conference changed first. */
export async function saveClosing(
  tx: Tx,
  id: string,
  { closedOn, closedReason, closingNote, version }: ClosingGiven,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('conference')
    .set({ closed_on: closedOn, closed_reason: closedReason, closing_note: closingNote, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('closed_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await markMonth(tx, closedOn)
  return true
}
