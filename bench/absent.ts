import fc from 'fast-check'
import { migrationsFolder, projectRoot } from '../src/config.ts'
import { migrate } from '../src/db/migrate.ts'
import { openEmbedded, openPostgres } from '../src/db/store.ts'
import { frontDoor } from '../tests/support/front-door.ts'
import { ownDatabase, server } from '../tests/support/own-database.ts'
import { aStranger, filled } from '../tests/support/worlds/a-stranger.ts'
import { aWorld } from '../tests/support/worlds/a-world.ts'
import { make } from '../tests/support/worlds/make.ts'
import { TODAY } from '../tests/support/worlds/row.ts'
import { spread } from './load.ts'
import { table } from './table.ts'

// Whether the time that an answer takes tells a record that is not there from one that is not yours: both are asked for in
// turn, by the same person, each kind of page some hundreds of times.

const TURNS = 400
const PAGES = ['/families/:family', '/children/:person', '/conferences/:conference', '/offers/:offer']

const own = server === undefined ? undefined : await ownDatabase()
const store = own === undefined ? await openEmbedded() : openPostgres(own.url, { connections: 2 })
await migrate(store, migrationsFolder(projectRoot()))
const worlds = []
for (const world of fc.sample(aWorld, { numRuns: 20, seed: 1 })) worlds.push(await make(store.db, world))
const visitor = await frontDoor(store, TODAY).signedIn(await aStranger(store.db))
const rows = []
for (const page of PAGES) {
  const took = { absent: [] as number[], forbidden: [] as number[] }
  for (let turn = 0; turn < TURNS; turn++)
    for (const which of turn % 2 === 0 ? (['absent', 'forbidden'] as const) : (['forbidden', 'absent'] as const)) {
      const path = filled(page, which === 'absent' ? undefined : worlds[turn % worlds.length]) ?? ''
      const began = performance.now()
      await visitor.open(path)
      if (turn >= 20) took[which].push(performance.now() - began)
    }
  const [absent, forbidden] = [spread(took.absent), spread(took.forbidden)]
  rows.push([page, absent.p50, forbidden.p50, forbidden.p50 / absent.p50, absent.p95, forbidden.p95])
}
console.log(
  table(
    `Absent or forbidden, ${TURNS - 20} of each in turn, ${store.engine}`,
    ['page', 'absent p50 (ms)', 'forbidden p50 (ms)', 'ratio', 'absent p95', 'forbidden p95'],
    rows,
  ),
)
await store.close()
await own?.drop()
