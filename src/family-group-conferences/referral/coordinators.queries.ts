import { inConferenceService, type Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { runsOn } from '../../db/runs-on.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Somebody } from '../stages.ts'
import { allocatedTo } from './allocated.queries.ts'
import type { Coordinator } from './coordinator.ts'

/** The service's coordinators with a post today, the lightest load first, and who already works with this family otherwise. */
export async function coordinatorsFor(tx: Tx, familyId: string, today: PlainDate): Promise<readonly Coordinator[]> {
  const rows = await tx
    .selectFrom('post')
    .innerJoin('practitioner', 'practitioner.id', 'post.practitioner_id')
    .select(['practitioner.id', 'practitioner.name', 'post.team_id'])
    .select((select) => [
      select
        .selectFrom('conference')
        .select((count) => count.fn.countAll<number>().as('open'))
        .whereRef('conference.coordinator_id', '=', 'practitioner.id')
        .where('conference.closed_on', 'is', null)
        .as('open'),
      select
        .exists(
          select
            .selectFrom('family_worker')
            .select('family_worker.part')
            .whereRef('family_worker.practitioner_id', '=', 'practitioner.id')
            .where('family_worker.family_id', '=', familyId)
            .where('family_worker.part', '=', 'allocated social worker'),
        )
        .as('knows_the_family'),
    ])
    .where('post.role', '=', 'coordinator')
    .where(runsOn('post', today))
    .where((where) => where.or([where('practitioner.left_on', 'is', null), where('practitioner.left_on', '>=', today)]))
    .orderBy('practitioner.name')
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name,
      teamId: row.team_id,
      open: row.open ?? 0,
      knowsTheFamily: Boolean(row.knows_the_family),
    }))
    .toSorted((a, b) => a.open - b.open)
}

/** The team that the conference service works as. */
export async function conferenceServiceTeam(tx: Tx): Promise<string | undefined> {
  const team = await tx
    .selectFrom('team')
    .select('id')
    .where('service', '=', 'family group conferences')
    .orderBy('name')
    .executeTakeFirst()
  return team?.id
}

/** Who can be named as referring: a social worker or their manager for themselves; for the service, who holds the case. */
export async function referrersFor(
  tx: Tx,
  actor: Actor,
  familyId: string,
  today: PlainDate,
): Promise<readonly Somebody[]> {
  if (!inConferenceService(actor)) return [{ id: actor.id, name: actor.name }]
  return allocatedTo(tx, familyId, today)
}
