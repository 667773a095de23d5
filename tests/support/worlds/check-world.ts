import type { Store } from '../../../src/db/store.ts'
import { PRACTITIONERS } from './a-world.ts'
import { checkDoings } from './check-doings.ts'
import { checkDoor } from './check-door.ts'
import { checkPages } from './check-pages.ts'
import { checkTables } from './check-tables.ts'
import { checkTrail } from './check-trail.ts'
import { checkViews } from './check-views.ts'
import { checkWrites, type Grants } from './check-writes.ts'
import type { Made } from './make.ts'
import type { Tally } from './tally.ts'

/**
 * Everything that somebody can reach in a world, for each of its practitioners. Every table is read by all of them; every
 * other one, in turn, also tries to write and opens pages, unless `all` says that each does.
 */
export async function checkWorld(
  store: Store,
  made: Made,
  grants: Grants,
  tally: Tally,
  { turn = 0, all = false } = {},
): Promise<void> {
  await checkDoor(store, made, tally)
  for (let who = 0; who < PRACTITIONERS; who += 1) {
    await checkTables(store, made, who, tally)
    await checkViews(store, made, who, tally)
    await checkTrail(store, made, who, tally)
    if (!all && who % 2 !== turn % 2) continue
    await checkWrites(store, made, who, grants, tally)
    await checkDoings(store, made, who, tally)
    await checkPages(store, made, who, tally)
  }
}
