import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import { USUAL_LIMITS, type SessionLimits } from '../door/session-limits.ts'
import type { AccountOf, PostHeld, SessionOpen } from './account.ts'

/** The posts of one person, the newest first. */
export async function postsOf(tx: Tx, practitionerId: string): Promise<readonly PostHeld[]> {
  return tx
    .selectFrom('post')
    .innerJoin('team', 'team.id', 'post.team_id')
    .select([
      'post.id',
      'post.role',
      'post.discipline',
      'post.from_on as fromOn',
      'post.to_on as toOn',
      'post.given_by as givenBy',
      'team.name as team',
    ])
    .where('practitioner_id', '=', practitionerId)
    .orderBy('from_on', 'desc')
    .orderBy('post.id')
    .execute()
}

/** The sessions of one person that could still be gone on with, the last used first. */
export async function sessionsOf(
  tx: Tx,
  practitionerId: string,
  { idleMinutes, hours }: Pick<SessionLimits, 'idleMinutes' | 'hours'> = USUAL_LIMITS,
): Promise<readonly SessionOpen[]> {
  return tx
    .selectFrom('session')
    .select(['id', 'started_at as startedAt', 'last_seen_at as lastSeenAt', 'begun_on as begunOn'])
    .where('practitioner_id', '=', practitionerId)
    .where('ended_at', 'is', null)
    .where('last_seen_at', '>', sql<Date>`now() - make_interval(mins => ${idleMinutes}::integer)`)
    .where('started_at', '>', sql<Date>`now() - make_interval(hours => ${hours}::integer)`)
    .orderBy('last_seen_at', 'desc')
    .execute()
}

export async function accountOf(tx: Tx, practitionerId: string): Promise<AccountOf> {
  const row = await tx
    .selectFrom('account')
    .select(['email', 'last_signed_in_at', 'closed_on', 'closed_because', 'opened_at'])
    .where('practitioner_id', '=', practitionerId)
    .executeTakeFirst()
  return {
    email: row?.email ?? undefined,
    lastSignedInAt: row?.last_signed_in_at ?? undefined,
    closed: row?.closed_on && row.closed_because ? { on: row.closed_on, because: row.closed_because } : undefined,
  }
}
