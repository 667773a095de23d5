import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frontDoor, searchedFor, type Visitor } from '../../../tests/support/front-door.ts'
import { aFamily, aPractitioner, aTeam, day, type Family } from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import type { Store } from '../../db/store.ts'

let store: Store, family: Family, other: Family
const people: Record<string, string> = {}
const visitors: Record<string, Visitor> = {}
const as = (name: string): Visitor => visitors[name] ?? expect.fail(`${name} is not signed in`)
const named = (...names: readonly string[]) => names.map((name) => people[name] ?? '')
const at = () => `/families/${family.id}/restriction`

beforeAll(async () => {
  store = await testDatabase()
  const { db } = store
  const harbour = await aTeam(db, 'Harbour')
  const orchard = await aTeam(db, 'Orchard')
  const leadership = await aTeam(db, 'Leadership', 'performance and leadership')
  const made = {
    manager: await aPractitioner(db, 'Mina Sedge', 'team-manager', harbour),
    worker: await aPractitioner(db, 'Sol Thistle', 'social-worker', harbour),
    colleague: await aPractitioner(db, 'Olive Rowan', 'social-worker', harbour),
    elsewhere: await aPractitioner(db, 'Sorrel Reed', 'social-worker', orchard),
    director: await aPractitioner(db, 'Dora Heron', 'director', leadership),
  }
  family = await aFamily(db, harbour)
  other = await aFamily(db, orchard, 'Underwood')
  await db
    .insertInto('family_member')
    .values({ family_id: other.id, person_id: family.mother, added_on: day('2026-01-05') })
    .execute()
  await db
    .insertInto('relationship')
    .values({
      family_id: other.id,
      from_person_id: family.mother,
      to_person_id: other.mother,
      kind: 'friend',
      stated_by: 'the family',
    })
    .execute()
  const door = frontDoor(store, '2026-06-10')
  for (const [name, person] of Object.entries(made)) {
    people[name] = person.id
    visitors[name] = await door.signedIn(person)
  }
})
afterAll(() => store.close())

const sees = async (name: string) => (await as(name).open(`/families/${family.id}`)).status === 200
const searchFinds = async (name: string) =>
  (await searchedFor(as(name), 'Brightwater')).text.includes('Marigold Brightwater')

describe('a restricted family', () => {
  it('is placed by a manager who works with it, who names themself and says why', async () => {
    expect((await as('worker').open(at())).status).toBe(404)
    const empty = await as('manager').send(at(), { why: '', names: named('worker') })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Enter why this family is restricted')
    expect(empty.text).toContain('Select yourself as well')
    const offered = await as('manager').open(at())
    expect(offered.text).toContain('Dora Heron')
    expect(offered.text).not.toContain('Sorrel Reed')
    expect((await as('manager').send(at(), { why: 'An address', names: named('manager', 'worker') })).goesTo).toBe(at())
  })
  it('does not exist for anybody who is not named, those who answer for every family among them', async () => {
    for (const [name, seen] of Object.entries({ manager: true, worker: true, colleague: false, director: false })) {
      expect(await sees(name), name).toBe(seen)
      expect(await searchFinds(name), name).toBe(seen)
    }
  })
  it('takes its people out of another family of theirs, and every line about them', async () => {
    const page = (await as('elsewhere').open(`/families/${other.id}`)).text
    expect(page).toContain('Hyacinth Underwood')
    expect(page).not.toContain('Brightwater')
    expect((await as('elsewhere').open(`/people/${family.mother}`)).status).toBe(404)
  })
  it('says on its page that it is restricted', async () => {
    expect((await as('worker').open(`/families/${family.id}`)).text).toContain('This family is restricted.')
  })
  it('has a list that its manager keeps, and two managers who save at once see both lists', async () => {
    const save = (version: string, ...names: readonly string[]) =>
      as('manager').send(at(), { version, names: named(...names) })
    expect((await save('1', 'manager', 'director')).status).toBe(303)
    expect([await sees('worker'), await sees('director')]).toEqual([false, true])
    expect((await save('1', 'manager')).status).toBe(409)
    expect((await save('2', 'manager', 'worker')).status).toBe(303)
    expect([await sees('worker'), await sees('director')]).toEqual([true, false])
  })
  it('is lifted by its manager, and is there again for all who work with it', async () => {
    expect((await as('manager').send(`${at()}/lift`, { version: '3' })).goesTo).toBe(`/families/${family.id}`)
    expect([await sees('colleague'), await sees('director'), await sees('elsewhere')]).toEqual([true, true, false])
    expect((await as('elsewhere').open(`/families/${other.id}`)).text).toContain('Brightwater')
  })
})
