import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dateFields, frontDoor, type Visitor } from '../../../tests/support/front-door.ts'
import { aFamily, aPerson, aPractitioner, aTeam, day, type Family } from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { asActor } from '../../db/as-actor.ts'
import type { Store } from '../../db/store.ts'

const TITLE = 'How to reach them, and who must not know'
const ADDRESS = { kind: 'address', value: '12 Harbour Road\nMB1 2AB', askFor: 'Mary', leaveNoMessage: 'yes' }

let store: Store, family: Family, father: string, stranger: string
let allocated: Visitor, colleague: Visitor, manager: Visitor, director: Visitor, partner: Visitor
const page = () => `/people/${family.mother}/contact`

beforeAll(async () => {
  store = await testDatabase()
  const { db } = store
  const [harbour, quay] = [await aTeam(db, 'Harbour'), await aTeam(db, 'Quay')]
  const leadership = await aTeam(db, 'Leadership', 'performance and leadership')
  const school = await aTeam(db, 'Schools', 'partner agency')
  const people = {
    allocated: await aPractitioner(db, 'Sol Thistle', 'social-worker', harbour),
    colleague: await aPractitioner(db, 'Olive Rowan', 'social-worker', harbour),
    manager: await aPractitioner(db, 'Mina Sedge', 'team-manager', harbour),
    director: await aPractitioner(db, 'Dora Heron', 'director', leadership),
    partner: await aPractitioner(db, 'Piers Wren', 'partner-practitioner', school),
  }
  family = await aFamily(db, harbour)
  father = await aPerson(db, family.id, { given: 'Rowan', born: '1990-01-01', sex: 'male' })
  stranger = (await aFamily(db, quay, 'Elsewhere')).mother
  await db
    .insertInto('involvement')
    .values([
      {
        family_id: family.id,
        team_id: harbour,
        practitioner_id: people.allocated.id,
        part: 'allocated social worker',
        from_on: day('2026-01-05'),
      },
      {
        family_id: family.id,
        team_id: school,
        practitioner_id: people.partner.id,
        part: 'partner practitioner',
        from_on: day('2026-01-05'),
      },
    ])
    .execute()
  const door = frontDoor(store, '2026-06-10')
  allocated = await door.signedIn(people.allocated)
  colleague = await door.signedIn(people.colleague)
  manager = await door.signedIn(people.manager)
  director = await door.signedIn(people.director)
  partner = await door.signedIn(people.partner)
})
afterAll(() => store.close())

