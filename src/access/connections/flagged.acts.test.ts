import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frontDoor, searchedFor, type Visitor } from '../../../tests/support/front-door.ts'
import {
  aFamily,
  aPractitioner,
  aTeam,
  type Family,
  type Somebody,
} from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import type { Store } from '../../db/store.ts'

let store: Store, family: Family, neighbour: Family, sol: Somebody, visitor: Visitor
beforeAll(async () => {
  store = await testDatabase()
  const harbour = await aTeam(store.db, 'Harbour')
  sol = await aPractitioner(store.db, 'Sol Thistle', 'social-worker', harbour)
  family = await aFamily(store.db, harbour)
  neighbour = await aFamily(store.db, harbour, 'Underwood')
  await store.db
    .insertInto('connection')
    .values({ practitioner_id: sol.id, person_id: family.mother, how: 'declared', why: 'declared: my cousin' })
    .execute()
  visitor = await frontDoor(store, '2026-06-10').signedIn(sol)
})
afterAll(() => store.close())

const lastFlag = async () => {
  const row = await store.db
    .selectFrom('audit_event')
    .select(['what', 'flag'])
    .where('actor_id', '=', sol.id)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return row.flag
}

describe('a look-up of somebody one is connected with is flagged', () => {
  it.each([
    ['their family', () => visitor.open(`/families/${family.id}`)],
    ['themself', () => visitor.open(`/people/${family.mother}`)],
    ['somebody else in their family', () => visitor.open(`/children/${family.child}`)],
    ['a search for their name', () => searchedFor(visitor, 'Marigold Brightwater')],
    ['opening it with a reason', () => openWithAReason()],
  ])('%s', async (_, look) => {
    expect((await look()).text).not.toContain(family.mother)
    expect(await lastFlag()).toBe('connection')
  })
  it.each([
    ['a family they do not know', () => visitor.open(`/families/${neighbour.id}`)],
    ['a search for somebody else', () => searchedFor(visitor, 'Hyacinth Underwood')],
    ['their own work', () => visitor.open('/')],
  ])('and not %s', async (_, look) => {
    await look()
    expect(await lastFlag()).toBeNull()
  })
})

async function openWithAReason() {
  const { reference } = await store.db
    .selectFrom('family')
    .select('reference')
    .where('id', '=', family.id)
    .executeTakeFirstOrThrow()
  return visitor.send('/openings/new', { reference, reason: 'I want to see what they say of my cousin' })
}
