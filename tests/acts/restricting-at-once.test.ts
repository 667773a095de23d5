import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from 'kysely'
import { asActor } from '../../src/db/as-actor.ts'
import type { Store } from '../../src/db/store.ts'
import { aFamily, aPractitioner, aTeam, day, type Family, type Somebody } from '../support/people-in-a-council.ts'
import { testDatabase } from '../support/test-database.ts'

let store: Store, family: Family, other: Family, manager: Somebody
beforeAll(async () => {
  store = await testDatabase()
  const harbour = await aTeam(store.db, 'Harbour')
  manager = await aPractitioner(store.db, 'Mina Sedge', 'team-manager', harbour)
  family = await aFamily(store.db, harbour)
  other = await aFamily(store.db, harbour, 'Underwood')
})
afterAll(() => store.close())

it('marks somebody who joins a family while its restriction is being placed', async () => {
  // The embedded engine has one connection, and so does everything in turn.
  const joins = store.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('family_member')
      .values({ family_id: family.id, person_id: other.mother, added_on: day('2026-06-10') })
      .execute()
    await new Promise((go) => setTimeout(go, 200))
  })
  const restricts = asActor(store.db, manager, day('2026-06-10'), async (tx) => {
    const { rows } = await sql<{ placed: string | null }>`
      select kith_restrict(${family.id}, 'An address', ${[manager.id]}::uuid[]) as placed`.execute(tx)
    return rows[0]?.placed
  })
  await joins
  expect(await restricts).toEqual(expect.any(String))
  const marked = await store.db
    .selectFrom('family_member')
    .select('closely_held')
    .where('person_id', '=', other.mother)
    .execute()
  expect(marked).toEqual([{ closely_held: true }, { closely_held: true }])
})