describe('how somebody is reached', () => {
  it('is added with how to use it safely, and read on a page of its own', async () => {
    expect((await allocated.send(`${page()}/new`, ADDRESS)).goesTo).toBe(page())
    const { text } = await allocated.open(page())
    for (const words of ['12 Harbour Road', 'Leave no message.', 'Ask for Mary.', 'Nobody is named.'])
      expect(text).toContain(words)
    expect((await manager.open(page())).text).toContain('12 Harbour Road')
  })
  it('is for those who need it: others have no page, no link and nothing to send', async () => {
    for (const other of [colleague, director, partner]) {
      expect((await other.open(page())).status).toBe(404)
      expect((await other.open(`/families/${family.id}/contact`)).status).toBe(404)
      expect((await other.send(`${page()}/new`, ADDRESS)).status).toBe(404)
      const record = await other.open(`/people/${family.mother}`)
      expect(record.status).toBe(200)
      expect(record.text).not.toContain(TITLE)
    }
  })
  it('is nowhere by default on the pages of the person and the family, which have one link to it', async () => {
    for (const path of [`/people/${family.mother}`, `/children/${family.child}`, `/families/${family.id}`]) {
      const { text } = await allocated.open(path)
      expect(text.split(TITLE)).toHaveLength(2)
      expect(text).not.toContain('12 Harbour Road')
    }
    const { text } = await allocated.open(`/families/${family.id}/contact`)
    expect(text).toContain('Marigold Brightwater')
    expect(text).not.toContain('12 Harbour Road')
  })
  it('is not found by searching for it', async () => {
    for (const words of ['12 Harbour Road', 'MB1 2AB', '01632 960123'])
      expect((await manager.open(`/people?words=${encodeURIComponent(words)}`)).text).not.toContain('Marigold')
  })
  it('says what to put right', async () => {
    const asked = async (fields: Record<string, string>) => (await allocated.send(`${page()}/new`, fields)).text
    expect(await asked({ value: '' })).toContain('Select what kind it is')
    expect(await asked({ kind: 'phone', value: 'Nan’s' })).toContain('Enter a phone number')
    expect(await asked({ kind: 'phone', value: '01632 960123 or 01632 960124' })).toContain('Enter one phone number')
    expect(await asked({ kind: 'email', value: 'nobody' })).toContain('Enter an email address')
    expect(await asked({ kind: 'address', value: '12' })).toContain('Enter the whole address')
  })
  it('is changed once: whoever comes second sees both texts, and is taken out', async () => {
    const at = /\/contact-details\/[0-9a-f-]{36}/.exec((await allocated.open(page())).text)?.[0] ?? ''
    const change = { value: '14 Harbour Road\nMB1 2AB', version: '1' }
    expect((await allocated.send(at, change)).goesTo).toBe(page())
    const second = await manager.send(at, { ...change, value: '16 Harbour Road\nMB1 2AB' })
    expect(second.status).toBe(409)
    expect(second.text).toContain('14 Harbour Road')
    expect(second.text).toContain('16 Harbour Road')
    expect((await colleague.open(at)).status).toBe(404)
    expect((await colleague.send(at, { ...change, version: '2' })).status).toBe(404)
    expect((await allocated.send(`${at}/remove`, { version: '1' })).goesTo).toBe(at)
    expect((await allocated.send(`${at}/remove`, { version: '2' })).goesTo).toBe(page())
    expect((await allocated.open(page())).text).toContain('Nothing is recorded yet.')
    expect((await allocated.open(at)).status).toBe(404)
  })
  it('is an act of its own on the trail', async () => {
    const seen = await store.db
      .selectFrom('audit_event')
      .select('outcome')
      .where('what', '=', 'contact details viewed')
      .where('about', '=', family.mother)
      .execute()
    expect(seen.filter(({ outcome }) => outcome === 'done').length).toBeGreaterThan(2)
    expect(seen.filter(({ outcome }) => outcome === 'refused').length).toBe(3)
  })
})

describe('who must not know', () => {
  const at = () => `/people/${family.mother}/kept-from`
  const because = { why: 'A non-molestation order', ...dateFields('fromOn', '2026-06-01') }

  it('is offered from the people of the family, and from nobody else', async () => {
    const { text } = await allocated.open(at())
    expect(text).toContain('Rowan Brightwater')
    expect(text).not.toContain('Marigold Elsewhere')
    expect((await allocated.send(at(), { ...because, from: stranger })).text).toContain('Select who must not know')
    expect((await allocated.send(at(), { ...because, from: family.mother })).status).toBe(422)
    expect((await colleague.open(at())).status).toBe(404)
  })
  it('has a reason, a beginning and perhaps an end', async () => {
    expect((await allocated.send(at(), { from: father, ...dateFields('fromOn', '2026-06-01') })).text).toContain(
      'Enter why they must not know',
    )
    expect(
      (await allocated.send(at(), { ...because, from: father, ...dateFields('toOn', '2026-05-31') })).text,
    ).toContain('must be on or after the day it begins')
    expect((await allocated.send(at(), { ...because, from: father })).goesTo).toBe(page())
    expect((await allocated.open(page())).text).toContain('Rowan Brightwater must not know')
  })
  it('is ended by a day, and holds until it is over', async () => {
    const keeping = /\/kept-from\/[0-9a-f-]{36}/.exec((await allocated.open(page())).text)?.[0] ?? ''
    const end = { why: because.why, version: '1' }
    expect((await manager.send(keeping, { ...end, ...dateFields('toOn', '2026-06-09') })).goesTo).toBe(page())
    expect((await allocated.send(keeping, { ...end, ...dateFields('toOn', '2026-07-01') })).status).toBe(409)
    expect((await allocated.open(page())).text).toContain('Rowan Brightwater no longer kept from')
  })
  it('names nobody whom its writer does not see, whoever asks the database', async () => {
    const worker = await store.db
      .selectFrom('practitioner')
      .select('id')
      .where('name', '=', 'Sol Thistle')
      .executeTakeFirstOrThrow()
    await expect(
      asActor(store.db, worker, day('2026-06-10'), (tx) =>
        tx.insertInto('kept_from').values({ person_id: family.mother, from_person_id: stranger, why: 'x' }).execute(),
      ),
    ).rejects.toThrow('row-level security')
  })
})
