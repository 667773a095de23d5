import { sql, type Kysely, type Transaction } from 'kysely'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { DB } from './schema.generated.ts'

export type Tx = Transaction<DB>

/** Runs `work` in one transaction in which the database itself shows only what the actor may see on that day. */
export function asActor<T>(
  db: Kysely<DB>,
  actor: { readonly id: string },
  today: PlainDate,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await bindTo(tx, actor, today)
    return work(tx)
  })
}

/**
 * From here to its end the transaction is this person's: `kith_begin` looks up the posts they hold that day, which the
 * row-level policies go by, and `kith_app` is a role that cannot step round them.
 */
export async function bindTo(tx: Tx, actor: { readonly id: string }, today: PlainDate): Promise<Bound> {
  const { rows } = await sql<{ opened: string }>`
    select kith_begin(${actor.id}::uuid, ${today}::date), set_config('role', 'kith_app', true),
           current_setting('kith.opened', true) as opened`.execute(tx)
  return { hasOpenings: (rows[0]?.opened ?? '') !== '' }
}

/** Whether they have a family open for an hour, which every page then says. */
type Bound = { readonly hasOpenings: boolean }

/** Runs `work` as whoever stands at the sign-in page: sessions, names and posts can be read, and nothing of a family. */
export function asDoor<T>(db: Kysely<DB>, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'kith_door', true)`.execute(tx)
    return work(tx)
  })
}

/** Whether PostgreSQL refused to write a row for the one who asked (insufficient privilege, or a policy's check). */
export const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '42501'
