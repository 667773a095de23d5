import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frontDoor, type Visitor } from '../../../tests/support/front-door.ts'
import { aFamily, aPractitioner, aTeam, day, type Family } from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { asActor } from '../../db/as-actor.ts'
import type { Store } from '../../db/store.ts'

const REASON = 'Police rang: a neighbour heard shouting, and the children are at home'
const NONE = 'No family can be opened with these details'

let store: Store, family: Family, another: Family, reference: string
const people: Record<string, string> = {}
const visitors: Record<string, Visitor> = {}
const as = (name: string): Visitor => visitors[name] ?? expect.fail(`${name} is not signed in`)

beforeAll(async () => {
  store = await testDatabase()
  const { db } = store
  const harbour = await aTeam(db, 'Harbour')
  const orchard = await aTeam(db, 'Orchard')
  const leadership = await aTeam(db, 'Leadership', 'performance and leadership')
  const made = {
    worker: await aPractitioner(db, 'Olive Rowan', 'social-worker', orchard),
    manager: await aPractitioner(db, 'Mina Sedge', 'team-manager', orchard),
    stranger: await aPractitioner(db, 'Sorrel Reed', 'team-manager', harbour),
    director: await aPractitioner(db, 'Dora Heron', 'director', leadership),
    governance: await aPractitioner(db, 'Ivy Ledger', 'information-governance', leadership),
    analyst: await aPractitioner(db, 'Nasturtium Bray', 'performance-analyst', leadership),
  }
  family = await aFamily(db, harbour)
  another = await aFamily(db, harbour, 'Underwood')
  reference = (await db.selectFrom('family').select('reference').where('id', '=', family.id).executeTakeFirstOrThrow())
    .reference
  const door = frontDoor(store, '2026-06-10')
  for (const [name, person] of Object.entries(made)) {
    people[name] = person.id
    visitors[name] = await door.signedIn(person)
  }
  const { id } = await db
    .insertInto('restriction')
    .values({ family_id: family.id, from_on: day('2026-01-05'), why: 'x', placed_by: made.stranger.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('restricted_name')
    .values({ restriction_id: id, practitioner_id: made.stranger.id, from_on: day('2026-01-05') })
    .execute()
})
afterAll(() => store.close())

const openingId = async () =>
  (await store.db.selectFrom('opening').select('id').orderBy('opened_at', 'desc').executeTakeFirstOrThrow()).id

describe('opening a record that one does not work with', () => {
  it('asks for a reason in one’s own words, and for one family', async () => {
    const empty = await as('worker').send('/openings/new', { reference: '', name: '', reason: 'urgent' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Enter a reference, or a child’s whole name and date of birth')
    expect(empty.text).toContain('Say in your own words why you need to open this record')
    expect(empty.text.indexOf('Enter a reference')).toBeLessThan(empty.text.indexOf('Say in your own words'))
  })
  it('says the same of a family that is not there as of one that a connection closes', async () => {
    const nothing = await as('worker').send('/openings/new', { reference: 'K99999', reason: REASON })
    await store.db
      .insertInto('connection')
      .values({ practitioner_id: people['worker'] ?? '', person_id: another.mother, how: 'declared', why: 'sister' })
      .execute()
    const theirs = await store.db
      .selectFrom('family')
      .select('reference')
      .where('id', '=', another.id)
      .executeTakeFirstOrThrow()
    const closed = await as('worker').send('/openings/new', { reference: theirs.reference, reason: REASON })
    expect(closed.status).toBe(422)
    expect(closed.text.replaceAll(theirs.reference, 'K99999')).toBe(nothing.text)
    expect(closed.text).toContain(NONE)
  })
  it('opens it for an hour, to read and not to write, with a banner on every page', async () => {
    expect((await as('worker').open(`/families/${family.id}`)).status).toBe(404)
    const opened = await as('worker').send('/openings/new', { reference: reference.toLowerCase(), reason: REASON })
    expect(opened.goesTo).toBe(`/families/${family.id}`)
    const page = await as('worker').open(`/families/${family.id}`)
    expect(page.text).toContain('Wren')
    expect((await as('worker').open('/')).text).toContain('You have opened family')
    const written = await as('worker').send(`/families/${family.id}/households/new`, { label: 'x', members: [] })
    expect(written.status).toBe(403)
    expect(written.text).toContain('You can read this and not change it')
    expect(page.text).not.toContain('/households/new')
  })
  it('finds a child by their whole name and date of birth', async () => {
    await as('manager').send('/openings/new', {
      name: 'Wren Underwood',
      'bornOn-day': '1',
      'bornOn-month': '6',
      'bornOn-year': '2017',
      reason: REASON,
    })
    expect((await as('manager').open(`/families/${another.id}`)).status).toBe(200)
  })
  it('tells the manager at once, and nobody decides on their own', async () => {
    const opened = await store.db
      .selectFrom('opening')
      .select('id')
      .where('practitioner_id', '=', people['worker'] ?? '')
      .executeTakeFirstOrThrow()
    expect((await as('manager').open('/')).text).toContain('Decide whether a record was rightly opened')
    expect((await as('stranger').open('/')).text).not.toContain('rightly opened')
    expect((await as('stranger').open(`/openings/${opened.id}`)).status).toBe(404)
    const shown = await as('manager').open(`/openings/${opened.id}`)
    expect(shown.text).toContain(REASON)
    expect(shown.text).not.toContain('Brightwater')
    const own = await openingId()
    expect((await as('manager').send(`/openings/${own}`, { decision: 'it was right to open it', version: '1' })).status)
      // The manager's own opening is theirs to read, and somebody else's to decide.
      .toBe(404)
    expect((await as('director').open('/')).text).toContain('Mina Sedge')
  })
  it('stays on the list until somebody decides, with words where it was not right', async () => {
    const opened = await store.db
      .selectFrom('opening')
      .select('id')
      .where('practitioner_id', '=', people['worker'] ?? '')
      .executeTakeFirstOrThrow()
    const at = `/openings/${opened.id}`
    const wordless = await as('manager').send(at, { decision: 'it was not right to open it', note: '', version: '1' })
    expect(wordless.text).toContain('Enter what will be done, and by whom')
    const looking = { decision: 'it is being looked into', note: 'Speaking to her today', version: '1' }
    expect((await as('manager').send(at, looking)).status).toBe(303)
    expect((await as('governance').open('/openings')).text).toContain('It is being looked into')
    const late = { decision: 'it was right to open it', note: '', version: '1' }
    expect((await as('governance').send(at, late)).status).toBe(409)
    expect((await as('manager').send(at, { ...late, version: '2' })).status).toBe(303)
    expect((await as('manager').open('/')).text).not.toContain('rightly opened')
  })
  it('is over at the end of its hour, or sooner by hand, and for somebody whose post ends', async () => {
    const { db } = store
    await db
      .updateTable('opening')
      .set({ opened_at: new Date(Date.now() - 3_601_000), until: new Date(Date.now() - 1000) })
      .where('practitioner_id', '=', people['worker'] ?? '')
      .execute()
    expect((await as('worker').open(`/families/${family.id}`)).status).toBe(404)
    await as('worker').send('/openings/new', { reference, reason: REASON })
    expect((await as('worker').open(`/families/${family.id}`)).status).toBe(200)
    await as('worker').send(`/openings/${await openingId()}/end`)
    expect((await as('worker').open(`/families/${family.id}`)).status).toBe(404)
    await as('worker').send('/openings/new', { reference, reason: REASON })
    await db
      .updateTable('post')
      .set({ to_on: day('2026-06-09') })
      .where('practitioner_id', '=', people['worker'] ?? '')
      .execute()
    expect((await as('worker').open(`/families/${family.id}`)).status).toBe(404)
  })
  it('can be ended by hand while somebody looks into it, and stays ended whatever its opener asks', async () => {
    const { db } = store
    await as('manager').send('/openings/new', { reference, reason: REASON })
    const id = await openingId()
    const looking = { decision: 'it is being looked into', note: 'Asking her today', version: '1' }
    expect((await as('director').send(`/openings/${id}`, looking)).status).toBe(303)
    expect((await as('manager').open(`/families/${family.id}`)).status).toBe(200)
    await as('manager').send(`/openings/${id}/end`)
    expect((await as('manager').open(`/families/${family.id}`)).status).toBe(404)
    await asActor(db, { id: people['manager'] ?? '' }, day('2026-06-10'), (tx) =>
      tx.updateTable('opening').set({ closed_at: null }).where('id', '=', id).execute(),
    )
    expect((await as('manager').open(`/families/${family.id}`)).status).toBe(404)
    const undone = asActor(db, { id: people['manager'] ?? '' }, day('2026-06-10'), (tx) =>
      tx
        .updateTable('opening')
        .set({ decision: null, decided_by: null, decided_at: null })
        .where('id', '=', id)
        .execute(),
    )
    await expect(undone).rejects.toThrow('Nobody decides on an opening of their own')
  })
  it('is over at once where somebody decides that it was not right', async () => {
    await as('manager').send('/openings/new', { reference, reason: REASON })
    expect((await as('manager').open(`/families/${family.id}`)).status).toBe(200)
    const wrong = { decision: 'it was not right to open it', note: 'Dora will speak to her', version: '1' }
    expect((await as('director').send(`/openings/${await openingId()}`, wrong)).status).toBe(303)
    expect((await as('manager').open(`/families/${family.id}`)).status).toBe(404)
  })
  it('says on the trail whom somebody asked for, though nobody is there, and is not for guessing', async () => {
    const guess = (reference: string) => as('manager').send('/openings/new', { reference, reason: REASON })
    await guess('K70001')
    const row = await store.db
      .selectFrom('audit_event')
      .select(['asked', 'outcome'])
      .where('what', '=', 'record opened with a reason')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ asked: 'K70001', outcome: 'not saved' })
    const answers = []
    for (let tried = 0; tried < 21; tried += 1) answers.push((await guess(`K8${tried}`)).status)
    expect(answers.at(-1)).toBe(429)
  })
  it('is not for those who work with no family', async () => {
    expect((await as('analyst').open('/openings/new')).status).toBe(404)
    expect((await as('governance').send('/openings/new', { reference, reason: REASON })).status).toBe(404)
  })
})
