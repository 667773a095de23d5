import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frontDoor, type Visitor } from '../../../tests/support/front-door.ts'
import { aFamily, aPractitioner, aTeam, day } from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import type { Store } from '../../db/store.ts'

let store: Store
let conference = ''
const visitors: Record<string, Visitor> = {}
const as = (name: string): Visitor => visitors[name] ?? expect.fail(`${name} is not signed in`)
const notes = () => `/conferences/${conference}/notes`

beforeAll(async () => {
  store = await testDatabase()
  const { db } = store
  const harbour = await aTeam(db, 'Harbour')
  const service = await aTeam(db, 'Conference service', 'family group conferences')
  const safeguarding = await aTeam(db, 'Quay safeguarding', 'family safeguarding')
  const people = {
    referrer: await aPractitioner(db, 'Sol Thistle', 'social-worker', harbour),
    colleague: await aPractitioner(db, 'Olive Rowan', 'social-worker', harbour),
    manager: await aPractitioner(db, 'Mina Sedge', 'team-manager', service),
    coordinator: await aPractitioner(db, 'Cora Larch', 'coordinator', service),
    specialist: await aPractitioner(db, 'Speedwell Marsh', 'specialist', safeguarding),
    director: await aPractitioner(
      db,
      'Dora Heron',
      'director',
      await aTeam(db, 'Leadership', 'performance and leadership'),
    ),
  }
  const family = await aFamily(db, harbour)
  await db
    .insertInto('involvement')
    .values([
      { family_id: family.id, team_id: service, part: 'conference service', from_on: day('2026-01-05') },
      { family_id: family.id, team_id: safeguarding, part: 'team', from_on: day('2026-01-05') },
    ])
    .execute()
  const made = await db
    .insertInto('conference')
    .values({
      family_id: family.id,
      referred_on: day('2026-01-05'),
      referrer_id: people.referrer.id,
      worries: 'w',
      strengths: 's',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  conference = made.id
  const door = frontDoor(store, '2026-06-10')
  for (const [name, person] of Object.entries(people)) visitors[name] = await door.signedIn(person)
})
afterAll(() => store.close())

const WROTE = [
  ['coordinator', 'referral', 'The whole story of the referral', ['coordinator', 'manager', 'referrer']],
  ['coordinator', "child's views", 'Wren told us about her nan', ['coordinator', 'manager']],
  ['manager', 'agency reasons', 'What it costs the council', ['manager', 'referrer']],
  ['specialist', 'specialist', 'Kept among mental health workers', ['specialist']],
] as const

describe('notes kept apart', () => {
  it.each(WROTE)('%s adds a note of kind %s, and just its readers read it', async (writer, kind, words, readers) => {
    expect((await as(writer).send(notes(), { kind, words })).goesTo).toBe(notes())
    for (const name of Object.keys(visitors))
      expect((await as(name).open(notes())).text.includes(words), name).toBe(
        (readers as readonly string[]).includes(name),
      )
  })
  it('lets the child’s worker read what the child said may be shared', async () => {
    await as('coordinator').send(notes(), {
      kind: "child's views",
      words: 'She wants to stay',
      sharedWithWorker: 'yes',
    })
    expect((await as('referrer').open(notes())).text).toContain('She wants to stay')
    expect((await as('colleague').open(notes())).text).not.toContain('She wants to stay')
  })
  it('says what to put right, and offers nobody a kind that they could not read', async () => {
    const empty = await as('coordinator').send(notes(), { kind: 'agency reasons', words: '' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Enter the note')
    expect(empty.text).toContain('Select what kind of note this is')
    expect((await as('colleague').send(notes(), { kind: 'referral', words: 'No' })).status).toBe(404)
  })
})
