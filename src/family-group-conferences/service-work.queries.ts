import { anyOf, type Actor } from '../access/index.ts'
import type { Tx } from '../db/as-actor.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { WorkItem } from '../my-work/index.ts'
import { USUAL_DAYS } from './stages.ts'

/** What those who answer for every family should ask about: how much waits, and since when. */
export async function serviceWork(tx: Tx, actor: Actor, today: PlainDate): Promise<readonly WorkItem[]> {
  if (!anyOf('practice-lead', 'director')(actor)) return []
  const open = tx.selectFrom('conference').where('closed_on', 'is', null)
  const unallocated = await open
    .select((select) => [select.fn.countAll<number>().as('many'), select.fn.min('referred_on').as('oldest')])
    .where('coordinator_id', 'is', null)
    .where('referred_on', '<', addDays(today, -USUAL_DAYS.toAllocate))
    .executeTakeFirstOrThrow()
  const unanswered = await open
    .select((select) => [select.fn.countAll<number>().as('many'), select.fn.min('held_on').as('oldest')])
    .where('held_on', '<', today)
    .where('decision', 'is', null)
    .executeTakeFirstOrThrow()
  const unreviewed = await tx
    .selectFrom('family_plan_review as review')
    .innerJoin('conference', 'conference.id', 'review.conference_id')
    .select((select) => [select.fn.countAll<number>().as('many'), select.fn.min('review.due_on').as('oldest')])
    .where('conference.closed_on', 'is', null)
    .where('review.held_on', 'is', null)
    .where('review.due_on', '<', today)
    .executeTakeFirstOrThrow()
  return [
    item(unallocated, 'waited too long for a coordinator', '/conferences?stage=referred', USUAL_DAYS.toAllocate),
    item(unanswered, 'made a plan that has no answer', '/conferences?stage=held', 0),
    item(unreviewed, 'have a review past its day', '/conferences?stage=decided', 0),
  ].flat()
}

type Waiting = { readonly many: number; readonly oldest: PlainDate | null }

/** Due from the oldest that waits, so that what has waited longest comes first. */
const item = ({ many, oldest }: Waiting, words: string, href: string, allowed: number): readonly WorkItem[] =>
  many > 0 && oldest
    ? [
        {
          href,
          what: `${many} ${many === 1 ? 'family' : 'families'} ${words}`,
          who: 'Across the service',
          due: addDays(oldest, allowed),
        },
      ]
    : []
