import fc from 'fast-check'
import { migrationsFolder, projectRoot } from '../../src/config.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openPostgres, type Store } from '../../src/db/store.ts'
import { ownDatabase } from '../support/own-database.ts'
import { aWorld, PRACTITIONERS } from '../support/worlds/a-world.ts'
import { checkDoor } from '../support/worlds/check-door.ts'
import { checkTables } from '../support/worlds/check-tables.ts'
import { checkTrail } from '../support/worlds/check-trail.ts'
import { checkWorld } from '../support/worlds/check-world.ts'
import { checkWrites, grantsIn, type Grants } from '../support/worlds/check-writes.ts'
import { make, type Made } from '../support/worlds/make.ts'
import { FoundEnough, Tally } from '../support/worlds/tally.ts'
import { asleepIn, definerBreakages, HELD_BY_A_GRANT, policyBreakages, type Breakage } from './policies.ts'

// Each policy, and each function and view that the rules rest on, is put out of order in turn; a check must go red.
// `npm run break-policies`, with KITH_TEST_DATABASE_URL naming a server. What it prints is kept in docs/security/policies-broken.md.

const SEED = 20_261_125
const WORLDS = 3

const { url, drop } = await ownDatabase()
const store = openPostgres(url, { connections: 2 })
try {
  await migrate(store, migrationsFolder(projectRoot()))
  const worlds: Made[] = []
  for (const world of fc.sample(aWorld, { numRuns: WORLDS, seed: SEED })) worlds.push(await make(store.db, world))
  const grants = await grantsIn(store)
  /** What goes red first, of the one table that a policy is about; and of everything, for what is about none. */
  const check = async (table = ''): Promise<string> => {
    const tally = new Tally(1)
    try {
      for (const made of worlds) await checkOneTable(store, made, table, grants, tally)
      for (const made of worlds) await checkDoor(store, made, tally)
      // What does not show in the table itself shows in what everybody reaches.
      for (const made of worlds) await checkWorld(store, made, grants, tally, { all: true })
    } catch (error) {
      if (!(error instanceof FoundEnough)) return error instanceof Error ? error.message : String(error)
    }
    return tally.findings[0] ?? ''
  }
  const sound = await check()
  if (sound !== '') throw new Error(`Nothing is broken yet, and a check is red: ${sound}`)
  const only = process.argv[2]
  const breakages = [...(await policyBreakages(store)), ...(await definerBreakages(store))].filter(
    ({ what }) => only === undefined || what.includes(only),
  )
  for (const what of await asleepIn(store))
    console.log(`| ${what} | | nothing is granted that it could let anybody do |`)
  for (const [what, why] of Object.entries(HELD_BY_A_GRANT)) console.log(`| ${what} | too wide | not tried: ${why} |`)
  const missed = []
  for (const breakage of breakages) {
    const found = await broken(store, breakage, () => check(breakage.what.split(':')[0]))
    if (found === '') missed.push(breakage)
    console.log(`| ${breakage.what} | ${breakage.how} | ${found === '' ? 'NOT CAUGHT' : `red: ${inShort(found)}`} |`)
  }
  console.log(`${breakages.length} breakages, ${breakages.length - missed.length} caught, ${missed.length} not caught`)
  process.exitCode = missed.length === 0 ? 0 : 1
} finally {
  await store.close()
  await drop()
}

async function checkOneTable(store: Store, made: Made, table: string, grants: Grants, tally: Tally): Promise<void> {
  const rows = made.tables.get(table)
  const one: Made = { ...made, tables: new Map(rows ? [[table, rows]] : []) }
  for (let who = 0; who < PRACTITIONERS; who += 1) {
    await checkTables(store, one, who, tally)
    await checkWrites(store, one, who, grants, tally)
    if (table === 'audit_event') await checkTrail(store, made, who, tally)
  }
}

async function broken(store: Store, { break: breaking, mend }: Breakage, work: () => Promise<string>): Promise<string> {
  await store.runScript(breaking)
  try {
    return await work()
  } finally {
    await store.runScript(mend)
  }
}

/** The first thing that went red, without the ids of a world that is gone. */
function inShort(found: string): string {
  return (
    found
      .split('\n')[0]
      ?.replaceAll(/\[[^\]]*\]/g, (list) => (list === '[]' ? 'none' : 'some'))
      .replaceAll(/ ?[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
      .replace(/^\d+ /, 'somebody ') ?? ''
  )
}
