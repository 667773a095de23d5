import type { Tx } from '../../../db/as-actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Conference, Somebody } from '../../stages.ts'

/** The worker who referred, and the social workers allocated to the family today. */
export async function workersToTell(tx: Tx, conference: Conference, today: PlainDate): Promise<readonly Somebody[]> {
  const rows = await tx
    .selectFrom('family_worker')
    .select(['practitioner_id as id', 'practitioner_name as name'])
    .where('family_id', '=', conference.familyId)
    .where('part', '=', 'allocated social worker')
    .where('from_on', '<=', today)
    .where((where) => where.or([where('to_on', 'is', null), where('to_on', '>=', today)]))
    .orderBy('practitioner_name')
    .execute()
  return [conference.referrer, ...rows.flatMap(({ id, name }) => (id && name ? [{ id, name }] : []))]
}
