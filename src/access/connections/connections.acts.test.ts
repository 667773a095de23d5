import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allocated, referred } from '../../../tests/support/a-conference.ts'
import { searchedFor, dateFields, frontDoor, type Visitor } from '../../../tests/support/front-door.ts'
import {
  aFamily,
  aPractitioner,
  aTeam,
  type Family,
  type Somebody,
} from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import type { Store } from '../../db/store.ts'

const HERE = '/account/people-i-know'
const NOBODY = '00000000-0000-4000-8000-000000000000'

let store: Store, family: Family, conference: string
let sol: Somebody, olive: Somebody, dora: Somebody, grace: Somebody
let worker: Visitor, colleague: Visitor, director: Visitor, lead: Visitor, otherLead: Visitor

beforeAll(async () => {
  store = await testDatabase()
  const { db } = store
  const harbour = await aTeam(db, 'Harbour')
  const service = await aTeam(db, 'Conference service', 'family group conferences')
  const leadership = await aTeam(db, 'Leadership', 'performance and leadership')
  sol = await aPractitioner(db, 'Sol Thistle', 'social-worker', harbour)
  olive = await aPractitioner(db, 'Olive Rowan', 'social-worker', harbour)
  dora = await aPractitioner(db, 'Dora Heron', 'director', leadership)
  grace = await aPractitioner(db, 'Grace Tern', 'information-governance', leadership)
  const gill = await aPractitioner(db, 'Gill Plover', 'information-governance', leadership)
  const mina = await aPractitioner(db, 'Mina Sedge', 'team-manager', service)
  const cora = await aPractitioner(db, 'Cora Larch', 'coordinator', service)
  const door = frontDoor(store, '2026-06-10')
  worker = await door.signedIn(sol)
  colleague = await door.signedIn(olive)
  director = await door.signedIn(dora)
  lead = await door.signedIn(grace)
  otherLead = await door.signedIn(gill)
  family = await aFamily(db, harbour)
  conference = await referred(worker, sol.id, family)
  await allocated(await door.signedIn(mina), conference, cora.id)
})
afterAll(() => store.close())

const declaring = (fields: Record<string, string>) => ({ howKnown: 'We were at school together', ...fields })
/** What the same address answers of a record that was never there. */
const absent = (visitor: Visitor, path: string) => visitor.open(path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, NOBODY))
const addresses = () => [
  `/families/${family.id}`,
  `/children/${family.child}`,
  `/people/${family.mother}`,
  `/conferences/${conference}`,
  `/conferences/${conference}/plan`,
  `/families/${family.id}/picture`,
]

describe('people I know', () => {
  it('asks in plain words why, and says what to put right', async () => {
    expect((await worker.open(HERE)).text).toContain('Their record is not for you to read')
    const empty = await worker.send(`${HERE}/new`, { name: '', howKnown: '' })
    expect(empty.text).toContain('Enter how you know them')
    expect((await worker.send(`${HERE}/new`, declaring({ name: '' }))).text).toContain('whichever you know')
    expect((await worker.send(`${HERE}/new`, declaring({ name: 'Marigold' }))).text).toContain('and their surname')
  })
  it('is answered alike whether Kith holds anybody of that name or not', async () => {
    for (const path of addresses())
      if (!path.endsWith('plan')) expect((await director.open(path)).status, path).toBe(200)
    const unknown = await director.send(`${HERE}/new`, declaring({ name: 'Nobody Atall' }))
    const known = await director.send(`${HERE}/new`, declaring({ name: 'Marigold Brightwater' }))
    expect({ ...known }).toEqual({ ...unknown })
    const { text } = await director.open(HERE)
    for (const words of ['Nobody Atall', 'Marigold Brightwater', 'We were at school together'])
      expect(text).toContain(words)
  })
  it('leaves the family as absent as one that is not there, for them and for nobody else', async () => {
    for (const path of addresses()) expect(await director.open(path), path).toEqual(await absent(director, path))
    expect((await searchedFor(director, 'Brightwater')).text).not.toContain('Brightwater family')
    expect((await director.open('/conferences')).text).not.toContain('Brightwater')
    expect((await colleague.open(`/families/${family.id}`)).status).toBe(200)
  })
  it('is theirs alone to read', async () => {
    const home = { familyName: 'Thistle', address: '9 Quay Street, MB5 6EF', phone: '', version: '0' }
    expect((await worker.send(`${HERE}/at-home`, home)).goesTo).toBe(HERE)
    expect((await worker.open(HERE)).text).toContain('9 Quay Street')
    expect((await worker.send(`${HERE}/at-home`, home)).status).toBe(409)
    for (const other of [colleague, director, lead]) {
      expect((await other.open(HERE)).text).not.toContain('9 Quay Street')
      expect((await other.open('/connections')).text).not.toContain('9 Quay Street')
    }
    expect((await worker.send(`${HERE}/at-home`, { ...home, phone: '01632 960555', version: '1' })).goesTo).toBe(HERE)
  })
})

