import { sql } from 'kysely'
import { asActor, type Tx } from '../../../src/db/as-actor.ts'
import type { Store } from '../../../src/db/store.ts'
import { TODAY } from './row.ts'

export class Undone extends Error {
  readonly keys: readonly string[]
  constructor(keys: readonly string[] = []) {
    super('undone')
    this.keys = keys
  }
}

/** Does something and undoes it, whatever came of it. */
export async function attempt<T>(
  tx: Tx,
  work: () => Promise<T>,
): Promise<{ readonly done: T } | { readonly refused: Error }> {
  await sql`savepoint tried`.execute(tx)
  try {
    return { done: await work() }
  } catch (error) {
    if (error instanceof Error) return { refused: error }
    throw error
  } finally {
    await sql`rollback to savepoint tried`.execute(tx)
  }
}

/** Runs `work` as somebody, and leaves nothing of it behind. */
export async function undone(store: Store, id: string, work: (tx: Tx) => Promise<void>): Promise<void> {
  try {
    await asActor(store.db, { id }, TODAY, async (tx) => {
      await work(tx)
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
}
