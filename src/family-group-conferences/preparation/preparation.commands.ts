import type { Tx } from '../../db/as-actor.ts'
import type { FamilyMember } from '../../people/index.ts'
import { saveSafetyNote } from '../notes/notes.commands.ts'
import type { DateSet, Prepared, SafetyCheck } from './preparation.form.ts'

/** Somebody added twice, by two people at once, is on the list once. */
export async function addPeople(tx: Tx, conferenceId: string, people: readonly FamilyMember[]): Promise<void> {
  await tx
    .insertInto('conference_invitation')
    .values(people.map(({ id }) => ({ conference_id: conferenceId, person_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** False when somebody else changed this person's preparation first. */
export async function savePrepared(
  tx: Tx,
  conferenceId: string,
  personId: string,
  { state, agreedOn, needs, reason, version }: Prepared,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('conference_invitation')
    .set({ state, agreed_on: agreedOn ?? null, needs, reason, version: version + 1 })
    .where('conference_id', '=', conferenceId)
    .where('person_id', '=', personId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function saveSafetyCheck(
  tx: Tx,
  id: string,
  { safetyCheckedOn, safetyNote, version }: SafetyCheck,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('conference')
    .set({ safety_checked_on: safetyCheckedOn, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await saveSafetyNote(tx, id, safetyNote)
  return true
}

export async function saveDate(tx: Tx, id: string, { plannedFor, venue, version }: DateSet): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('conference')
    .set({ planned_for: plannedFor, venue, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
