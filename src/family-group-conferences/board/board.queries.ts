import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { conferenceFrom, conferenceRows } from '../conference.queries.ts'
import type { Conference, Stage } from '../stages.ts'

export const PAGE = 50
export type BoardQuestion = {
  readonly stage: Stage | undefined
  readonly mineId: string | undefined
  readonly after: { readonly on: string; readonly id: string } | undefined
}

/** Conferences this actor may see, newest referral first, paged by key: one more than a page, to know whether there is another. */
export async function conferencesOnBoard(
  tx: Tx,
  { stage, mineId, after }: BoardQuestion,
): Promise<readonly Conference[]> {
  let query = conferenceRows(tx)
    .orderBy('conference.referred_on', 'desc')
    .orderBy('conference.id', 'desc')
    .limit(PAGE + 1)
  if (mineId)
    query = query.where((where) =>
      where.or([where('conference.coordinator_id', '=', mineId), where('conference.referrer_id', '=', mineId)]),
    )
  if (after)
    query = query.where((where) =>
      where.or([
        where('conference.referred_on', '<', after.on as PlainDate),
        where.and([where('conference.referred_on', '=', after.on as PlainDate), where('conference.id', '<', after.id)]),
      ]),
    )
  if (stage === 'closed') query = query.where('conference.closed_on', 'is not', null)
  else query = query.where('conference.closed_on', 'is', null)
  if (stage === 'referred') query = query.where('conference.coordinator_id', 'is', null)
  if (stage === 'preparing')
    query = query.where('conference.coordinator_id', 'is not', null).where('conference.held_on', 'is', null)
  if (stage === 'held')
    query = query.where('conference.held_on', 'is not', null).where('conference.decision', 'is', null)
  if (stage === 'decided') query = query.where('conference.decision', 'is not', null)
  return (await query.execute()).map(conferenceFrom)
}
