import type { Kysely } from 'kysely'
import { asDoor, bindTo, type Tx } from '../../db/as-actor.ts'
import type { DB } from '../../db/schema.generated.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../actor.ts'
import { findActor } from '../actor.queries.ts'
import { liveOpenings } from '../opening/openings.queries.ts'
import type { SessionLimits } from './session-limits.ts'
import { touchSession } from './sessions.commands.ts'

/**
 * One transaction for one request: it begins at the door, finds whose session this is, and goes on as kith_app
 * bound to that person. Undefined when the token is nobody's.
 */
export function asSignedIn<T>(
  db: Kysely<DB>,
  token: string,
  { today, now, limits }: { readonly today: PlainDate; readonly now: Date; readonly limits: SessionLimits },
  work: (tx: Tx, actor: Actor) => Promise<T>,
): Promise<T | undefined> {
  return asDoor(db, async (tx) => {
    const actor = await findActor(tx, token, { today, now, limits })
    if (!actor) return undefined
    await touchSession(tx, token, now)
    const { hasOpenings } = await bindTo(tx, actor, today)
    return work(tx, hasOpenings ? { ...actor, openings: await liveOpenings(tx, now) } : actor)
  })
}
