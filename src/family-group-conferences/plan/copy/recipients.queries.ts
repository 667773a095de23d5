import type { Tx } from '../../../db/as-actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { allocatedTo } from '../../referral/allocated.queries.ts'
import type { Conference, Somebody } from '../../stages.ts'

/** The worker who referred, and the social workers allocated to the family today. */
export const workersToTell = async (tx: Tx, conference: Conference, today: PlainDate): Promise<readonly Somebody[]> => [
  conference.referrer,
  ...(await allocatedTo(tx, conference.familyId, today)),
]
