import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Store } from '../../src/db/store.ts'
import { policiesIn } from '../breaking/policies.ts'
import { testDatabase } from '../support/test-database.ts'

let store: Store
beforeAll(async () => {
  store = await testDatabase()
})
afterAll(() => store.close())

it('has, for every policy in the store, a record that breaking it turned a check red', async () => {
  const record = readFileSync(`${projectRoot()}/docs/security/policies-broken.md`, 'utf8')
  const lacking = (await policiesIn(store)).filter((policy) => !record.includes(`| ${policy} `))
  expect(lacking, 'run `npm run break-policies`, and keep what it prints').toEqual([])
})
