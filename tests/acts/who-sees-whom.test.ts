import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { testDatabase } from '../support/test-database.ts'
import { aWorld } from '../support/worlds/a-world.ts'
import { checkWorld } from '../support/worlds/check-world.ts'
import { grantsIn } from '../support/worlds/check-writes.ts'
import { make } from '../support/worlds/make.ts'
import { Tally } from '../support/worlds/tally.ts'

const WORLDS = 4
/** Another each time; a run that went wrong is made again with the one that it printed. */
const seed = Number(process.env['KITH_TEST_SEED'] ?? Date.now() % 1_000_000_000)

let store: Store
const tally = new Tally()
beforeAll(async () => {
  store = await testDatabase()
})
afterAll(async () => {
  console.log(`${WORLDS} worlds of seed ${seed}, ${tally.checks} checks`)
  await store.close()
})

describe(`who may see whom, in ${WORLDS} worlds made at random`, () => {
  it('shows and lets each person write, in every table, search and page, just what the rules say', async () => {
    const grants = await grantsIn(store)
    for (const [turn, world] of fc.sample(aWorld, { numRuns: WORLDS, seed }).entries())
      await checkWorld(store, await make(store.db, world), grants, tally, { turn })
    expect(tally.findings).toEqual([])
  }, 240_000)
})