describe('a connection', () => {
  it('takes a family from their own team at the next request: My work, search, lists and every page', async () => {
    expect((await worker.open('/')).text).toContain('Brightwater')
    expect((await searchedFor(worker, 'Marigold')).text).toContain('Marigold')
    await worker.send(
      `${HERE}/new`,
      declaring({ name: 'Wren Brightwater', ...dateFields('theirBornOn', '2017-06-01') }),
    )
    for (const page of [
      await worker.open('/'),
      await searchedFor(worker, 'Marigold'),
      await searchedFor(worker, 'Brightwater'),
      await worker.open('/conferences'),
    ])
      expect(page.text.replaceAll(/value="[^"]*"/g, '')).not.toMatch(/Marigold B|Brightwater family/)
    for (const path of addresses()) expect(await worker.open(path), path).toEqual(await absent(worker, path))
    expect(
      (await worker.send(`/people/${family.mother}/contact/new`, { kind: 'phone', value: '01632 960001' })).status,
    ).toBe(404)
    expect((await searchedFor(colleague, 'Marigold')).text).toContain('Marigold')
  })
  it('closes a family that was opened for an hour', async () => {
    await store.db
      .insertInto('opening')
      .values({ practitioner_id: dora.id, family_id: family.id, reason: 'The night team rang about the children' })
      .execute()
    expect((await director.open(`/families/${family.id}`)).status).toBe(404)
  })
  it('is listed for information governance leads by name, with nothing else of the record, and for nobody else', async () => {
    const { text } = await lead.open('/connections')
    for (const words of [
      'Sol Thistle and Wren Brightwater',
      'Dora Heron and Marigold Brightwater',
      'We were at school',
    ])
      expect(text).toContain(words)
    for (const secret of [family.child, family.mother, family.id, '2017', 'F00001']) expect(text).not.toContain(secret)
    const { also_about } = await store.db
      .selectFrom('audit_event')
      .select('also_about')
      .where('what', '=', 'connections viewed')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect(also_about).toEqual(expect.arrayContaining([family.child, family.mother]))
    for (const other of [worker, colleague, director]) expect((await other.open('/connections')).status).toBe(404)
  })
  it('is cleared with a reason, once, and stays on the list', async () => {
    const of = await store.db
      .selectFrom('connection')
      .select('id')
      .where('practitioner_id', '=', sol.id)
      .executeTakeFirstOrThrow()
    const at = `/connections/${of.id}/clear`
    expect((await worker.open(at)).status).toBe(404)
    expect((await lead.send(at, { reason: '', version: '1' })).text).toContain('Enter why they are not connected')
    expect((await lead.send(at, { reason: 'Another Wren', version: '1' })).goesTo).toBe('/connections')
    expect((await otherLead.send(at, { reason: 'Mine', version: '1' })).status).toBe(409)
    expect((await lead.open('/connections')).text).toContain('by Grace Tern: Another Wren')
    expect((await worker.open(`/families/${family.id}`)).status).toBe(200)
    // Noticed again, it stays cleared.
    await store.db.updateTable('person').set({ known_as: 'Wrennie' }).where('id', '=', family.child).execute()
    expect((await worker.open(`/families/${family.id}`)).status).toBe(200)
  })
  it('is never cleared by the one whose it is', async () => {
    await lead.send(`${HERE}/new`, declaring({ name: 'Hyacinth Brightwater' }))
    const own = await store.db
      .selectFrom('connection')
      .select('id')
      .where('practitioner_id', '=', grace.id)
      .executeTakeFirstOrThrow()
    expect((await lead.open(`/connections/${own.id}/clear`)).status).toBe(404)
    expect((await lead.send(`/connections/${own.id}/clear`, { reason: 'Mine', version: '1' })).status).toBe(404)
    expect((await lead.open('/connections')).text).toContain('Somebody else decides about this one.')
    expect((await otherLead.send(`/connections/${own.id}/clear`, { reason: 'Checked', version: '1' })).status).toBe(303)
  })
})
