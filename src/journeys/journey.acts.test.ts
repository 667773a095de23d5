import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frontDoor, type Visitor } from '../../tests/support/front-door.ts'
import { aFamily, aPractitioner, aTeam, day, type Family } from '../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../tests/support/test-database.ts'
import type { Store } from '../db/store.ts'

let store: Store, worker: Visitor, family: Family
beforeAll(async () => {
  store = await testDatabase()
  const { db } = store
  const team = await aTeam(db, 'North')
  family = await aFamily(db, team)
  const wanda = await aPractitioner(db, 'Wanda Ashcombe', 'social-worker', team)
  worker = await frontDoor(store, '2026-11-23').signedIn(wanda)
  const taken = await db
    .insertInto('import')
    .values({ practitioner_id: wanda.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  const file = await db
    .insertInto('import_file')
    .values({
      import_id: taken.id,
      name: 'episodes.csv',
      collection: 'SSDA903',
      part: 'episodes',
      sha256: 'x',
      year_ending: day('2025-03-31'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const from = { person_id: family.child, year_ending: day('2025-03-31'), import_file_id: file.id }
  const care = {
    ...from,
    source_row: 12,
    started_on: day('2024-03-01'),
    reason_started: 'S',
    legal_status: 'C2',
    need: 'N1',
    placement: 'U1',
  }
  await db
    .insertInto('care_episode')
    .values([care, { ...care, year_ending: day('2024-03-31'), source_row: 99, placement: 'K2' }])
    .execute()
  await db
    .insertInto('child_protection_plan')
    .values({
      ...from,
      source_row: 7,
      started_on: day('2023-06-01'),
      ended_on: day('2024-01-10'),
      initial_category: 'NEG',
      latest_category: 'NEG',
      previous_plans: 0,
    })
    .execute()
  await db
    .insertInto('missing_episode')
    .values({ ...from, source_row: 3, started_on: day('2024-10-10'), ended_on: day('2024-10-11'), kind: 'missing' })
    .execute()
})
afterAll(() => store.close())

describe('a child’s journey', () => {
  it('is a picture and a table in plain words, with the statutory label, the file and its year on each line', async () => {
    const { text } = await worker.open(`/children/${family.child}`)
    expect(text).toContain('As the statutory files said it, to 31 March 2025')
    for (const words of [
      'With family or friends',
      'Full care order',
      'Protection plan',
      'Neglect',
      'Missing',
      'until 11 October 2024',
    ])
      expect(text).toContain(words)
    expect(text).toContain('episodes.csv, row 12 (year to 31 March 2025)')
  })
  it('tells what two years’ files say of the same row once, as the later year tells it', async () => {
    const { text } = await worker.open(`/children/${family.child}`)
    expect(text).not.toContain('row 99')
    expect(text).not.toContain('Children’s home')
  })
  it('is not there for somebody of whom no file has said anything', async () => {
    expect((await worker.open(`/people/${family.mother}`)).text).not.toContain('statutory files')
  })
})
