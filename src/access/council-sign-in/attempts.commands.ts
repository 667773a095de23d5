import { randomBytes } from 'node:crypto'
import type { Tx } from '../../db/as-actor.ts'
import { hashOf } from '../door/sessions.commands.ts'
import type { Secrets } from './identity-provider.ts'

const MINUTES = 10
export const ATTEMPT_SECONDS = MINUTES * 60

/** Keeps what the provider's answer will be checked against, and gives the word by which the same browser is known again. */
export async function keepAttempt(tx: Tx, { state, nonce, codeVerifier }: Secrets, thenTo: string, now: Date) {
  const browser = randomBytes(32).toString('base64url')
  await tx.deleteFrom('sign_in_attempt').where('begun_at', '<=', tooLongAgo(now)).execute()
  await tx
    .insertInto('sign_in_attempt')
    .values({
      browser_hash: hashOf(browser),
      state,
      nonce,
      code_verifier: codeVerifier,
      then_to: thenTo,
      begun_at: now,
    })
    .execute()
  return browser
}

/** Takes the attempt away as it gives it, so that the same answer cannot be used twice. */
export async function takeAttempt(tx: Tx, browser: string, now: Date) {
  const row = await tx
    .deleteFrom('sign_in_attempt')
    .where('browser_hash', '=', hashOf(browser))
    .returning(['state', 'nonce', 'code_verifier', 'then_to', 'begun_at'])
    .executeTakeFirst()
  if (!row || row.begun_at <= tooLongAgo(now)) return undefined
  return { secrets: { state: row.state, nonce: row.nonce, codeVerifier: row.code_verifier }, thenTo: row.then_to }
}

const tooLongAgo = (now: Date): Date => new Date(now.getTime() - ATTEMPT_SECONDS * 1000)
