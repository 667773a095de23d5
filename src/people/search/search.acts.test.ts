import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frontDoor, searchedFor, type Visitor } from '../../../tests/support/front-door.ts'
import {
  aFamily,
  aPerson,
  aPractitioner,
  aTeam,
  isParentOf,
  type Family,
} from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import type { Store } from '../../db/store.ts'

const NAMES = [
  'Zoë Larkholt',
  'Siobhán Ó Néill',
  'Nadia Al-Qasimi',
  'Jonathan Quillbeck',
  'Stephen Marlowe',
  'Mohammed Gulzaria',
  'Kathryn Ferncombe',
  'Łukasz Wróblewicz',
  'Наталья Берёзкина',
  'محمد الريحان',
  'Jay Okonjo-Fairweather',
]
let store: Store, worker: Visitor, stranger: Visitor, director: Visitor, analyst: Visitor, family: Family
beforeAll(async () => {
  store = await testDatabase()
  const [team, other] = [await aTeam(store.db, 'North'), await aTeam(store.db, 'South')]
  family = await aFamily(store.db, team)
  for (const name of NAMES) {
    const [given = '', ...rest] = name.split(' ')
    await aPerson(store.db, family.id, { given, family: rest.join(' '), born: '1990-04-27' })
  }
  const jay = await aPerson(store.db, family.id, {
    given: 'Jeremiah',
    family: 'Oakes',
    knownAs: 'Jazz',
    born: '2012-05-16',
  })
  await isParentOf(store.db, family.id, family.mother, jay)
  const door = frontDoor(store, '2026-11-23')
  worker = await door.signedIn(await aPractitioner(store.db, 'Wanda', 'social-worker', team))
  stranger = await door.signedIn(await aPractitioner(store.db, 'Stella', 'social-worker', other))
  director = await door.signedIn(await aPractitioner(store.db, 'Dina', 'director', other))
  analyst = await door.signedIn(await aPractitioner(store.db, 'Alan', 'performance-analyst', other))
})
afterAll(() => store.close())

const search = searchedFor

describe('finding a child or a family', () => {
  it.each([
    ['zoe larkholt', 'Zoë Larkholt'],
    ['Zoey', 'Zoë Larkholt'],
    ['ONeill', 'Siobhán Ó Néill'],
    ['O’Neill Siobhan', 'Siobhán Ó Néill'],
    ["o'neil", 'Siobhán Ó Néill'],
    ['Al-Qasimi Nadia', 'Nadia Al-Qasimi'],
    ['alqasimi', 'Nadia Al-Qasimi'],
    ['Jonathon', 'Jonathan Quillbeck'],
    ['Steven', 'Stephen Marlowe'],
    ['Muhammad', 'Mohammed Gulzaria'],
    ['mohamed gulzarya', 'Mohammed Gulzaria'],
    ['Catherine', 'Kathryn Ferncombe'],
    ['lukasz wroblewicz', 'Łukasz Wróblewicz'],
    ['Берёзкина', 'Наталья Берёзкина'],
    ['محمد', 'محمد الريحان'],
    ['fairweather', 'Jay Okonjo-Fairweather'],
    ['jazz oakes', 'Jeremiah Oakes (known as Jazz)'],
    ['16/5/2012', 'Jeremiah Oakes'],
    ['16 May 2012', 'Jeremiah Oakes'],
    ['oakes 2012-05-16', 'Jeremiah Oakes'],
    ['mar brigh', 'Marigold Brightwater'],
  ])('%s finds %s', async (words, name) => {
    for (const visitor of [worker, director]) {
      const { status, text } = await search(visitor, words)
      expect(status).toBe(200)
      expect(text).toContain(name)
    }
  })

  it('says why somebody was found and who they are to the child', async () => {
    expect((await search(worker, 'jazz')).text).toContain('known as Jazz')
    expect((await search(worker, '16/5/2012')).text).toContain('born 16 May 2012')
    expect((await search(worker, 'Hyacinth')).text).toContain('Grandmother of Wren')
  })

  it('finds a family by its name and a child or a family by how a reference begins', async () => {
    expect((await search(worker, 'Brightwater family')).text).toContain('The Brightwater family')
    const reference = await store.db.selectFrom('child_reference').select('reference').executeTakeFirstOrThrow()
    expect((await search(worker, reference.reference.toLowerCase())).text).toContain('Wren Brightwater')
    expect((await search(worker, 'F0000')).text).toContain('The Brightwater family')
  })

  it('shows nobody of a family that the person asking does not work with', async () => {
    for (const words of ['Wren', 'Brightwater', 'C0000', 'F0000', '16/5/2012']) {
      const { text } = await search(stranger, words)
      expect(text).toContain('Nobody found for')
      expect(text).not.toContain('Wren Brightwater')
      expect(text).not.toContain('Jeremiah')
    }
    expect((await search(analyst, 'Wren')).status).toBe(404)
  })

  it('says what to try and offers to start a record with the same words', async () => {
    const { text } = await search(worker, 'Nobody Atall')
    expect(text).toContain('Nobody found for “Nobody Atall”')
    expect(text).toMatch(/\/families\/new\?asked=[0-9a-f-]{36}/)
    expect((await search(director, 'Nobody Atall')).text).not.toContain('/families/new')
  })

  it('escapes what was typed, and takes anything as words', async () => {
    const { text } = await search(worker, '<script>alert(1)</script>')
    expect(text).not.toContain('<script>alert')
    for (const words of ["'; drop table person; --", '%_\\', '99/99/9999', '🙂', 'a'.repeat(5000), "O'"])
      expect((await search(worker, words)).status).toBe(200)
  })
})
