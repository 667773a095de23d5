import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { markMonth } from '../figures.commands.ts'
import type { FeedbackGiven, ReviewHeld } from './review.form.ts'
import type { Review } from './review.ts'

/** False when somebody else recorded this review first. A plan that goes on gets its next review. */
export async function saveReview(
  tx: Tx,
  conferenceId: string,
  standing: Review,
  held: ReviewHeld,
  nextDueOn: PlainDate | undefined,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('family_plan_review')
    .set({
      held_on: held.heldOn,
      outcome: held.outcome,
      what_changed: held.whatChanged,
      childs_view: held.childsView,
      version: held.version + 1,
    })
    .where('id', '=', standing.id)
    .where('version', '=', held.version)
    .where('held_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  if (nextDueOn)
    await tx.insertInto('family_plan_review').values({ conference_id: conferenceId, due_on: nextDueOn }).execute()
  await markMonth(tx, held.heldOn)
  await markMonth(tx, standing.dueOn)
  return true
}

export async function saveFeedback(tx: Tx, conferenceId: string, given: FeedbackGiven): Promise<void> {
  await tx
    .insertInto('conference_feedback')
    .values({
      conference_id: conferenceId,
      given_on: given.givenOn,
      given_by: given.givenBy,
      listened_to: given.listenedTo,
      felt_safe: given.feltSafe,
      plan_is_ours: given.planIsOurs,
      words: given.words,
    })
    .execute()
}
