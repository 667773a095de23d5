import type { Tx } from '../../db/as-actor.ts'
import { isUuid } from '../../kernel/id.ts'
import type { Feedback, Review } from './review.ts'

export async function reviewsOf(tx: Tx, conferenceId: string): Promise<readonly Review[]> {
  const rows = await tx
    .selectFrom('family_plan_review')
    .selectAll()
    .where('conference_id', '=', conferenceId)
    .orderBy('due_on')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    dueOn: row.due_on,
    heldOn: row.held_on ?? undefined,
    outcome: row.outcome ?? undefined,
    whatChanged: row.what_changed,
    childsView: row.childs_view,
    version: row.version,
  }))
}

export async function findReview(tx: Tx, conferenceId: string, id: string): Promise<Review | undefined> {
  return isUuid(id) ? (await reviewsOf(tx, conferenceId)).find((review) => review.id === id) : undefined
}

export async function feedbackOn(tx: Tx, conferenceId: string): Promise<readonly Feedback[]> {
  const rows = await tx
    .selectFrom('conference_feedback')
    .selectAll()
    .where('conference_id', '=', conferenceId)
    .orderBy('given_on')
    .execute()
  return rows.map((row) => ({
    givenOn: row.given_on,
    givenBy: row.given_by,
    listenedTo: row.listened_to,
    feltSafe: row.felt_safe,
    planIsOurs: row.plan_is_ours,
    words: row.words,
  }))
}
