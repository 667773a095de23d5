import type { Tx } from '../db/as-actor.ts'
import type { Progress } from './next-steps.ts'
import { isSettled, type InvitationState } from './preparation/preparation.ts'

/** What decides the next step of each conference asked about: the review still to be held, and who is not prepared yet. */
export async function progressOf(tx: Tx, conferenceIds: readonly string[]): Promise<(id: string) => Progress> {
  if (conferenceIds.length === 0) return () => ({ reviewDue: undefined, unsettled: 0 })
  const ids = [...conferenceIds]
  const reviews = await tx
    .selectFrom('family_plan_review')
    .select(['id', 'conference_id', 'due_on'])
    .where('conference_id', 'in', ids)
    .where('held_on', 'is', null)
    .execute()
  const invited = await tx
    .selectFrom('conference_invitation')
    .select((select) => ['conference_id', 'state', select.fn.countAll<number>().as('many')])
    .where('conference_id', 'in', ids)
    .groupBy(['conference_id', 'state'])
    .execute()
  return (id) => {
    const review = reviews.find((row) => row.conference_id === id)
    const unsettled = invited.filter(
      (row) => row.conference_id === id && !isSettled({ state: row.state satisfies InvitationState }),
    )
    return {
      reviewDue: review && { id: review.id, dueOn: review.due_on },
      unsettled: unsettled.reduce((sum, { many }) => sum + many, 0),
    }
  }
}
