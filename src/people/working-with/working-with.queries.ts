import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Candidate, GivenPart, Involved } from './working-with.ts'

/** Who works with a family today, each with the involvement that says so. */
export async function involvedWith(tx: Tx, familyId: string, today: PlainDate): Promise<readonly Involved[]> {
  const rows = await tx
    .selectFrom('involvement')
    .innerJoin('team', 'team.id', 'involvement.team_id')
    .leftJoin('practitioner', 'practitioner.id', 'involvement.practitioner_id')
    .select(['involvement.id', 'part', 'team.name as team', 'practitioner.name', 'from_on', 'to_on'])
    .where('family_id', '=', familyId)
    .where('from_on', '<=', today)
    .where((where) => where.or([where('to_on', 'is', null), where('to_on', '>=', today)]))
    .orderBy('part')
    .orderBy('team.name')
    .orderBy('practitioner.name')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    part: row.part,
    team: row.team,
    name: row.name ?? undefined,
    from: row.from_on,
    to: row.to_on ?? undefined,
  }))
}

/** Whether the one who asks works with this family from social care or a safeguarding team. */
export async function isOnTheFileSide(tx: Tx, familyId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('works_with_family')
    .select('side')
    .where('family_id', '=', familyId)
    .where('side', '=', 'file')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whom a part could be given to: teams of its services, or people with a post of its role in one of them today. */
export async function candidatesFor(
  tx: Tx,
  { role, service }: GivenPart,
  today: PlainDate,
): Promise<readonly Candidate[]> {
  if (role === undefined) {
    const teams = await tx
      .selectFrom('team')
      .select(['id', 'name'])
      .where('service', 'in', service)
      .orderBy('name')
      .execute()
    return teams.map(({ id, name }) => ({ id, teamId: id, text: name }))
  }
  const people = await tx
    .selectFrom('post')
    .innerJoin('practitioner', 'practitioner.id', 'post.practitioner_id')
    .innerJoin('team', 'team.id', 'post.team_id')
    .select(['practitioner.id', 'practitioner.name', 'team.id as team_id', 'team.name as team'])
    .where('role', '=', role)
    .where('team.service', 'in', service)
    .where('post.from_on', '<=', today)
    .where((where) => where.or([where('post.to_on', 'is', null), where('post.to_on', '>=', today)]))
    .where((where) => where.or([where('left_on', 'is', null), where('left_on', '>=', today)]))
    .orderBy('practitioner.name')
    .execute()
  return people.map(({ id, name, team_id, team }) => ({ id, teamId: team_id, text: `${name}, ${team}` }))
}
