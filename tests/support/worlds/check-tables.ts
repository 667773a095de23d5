import { sql } from 'kysely'
import { asActor } from '../../../src/db/as-actor.ts'
import type { Store } from '../../../src/db/store.ts'
import { reads } from '../oracle.ts'
import type { Made } from './make.ts'
import { keyOf, TODAY, type Row } from './row.ts'
import type { Tally } from './tally.ts'

/** Whether somebody may read a row: undefined where the rules leave it to everybody signed in. */
export const mayRead = ({ world }: Made, who: number, { judged, readBy }: Row): boolean | undefined =>
  judged ? reads(world, who, judged) : readBy?.(who)

/** Each table, asked once by each practitioner: exactly the rows of this world that the oracle says. */
export async function checkTables(store: Store, made: Made, who: number, tally: Tally): Promise<void> {
  const id = made.ids.practitioners[who] ?? ''
  await asActor(store.db, { id }, TODAY, async (tx) => {
    for (const [table, rows] of made.tables) {
      if (rows.every(({ judged, readBy }) => !judged && !readBy)) continue
      const known = new Set(rows.map(({ key }) => key))
      const { rows: shown } = await sql<{ key: string }>`
        select ${sql.raw(keyOf(table))} as key from ${sql.table(table)}`.execute(tx)
      const expected = rows.filter((row) => mayRead(made, who, row) ?? true).map(({ key }) => key)
      tally.same(
        shown.map(({ key }) => key).filter((key) => known.has(key)),
        expected,
        () => `${who} reads ${table}`,
      )
    }
  })
}
