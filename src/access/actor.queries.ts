import type { Tx } from '../db/as-actor.ts'
import { isUuid } from '../kernel/id.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Actor, DemonstrationPerson, Post } from './actor.ts'
import { begunSince, endOf, idleSince, type SessionLimits } from './door/session-limits.ts'
import { hashOf } from './door/sessions.commands.ts'

/** Who holds this session, with the posts they hold today; nobody when it has ended or gone idle, or their account has. */
export async function findActor(
  tx: Tx,
  token: string,
  { today, now, limits }: { readonly today: PlainDate; readonly now: Date; readonly limits: SessionLimits },
): Promise<Actor | undefined> {
  const rows = await tx
    .selectFrom('session')
    .innerJoin('practitioner', 'practitioner.id', 'session.practitioner_id')
    .innerJoin('account', 'account.practitioner_id', 'practitioner.id')
    .leftJoin('post', (join) =>
      join
        .onRef('post.practitioner_id', '=', 'practitioner.id')
        .on('post.from_on', '<=', today)
        .on((on) => on.or([on('post.to_on', 'is', null), on('post.to_on', '>=', today)])),
    )
    .leftJoin('team', 'team.id', 'post.team_id')
    .select([
      'practitioner.id',
      'practitioner.name',
      'practitioner.job_title',
      'session.id as session_id',
      'session.started_at',
      'post.role',
      'team.id as team_id',
      'team.name as team_name',
      'team.service',
    ])
    .where('session.token_hash', '=', hashOf(token))
    .where('session.ended_at', 'is', null)
    .where('session.last_seen_at', '>', idleSince(now, limits))
    .where('session.started_at', '>', begunSince(now, limits))
    .where('account.closed_on', 'is', null)
    .where((where) => where.or([where('practitioner.left_on', 'is', null), where('practitioner.left_on', '>=', today)]))
    .execute()
  const [first] = rows
  if (!first) return undefined
  const posts = rows.flatMap((row): Post[] =>
    row.role && row.team_id && row.team_name && row.service
      ? [{ role: row.role, teamId: row.team_id, teamName: row.team_name, service: row.service }]
      : [],
  )
  return {
    id: first.id,
    name: first.name,
    jobTitle: first.job_title,
    posts,
    roles: new Set(posts.map((post) => post.role)),
    session: {
      id: first.session_id,
      idleMinutes: limits.idleMinutes,
      hours: limits.hours,
      endsAt: endOf(first.started_at, limits),
    },
  }
}

const EACH_ROLE = 6

/** The people a demonstration offers at sign-in, a few for each role. */
export async function demonstrationPeople(tx: Tx, today: PlainDate): Promise<readonly DemonstrationPerson[]> {
  return tx
    .with('offered', () =>
      inPost(tx, today).select((select) =>
        select.fn
          .agg<number>('row_number')
          .over((over) => over.partitionBy('post.role').orderBy('practitioner.name').orderBy('practitioner.id'))
          .as('place'),
      ),
    )
    .selectFrom('offered')
    .select(['id', 'name', 'jobTitle', 'role', 'team'])
    .where('place', '<=', EACH_ROLE)
    .orderBy('name')
    .execute()
}

/** Whoever holds a post today may be chosen, though a large council's page has no room to offer them all. */
export async function findDemonstrationPerson(
  tx: Tx,
  id: string,
  today: PlainDate,
): Promise<DemonstrationPerson | undefined> {
  if (!isUuid(id)) return undefined
  return inPost(tx, today).where('practitioner.id', '=', id).executeTakeFirst()
}

const inPost = (tx: Tx, today: PlainDate) =>
  tx
    .selectFrom('post')
    .innerJoin('practitioner', 'practitioner.id', 'post.practitioner_id')
    .innerJoin('team', 'team.id', 'post.team_id')
    .select([
      'practitioner.id',
      'practitioner.name',
      'practitioner.job_title as jobTitle',
      'post.role',
      'team.name as team',
    ])
    .where('post.from_on', '<=', today)
    .where((where) => where.or([where('post.to_on', 'is', null), where('post.to_on', '>=', today)]))
    .where('practitioner.left_on', 'is', null)
