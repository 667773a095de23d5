import type { Tx } from '../db/as-actor.ts'
import type { FromWhere } from './door/from-where.ts'

type TrailEvent = FromWhere & {
  readonly what: string
  readonly about?: string
  /** Everybody and everything else that was shown. */
  readonly alsoAbout?: readonly string[]
  readonly reason?: string
  /** What was searched for. */
  readonly asked?: string
  readonly outcome: 'done' | 'not saved' | 'refused'
}

/**
 * One row of the trail, in the transaction of the act itself. The actor is the one the transaction is bound to; the
 * database adds when, and in which post.
 */
export async function addToTrail(tx: Tx, { alsoAbout, ...event }: TrailEvent): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({ ...event, ...(alsoAbout ? { also_about: [...new Set(alsoAbout)] } : {}) })
    .execute()
}

/** A row about coming in or going out, written by the door before anybody is signed in. */
export async function noteAtTheDoor(
  tx: Tx,
  { actorId, ...event }: Omit<TrailEvent, 'about' | 'alsoAbout'> & { readonly actorId?: string },
): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({ ...event, actor_id: actorId ?? null })
    .execute()
}
