import type { Tx } from '../../db/as-actor.ts'
import type { Thought } from './what-they-thought.page.tsx'

/** Newest first; the database leaves out a year with fewer than five answers. */
export async function thoughtTogether(tx: Tx): Promise<readonly Thought[]> {
  return tx
    .selectFrom('conference_feedback_together')
    .select(['year', 'answers', 'listened_to as listenedTo', 'felt_safe as feltSafe', 'plan_is_ours as planIsOurs'])
    .orderBy('year', 'desc')
    .execute()
}
