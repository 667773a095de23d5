import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import { hashOf } from '../door/sessions.commands.ts'
import { LIMITS, type Limited } from './limits.ts'

/** Counts one try. How many seconds until another may be made; 0 when this one may go on. */
export async function secondsToWait(tx: Tx, what: Limited, byWhom: string): Promise<number> {
  const { most, seconds } = LIMITS[what]
  const { rows } = await sql<{ wait: number }>`
    select kith_seconds_to_wait(${what}, ${hashOf(byWhom)}, ${most}::integer, ${seconds}::integer) as wait`.execute(tx)
  return rows[0]?.wait ?? 0
}
