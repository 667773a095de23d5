import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { markMonth } from '../figures.commands.ts'
import type { PlanAnswered } from './decision.form.ts'

type Decided = PlanAnswered & {
  readonly id: string
  readonly decidedBy: string
  readonly recordedBy: string
  readonly reviewDueOn: PlainDate | undefined
}

/** False when the conference changed first. A plan that stands gets the review that will be held of it. */
export async function savePlanAnswer(
  tx: Tx,
  { id, version, decision, decidedOn, decidedBy, recordedBy, reasons, reviewDueOn }: Decided,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('conference')
    .set({
      decision,
      decided_on: decidedOn,
      decided_by: decidedBy,
      answer_recorded_by: recordedBy,
      decision_reasons: reasons,
      review_due_on: reviewDueOn ?? null,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('decision', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  if (reviewDueOn) {
    await tx.insertInto('family_plan_review').values({ conference_id: id, due_on: reviewDueOn }).execute()
    await markMonth(tx, reviewDueOn)
  }
  await markMonth(tx, decidedOn)
  return true
}

/** The day the plan was in everyone's hands. Said once. */
export async function savePlanGiven(tx: Tx, id: string, givenOn: PlainDate): Promise<void> {
  await tx
    .updateTable('conference')
    .set((set) => ({ plan_given_on: givenOn, version: set('version', '+', 1) }))
    .where('id', '=', id)
    .where('plan_given_on', 'is', null)
    .execute()
}
