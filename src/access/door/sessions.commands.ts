import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A new session's token, never one that was known before. Only its hash is stored: a copy of the store signs nobody in. */
export async function startSession(tx: Tx, practitionerId: string, begunOn = '', now?: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx
    .insertInto('session')
    .values({
      token_hash: hashOf(token),
      practitioner_id: practitionerId,
      begun_on: begunOn,
      ...(now && { started_at: now, last_seen_at: now }),
    })
    .execute()
  return token
}

export async function endSession(tx: Tx, token: string, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('token_hash', '=', hashOf(token))
    .where('ended_at', 'is', null)
    .execute()
}

export async function endAllSessions(tx: Tx, practitionerId: string): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: sql<Date>`now()` })
    .where('practitioner_id', '=', practitionerId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Says that a session is in use, at most once a minute, so that reading a page does not become a write for everybody. */
export async function touchSession(tx: Tx, token: string, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ last_seen_at: now })
    .where('token_hash', '=', hashOf(token))
    .where('last_seen_at', '<', new Date(now.getTime() - 60_000))
    .execute()
}
