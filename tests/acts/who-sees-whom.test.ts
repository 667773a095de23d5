import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { aWorld, PRACTITIONERS } from '../support/worlds/a-world.ts'
import { checkPages } from '../support/worlds/check-pages.ts'
import { checkTables } from '../support/worlds/check-tables.ts'
import { checkViews } from '../support/worlds/check-views.ts'
import { checkWrites, grantsIn } from '../support/worlds/check-writes.ts'
import { make } from '../support/worlds/make.ts'
import { Tally } from '../support/worlds/tally.ts'
import { testDatabase } from '../support/test-database.ts'

const WORLDS = 12

let store: Store
const tally = new Tally()
beforeAll(async () => {
  store = await testDatabase()
})
afterAll(async () => {
  console.log(`${WORLDS} worlds, ${tally.checks} checks`)
  await store.close()
})

describe(`who may see whom, in ${WORLDS} worlds made at random`, () => {
  it('shows each person, in every table, just the rows that the rules say', async () => {
    const grants = await grantsIn(store)
    for (const world of fc.sample(aWorld, { numRuns: WORLDS })) {
      const made = await make(store.db, world)
      for (let who = 0; who < PRACTITIONERS; who += 1) {
        await checkTables(store, made, who, tally)
        await checkViews(store, made, who, tally)
        await checkWrites(store, made, who, grants, tally)
        await checkPages(store, made, who, tally)
      }
    }
    expect(tally.findings).toEqual([])
  }, 240_000)
})
