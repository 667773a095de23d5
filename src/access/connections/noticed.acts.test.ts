import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aPerson, aFamily, aPractitioner, aTeam, day, type Family } from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { asActor } from '../../db/as-actor.ts'
import type { Store } from '../../db/store.ts'
import { declare, saveAtHome } from './connections.commands.ts'
import type { AtHome, Declared } from './connections.ts'

const TODAY = day('2026-06-10')
const HOME: AtHome = { familyName: '', bornOn: undefined, address: '', phone: '', version: 0 }
const SOMEBODY: Declared = { name: '', bornOn: undefined, address: '', phone: '', howKnown: 'my neighbour' }

let store: Store,
  worker: { id: string },
  family: Family,
  place = 0
beforeAll(async () => {
  store = await testDatabase()
})
beforeEach(async () => {
  place += 1
  const team = await aTeam(store.db, `Team ${place}`)
  worker = await aPractitioner(store.db, `Sol Thistle${'x'.repeat(place)}`, 'social-worker', team)
  family = await aFamily(store.db, team, `Bright${'x'.repeat(place)}`)
})
afterAll(() => store.close())

const told = (home: Partial<AtHome>) => asActor(store.db, worker, TODAY, (tx) => saveAtHome(tx, { ...HOME, ...home }))
const declared = (one: Partial<Declared>) =>
  asActor(store.db, worker, TODAY, (tx) => declare(tx, crypto.randomUUID(), { ...SOMEBODY, ...one }))
const reached = async (personId: string, kind: 'address' | 'phone', value: string): Promise<void> => {
  await store.db.insertInto('contact_detail').values({ person_id: personId, kind, value }).execute()
}
const connections = async () =>
  (
    await store.db
      .selectFrom('connection')
      .select(['person_id', 'why'])
      .where('practitioner_id', '=', worker.id)
      .orderBy('why')
      .execute()
  ).map(({ person_id, why }) => [person_id, why])
const surname = () => `Bright${'x'.repeat(place)}`

describe('a connection that Kith notices', () => {
  it('is the same surname and address, when the address is added later', async () => {
    await told({ familyName: surname(), address: `${place} Harbour Rd, MB1 2AB` })
    expect(await connections()).toEqual([])
    await reached(family.mother, 'address', `${place}, Harbour Road\nMarlow Bay\nmb12ab`)
    expect(await connections()).toEqual([[family.mother, 'the same surname and address']])
  })
  it('is the same surname and address, when the practitioner moves there', async () => {
    await reached(family.mother, 'address', `1${place} Mill Lane, MB3 4CD`)
    await told({ familyName: surname(), address: '99 Elsewhere Street, MB9 9ZZ' })
    expect(await connections()).toEqual([])
    await told({ familyName: surname(), address: `1${place} Mill Lane, MB3 4CD`, version: 1 })
    expect(await connections()).toEqual([[family.mother, 'the same surname and address']])
  })
  it('is not somebody of another surname at that address', async () => {
    await told({ familyName: 'Other', address: `2${place} Mill Lane, MB3 4CD` })
    await reached(family.mother, 'address', `2${place} Mill Lane, MB3 4CD`)
    expect(await connections()).toEqual([])
  })
  it.each(['+44 (0) 7700 9001', '0044 7700 9001', '+447700 9001', '07700-9001'])(
    'is the same phone, however it begins: %s',
    async (start) => {
      await told({ phone: `07700 9001${20 + place}` })
      await reached(family.grandmother, 'phone', `${start}${20 + place}`)
      expect(await connections()).toEqual([[family.grandmother, 'the same phone number']])
    },
  )
  it('is themself, by name and date of birth, when they are added or their name is put right', async () => {
    const { name } = await store.db
      .selectFrom('practitioner')
      .select('name')
      .where('id', '=', worker.id)
      .executeTakeFirstOrThrow()
    const [given = '', own = ''] = name.split(' ')
    await told({ bornOn: day('1990-03-03') })
    const self = await aPerson(store.db, family.id, { given, family: own, born: '1990-03-03' })
    const later = await aPerson(store.db, family.id, { given: 'Sole', family: own, born: '1990-03-03' })
    expect(await connections()).toEqual([[self, 'the same name and date of birth']])
    await store.db.updateTable('person').set({ given_name: given }).where('id', '=', later).execute()
    expect((await connections()).length).toBe(2)
  })
})

describe('a connection that is declared', () => {
  it('is by name and date of birth, and by name alone where either day is not known', async () => {
    const name = `marigold ${surname()}`
    await declared({ name, bornOn: day('1994-02-11') })
    expect(await connections()).toEqual([[family.mother, 'declared: my neighbour']])
    await declared({ name, bornOn: day('1980-01-01'), howKnown: 'another of the name' })
    expect((await connections()).length).toBe(1)
    await declared({ name, howKnown: 'her age is not known' })
    expect((await connections()).length).toBe(2)
  })
  it('is by a name in another script', async () => {
    const person = await aPerson(store.db, family.id, { given: 'Ольга', family: `Іваненко${place}` })
    await declared({ name: `ольга іваненко${place}` })
    expect(await connections()).toEqual([[person, 'declared: my neighbour']])
  })
  it('is by an address, or a phone, of anybody who is reached there', async () => {
    await reached(family.child, 'address', `3${place} Quay Street, MB5 6EF`)
    await declared({ address: `3${place} Quay St, MB5 6EF` })
    await declared({ phone: `01632 9601${20 + place}`, howKnown: 'from the choir' })
    await reached(family.mother, 'phone', `+44 1632 9601${20 + place}`)
    expect(await connections()).toEqual([
      [family.mother, 'declared: from the choir'],
      [family.child, 'declared: my neighbour'],
    ])
  })
  it('is with nobody where there is nothing to go by', async () => {
    await declared({ name: '—', bornOn: undefined })
    await declared({ name: 'Wren' })
    await told({ familyName: '-', bornOn: day('2017-06-01'), address: '-', phone: '12' })
    await reached(family.mother, 'phone', '12')
    expect(await connections()).toEqual([])
  })
  it('is found among very many who are added at once', async () => {
    await declared({ name: `Fern Crowd${place}` })
    await store.db
      .insertInto('person')
      .values(
        Array.from({ length: 300 }, (_, n) => ({
          given_name: n === 7 ? 'Fern' : `Number ${n}`,
          family_name: `Crowd${place}`,
        })),
      )
      .execute()
    expect((await connections()).length).toBe(1)
  })
})
