import type { Tx } from '../../db/as-actor.ts'
import { COUNCIL, SOMEBODY_ELSE, type ActionWritten, type PlanWords, type ProgressMade } from './plan.form.ts'

/** False when somebody else saved the plan's words first. */
export async function savePlanWords(tx: Tx, conferenceId: string, plan: PlanWords): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('family_plan')
    .set({
      childs_words: plan.childsWords,
      going_well: plan.goingWell,
      if_things_change: plan.ifThingsChange,
      lead_person_id: plan.leadId ?? null,
      version: plan.version + 1,
    })
    .where('conference_id', '=', conferenceId)
    .where('version', '=', plan.version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  for (const { id, answer } of plan.answers)
    await tx
      .updateTable('conference_question')
      .set((set) => ({ answer, version: set('version', '+', 1) }))
      .where('id', '=', id)
      .where('conference_id', '=', conferenceId)
      .execute()
  return true
}

/** The next action on the list. Two people adding at once each get a place: the conference's row is held while it is found. */
export async function addAction(
  tx: Tx,
  id: string,
  conferenceId: string,
  council: string,
  written: ActionWritten,
): Promise<void> {
  await tx.selectFrom('conference').select('id').where('id', '=', conferenceId).forUpdate().execute()
  const last = await tx
    .selectFrom('family_plan_action')
    .select((select) => select.fn.max('position').as('position'))
    .where('conference_id', '=', conferenceId)
    .executeTakeFirst()
  const agency = written.who.id === COUNCIL ? council : written.who.id === SOMEBODY_ELSE ? written.agency : null
  await tx
    .insertInto('family_plan_action')
    .values({
      id,
      conference_id: conferenceId,
      position: (last?.position ?? 0) + 1,
      what: written.what,
      person_id: agency === null ? written.who.id : null,
      agency,
      by_when: written.byWhen,
      checked_by: written.checkedBy,
    })
    .execute()
}

/** False when somebody else recorded progress on this action first. */
export async function saveProgress(
  tx: Tx,
  actionId: string,
  { progress, progressOn, progressNote, version }: ProgressMade,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('family_plan_action')
    .set({
      progress,
      progress_on: progress === 'agreed' ? null : progressOn,
      progress_note: progressNote,
      version: version + 1,
    })
    .where('id', '=', actionId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
