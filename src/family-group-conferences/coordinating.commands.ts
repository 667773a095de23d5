import { sql } from 'kysely'
import type { Tx } from '../db/as-actor.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Conference } from './stages.ts'

/**
 * From this day somebody no longer coordinates for the family, and stops seeing it by that. It stands while they coordinate
 * another open conference of the same family. The service's own involvement goes on: it answers for the plan afterwards.
 */
export async function endCoordinating(
  tx: Tx,
  conference: Conference,
  coordinatorId: string,
  today: PlainDate,
): Promise<void> {
  const another = await tx
    .selectFrom('conference')
    .select('id')
    .where('family_id', '=', conference.familyId)
    .where('coordinator_id', '=', coordinatorId)
    .where('closed_on', 'is', null)
    .where('id', '<>', conference.id)
    .executeTakeFirst()
  if (another) return
  await tx
    .updateTable('involvement')
    .set({ to_on: sql<PlainDate>`greatest(from_on, ${today}::date)` })
    .where('family_id', '=', conference.familyId)
    .where('practitioner_id', '=', coordinatorId)
    .where('part', '=', 'conference coordinator')
    .where('to_on', 'is', null)
    .execute()
}
