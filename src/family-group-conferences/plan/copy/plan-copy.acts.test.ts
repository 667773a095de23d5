import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allocated, anAction, holding, prepared, referred } from '../../../../tests/support/a-conference.ts'
import { frontDoor, type Visitor } from '../../../../tests/support/front-door.ts'
import {
  aFamily,
  aPerson,
  aPractitioner,
  aTeam,
  day,
  type Family,
} from '../../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../../tests/support/test-database.ts'
import type { Store } from '../../../db/store.ts'

let store: Store, family: Family, conference: string, father: string, uncle: string
let coordinator: Visitor, referrer: Visitor, colleague: Visitor
let referrerId: string
const copyFor = (who: string) => `/conferences/${conference}/plan/copy/${who}`

beforeAll(async () => {
  store = await testDatabase()
  const { db } = store
  const harbour = await aTeam(db, 'Harbour')
  const service = await aTeam(db, 'Conference service', 'family group conferences')
  const sol = await aPractitioner(db, 'Sol Thistle', 'social-worker', harbour)
  const olive = await aPractitioner(db, 'Olive Rowan', 'social-worker', harbour)
  const cora = await aPractitioner(db, 'Cora Larch', 'coordinator', service)
  const mina = await aPractitioner(db, 'Mina Sedge', 'team-manager', service)
  referrerId = sol.id
  const door = frontDoor(store, '2026-06-10')
  ;[coordinator, referrer, colleague] = [
    await door.signedIn(cora),
    await door.signedIn(sol),
    await door.signedIn(olive),
  ]
  family = await aFamily(db, harbour)
  father = await aPerson(db, family.id, { given: 'Rowan', born: '1990-01-01', sex: 'male' })
  uncle = await aPerson(db, family.id, { given: 'Jay', born: '1992-01-01', sex: 'male' })
  conference = await referred(referrer, sol.id, family)
  await allocated(await door.signedIn(mina), conference, cora.id)
  await coordinator.send(`/conferences/${conference}/people`, { people: [father, uncle] })
  await prepared(coordinator, conference, family)
  await coordinator.send(`/conferences/${conference}/people/${uncle}`, {
    state: 'not invited',
    reason: 'He threatened Marigold',
    needs: '',
    version: '1',
  })
  await coordinator.send(`/conferences/${conference}/hold`, {
    ...holding(family),
    came: [family.mother, family.grandmother, father],
  })
  await coordinator.send(`/conferences/${conference}/plan/words`, {
    childsWords: 'I like it at 12 Harbour Rd with Mum',
    goingWell: '',
    answer1: 'Nan rings 01632 960 123 each night',
    ifThingsChange: '',
    lead: '',
    version: '1',
  })
  await coordinator.send(`/conferences/${conference}/plan/actions/add`, {
    ...anAction(family),
    what: 'Nan walks Wren to 12 Harbour\nRoad after school',
  })
  await db
    .insertInto('contact_detail')
    .values([
      { person_id: family.mother, kind: 'address', value: '12 Harbour Road, MB1 2AB' },
      { person_id: family.mother, kind: 'phone', value: '+44 1632 960123' },
    ])
    .execute()
  await db
    .insertInto('kept_from')
    .values([
      { person_id: family.mother, from_person_id: father, why: 'An order', from_on: day('2026-01-01') },
      { person_id: family.mother, from_person_id: uncle, why: 'Threats', from_on: day('2026-01-01') },
    ])
    .execute()
  const home = await db
    .insertInto('household')
    .values({ family_id: family.id, label: 'Mum’s new home' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const nans = await db
    .insertInto('household')
    .values({ family_id: family.id, label: 'Nan’s' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('household_member')
    .values([
      { household_id: home.id, person_id: family.mother },
      { household_id: home.id, person_id: family.child },
      { household_id: nans.id, person_id: family.grandmother },
    ])
    .execute()
})
afterAll(() => store.close())

const TELLING = ['12 Harbour', 'Harbour Rd', '960 123']

describe('a copy of the plan', () => {
  it('is made for nobody until somebody is chosen', async () => {
    const { text } = await coordinator.open(`/conferences/${conference}/plan/copy`)
    expect(text).toContain('Who is this copy for?')
    for (const words of TELLING) expect(text).not.toContain(words)
    for (const who of [family.mother, family.child, father, `worker/${referrerId}`])
      expect(text).toContain(copyFor(who))
    expect(text).toContain(`${copyFor(uncle)}/warning`)
    expect(text).not.toContain(`"${copyFor(uncle)}"`)
  })
  it('says whose it is, and is whole for those from whom nothing is kept', async () => {
    for (const who of [family.mother, `worker/${referrerId}`]) {
      const { text } = await coordinator.open(copyFor(who))
      for (const words of TELLING) expect(text).toContain(words)
      expect(text).toContain('Nothing had to be left out')
      expect(text).toContain('Draft:')
    }
    expect((await coordinator.open(copyFor(family.mother))).text).toContain(
      'This copy is for <strong>Marigold Brightwater</strong>',
    )
  })
  it('holds nothing that must be kept from its reader, whoever makes it', async () => {
    for (const maker of [coordinator, referrer, colleague]) {
      const { text } = await maker.open(copyFor(father))
      expect(text).toContain('This copy is for <strong>Rowan Brightwater</strong>')
      for (const words of TELLING) expect(text).not.toContain(words)
      expect(text).toContain('I like it at [kept private] with Mum')
      expect(text).toContain('Kith left out 3 places that would tell where somebody is')
    }
  })
  it('is for somebody who was not invited only on purpose, after a warning', async () => {
    expect((await coordinator.open(copyFor(uncle))).goesTo).toBe(`${copyFor(uncle)}/warning`)
    expect((await coordinator.open(`${copyFor(uncle)}/warning`)).text).toContain('He threatened Marigold')
    const { text } = await coordinator.open(`${copyFor(uncle)}?on-purpose=yes`)
    expect(text).toContain('This copy is for <strong>Jay Brightwater</strong>')
    for (const words of TELLING) expect(text).not.toContain(words)
    // Who was left out is not for a colleague to know.
    expect((await colleague.open(`${copyFor(uncle)}?on-purpose=yes`)).status).toBe(404)
  })
  it('is for nobody who has no part in it', async () => {
    const outsider = await aPerson(store.db, family.id, { given: 'Fern' })
    for (const who of [outsider, `worker/${uncle}`, 'nobody'])
      expect((await coordinator.open(copyFor(who))).status).toBe(404)
    expect((await coordinator.open(`${copyFor(family.mother)}/warning`)).status).toBe(404)
  })
})

describe('the family as a picture, for somebody', () => {
  const pictureFor = (who: string) => `/families/${family.id}/picture/${who}`

  it('begins with who it is for', async () => {
    const { text } = await colleague.open(`/families/${family.id}/picture`)
    expect(text).toContain(pictureFor(father))
  })
  it('draws no home of anybody whose whereabouts are kept from them, in the picture or in its words', async () => {
    const { text } = await colleague.open(pictureFor(father))
    expect(text).toContain('This copy is for <strong>Rowan Brightwater</strong>')
    expect(text).not.toContain('Mum’s new home')
    expect(text).toContain('Nan’s')
    expect(text).toContain('Kith left out one home.')
    const whole = (await colleague.open(pictureFor(family.grandmother))).text
    expect(whole).toContain('Mum’s new home')
    expect(whole).toContain('Nothing had to be left out')
  })
  it('looks through every word, the names of homes too', async () => {
    await store.db
      .updateTable('household')
      .set({ label: 'Opposite 12 Harbour Road' })
      .where('label', '=', 'Nan’s')
      .execute()
    const { text } = await colleague.open(pictureFor(father))
    expect(text).not.toContain('12 Harbour Road')
    expect(text).toContain('Opposite [kept private]')
  })
  it('is for people of the family', async () => {
    expect((await colleague.open(pictureFor(referrerId))).status).toBe(404)
  })
})
