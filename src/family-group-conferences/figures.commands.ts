import type { Tx } from '../db/as-actor.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** Says that a month's figures must be worked out again, because something that counts in it was recorded. */
export async function markMonth(tx: Tx, date: PlainDate): Promise<void> {
  await tx
    .insertInto('figure_stale')
    .values({ month: `${date.slice(0, 7)}-01` as PlainDate })
    .execute()
}
