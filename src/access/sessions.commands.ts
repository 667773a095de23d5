import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '../db/as-actor.ts'

const IDLE_HOURS = 8

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A new session's token. Only its hash is stored, so a copy of the store signs nobody in. */
export async function startSession(tx: Tx, practitionerId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx
    .insertInto('session')
    .values({ token_hash: hashOf(token), practitioner_id: practitionerId })
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

/** Says that a session is in use, at most once a minute, so that reading a page does not become a write for everybody. */
export async function touchSession(tx: Tx, token: string, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ last_seen_at: now })
    .where('token_hash', '=', hashOf(token))
    .where('last_seen_at', '<', new Date(now.getTime() - 60_000))
    .execute()
}

export const idleSince = (now: Date): Date => new Date(now.getTime() - IDLE_HOURS * 3_600_000)
