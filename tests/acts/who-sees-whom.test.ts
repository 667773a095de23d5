import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asActor, type Tx } from '../../src/db/as-actor.ts'
import type { Store } from '../../src/db/store.ts'
import { aWorld, make, TODAY, type Made, type World } from '../support/a-world.ts'
import { frontDoor } from '../support/front-door.ts'
import { hasRoleThatSeesPages, mayComeIn, sees } from '../support/oracle.ts'
import { testDatabase } from '../support/test-database.ts'

const WORLDS = 25
const NOTHING = '00000000-0000-4000-8000-000000000000'

let store: Store
let checks = 0
beforeAll(async () => {
  store = await testDatabase()
})
afterAll(async () => {
  console.log(`${WORLDS} worlds, ${checks} checks`)
  await store.close()
})

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id)

/** Everything about families that a query can reach, as the families that it gives away. */
const LISTS: Readonly<Record<string, (tx: Tx) => Promise<readonly string[]>>> = {
  family: async (tx) => ids(await tx.selectFrom('family').select('id').execute()),
  family_member: async (tx) => ids(await tx.selectFrom('family_member').select('family_id as id').execute()),
  relationship: async (tx) => ids(await tx.selectFrom('relationship').select('family_id as id').execute()),
  conference: async (tx) => ids(await tx.selectFrom('conference').select('family_id as id').execute()),
}
/** The same, by people: everybody in a world belongs to one family. */
const PEOPLE: Readonly<Record<string, (tx: Tx) => Promise<readonly string[]>>> = {
  person: async (tx) => ids(await tx.selectFrom('person').select('id').execute()),
  child_reference: async (tx) => ids(await tx.selectFrom('child_reference').select('person_id as id').execute()),
  conference_child: async (tx) => ids(await tx.selectFrom('conference_child').select('person_id as id').execute()),
}

describe(`who may see whom, in ${WORLDS} worlds made at random`, () => {
  it('shows each person, in every list and on every page, just the families that the rules say', async () => {
    await fc.assert(
      fc.asyncProperty(aWorld, async (world) => {
        const made = await make(store.db, world)
        for (const [index, id] of made.practitionerIds.entries()) {
          const expected = expectedFor(world, made, index)
          await asActor(store.db, { id }, TODAY, async (tx) => {
            for (const [list, ask] of Object.entries(LISTS))
              check(
                await ask(tx),
                made.families.map((family) => family.id),
                expected.map((family) => family.id),
                list,
              )
            for (const [list, ask] of Object.entries(PEOPLE))
              check(
                await ask(tx),
                made.families.map((family) => family.personId),
                expected.map((family) => family.personId),
                list,
              )
          })
          await checkPages(world, made, index, expected)
        }
      }),
      { numRuns: WORLDS },
    )
  }, 240_000)
})

function check(
  shown: readonly string[],
  ofThisWorld: readonly string[],
  expected: readonly string[],
  list: string,
): void {
  checks += 1
  expect([...new Set(shown)].filter((id) => ofThisWorld.includes(id)).sort(), list).toEqual([...expected].sort())
}

const expectedFor = (world: World, made: Made, index: number) =>
  made.families.filter((_, place) => {
    const [who, family] = [world.practitioners[index], world.families[place]]
    return who && family && sees(who, index, family)
  })

/** The same through the front door: a page opens, or looks just like one about nothing. */
async function checkPages(world: World, made: Made, index: number, expected: Made['families']): Promise<void> {
  const [who, id] = [world.practitioners[index], made.practitionerIds[index]]
  if (!who || !id || !mayComeIn(who)) return
  const visitor = await frontDoor(store, TODAY).signedIn({ id })
  const nothing = await visitor.open(`/conferences/${NOTHING}`)
  for (const family of made.families) {
    checks += 1
    const page = await visitor.open(`/conferences/${family.conferenceId}`)
    const opens = hasRoleThatSeesPages(who) && expected.includes(family)
    expect(page.status, `conference of family ${family.id}`).toBe(opens ? 200 : 404)
    if (!opens) expect(page.text).toBe(nothing.text)
  }
}
