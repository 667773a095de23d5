import { sql, type Kysely, type Transaction } from 'kysely'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { DB } from './schema.generated.ts'

export type Tx = Transaction<DB>

// Policies make the planner think every query dear, so it would compile each one first: a second and more for an answer
// that takes a tenth of that. Every transaction of ours says no to that.

/**
 * Runs `work` in one transaction in which the database itself shows only what the actor may see on that day:
 * the row-level policies read `kith.actor` and `kith.today`, and `kith_app` is a role that cannot step round them.
 */
export function asActor<T>(
  db: Kysely<DB>,
  actor: { readonly id: string },
  today: PlainDate,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('kith.actor', ${actor.id}, true), set_config('kith.today', ${today}, true), set_config('role', 'kith_app', true), set_config('jit', 'off', true)`.execute(
      tx,
    )
    return work(tx)
  })
}

/** Runs `work` as whoever stands at the sign-in page: sessions, names and posts can be read, and nothing of a family. */
export function asDoor<T>(db: Kysely<DB>, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'kith_door', true), set_config('jit', 'off', true)`.execute(tx)
    return work(tx)
  })
}
