import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import { runsOn } from '../../db/runs-on.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Nameable, Restriction } from './restriction.ts'

/** The restriction that runs on a family today, with everybody whom its list names. */
export async function restrictionOn(tx: Tx, familyId: string, today: PlainDate): Promise<Restriction | undefined> {
  const row = await tx
    .selectFrom('restriction')
    .innerJoin('practitioner', 'practitioner.id', 'restriction.placed_by')
    .select(['restriction.id', 'why', 'from_on', 'version', 'practitioner.name as placed_by'])
    .where('family_id', '=', familyId)
    .where('lifted_on', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const named = await tx
    .selectFrom('restricted_name')
    .innerJoin('practitioner', 'practitioner.id', 'restricted_name.practitioner_id')
    .select(['practitioner.id', 'practitioner.name', 'practitioner.job_title as jobTitle', 'from_on as fromOn'])
    .select(sql<string>`''`.as('teamName'))
    .where('restriction_id', '=', row.id)
    .where(runsOn('restricted_name', today))
    .orderBy('practitioner.name')
    .execute()
  return { id: row.id, why: row.why, fromOn: row.from_on, placedBy: row.placed_by, version: row.version, named }
}

/** Who could be named: everybody with a post today in a team that works with the family, then those who answer for all. */
export async function nameable(tx: Tx, familyId: string, today: PlainDate): Promise<readonly Nameable[]> {
  const { rows } = await sql<Nameable>`
    select distinct on (practitioner.name, practitioner.id)
           practitioner.id, practitioner.name, practitioner.job_title as "jobTitle", team.name as "teamName"
    from post
    join practitioner on practitioner.id = post.practitioner_id
    join team on team.id = post.team_id
    where ${today} between post.from_on and coalesce(post.to_on, 'infinity')
      and (practitioner.left_on is null or practitioner.left_on >= ${today})
      and (post.role in ('practice-lead', 'director')
           or post.role in ('coordinator', 'social-worker', 'team-manager', 'specialist', 'partner-practitioner', 'legal-adviser')
              and exists (select 1 from family_worker worker where worker.family_id = ${familyId}
                            and (worker.team_id = post.team_id or worker.practitioner_id = practitioner.id)
                            and ${today} between worker.from_on and coalesce(worker.to_on, 'infinity')))
    order by practitioner.name, practitioner.id, team.name`.execute(tx)
  return rows
}
