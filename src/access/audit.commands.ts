import type { Tx } from '../db/as-actor.ts'

type TrailEvent = { readonly what: string; readonly about?: string; readonly outcome: 'done' | 'not saved' | 'refused' }

/** One row of the trail, in the transaction of the act itself. The actor is the one the transaction is bound to. */
export async function addToTrail(tx: Tx, { what, about, outcome }: TrailEvent): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({ what, about: about ?? null, outcome })
    .execute()
}

/** A row about coming in or going out, written by the door before anybody is signed in. */
export async function noteAtTheDoor(
  tx: Tx,
  { what, outcome, actorId }: TrailEvent & { readonly actorId?: string },
): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({ what, about: null, outcome, actor_id: actorId ?? null })
    .execute()
}
