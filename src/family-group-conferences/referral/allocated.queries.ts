import type { Tx } from '../../db/as-actor.ts'
import { runsOn } from '../../db/runs-on.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Somebody } from '../stages.ts'

/** The social workers allocated to the family today, by name. */
export async function allocatedTo(tx: Tx, familyId: string, today: PlainDate): Promise<readonly Somebody[]> {
  const rows = await tx
    .selectFrom('family_worker')
    .select(['practitioner_id as id', 'practitioner_name as name'])
    .where('family_id', '=', familyId)
    .where('part', '=', 'allocated social worker')
    .where(runsOn('family_worker', today))
    .orderBy('practitioner_name')
    .execute()
  return rows.flatMap(({ id, name }) => (id && name ? [{ id, name }] : []))
}
