import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frontDoor, type Visitor } from '../../../tests/support/front-door.ts'
import {
  aFamily,
  aPractitioner,
  aTeam,
  type Family,
  type Somebody,
} from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import type { Store } from '../../db/store.ts'

let store: Store, family: Family
const people: Record<string, Somebody> = {}
const visitors: Record<string, Visitor> = {}
const as = (name: string): Visitor => visitors[name] ?? expect.fail(`${name} is not signed in`)
const id = (name: string): string => people[name]?.id ?? ''
const workers = () => `/families/${family.id}/workers`

beforeAll(async () => {
  store = await testDatabase()
  const { db } = store
  const harbour = await aTeam(db, 'Harbour')
  const police = await aTeam(db, 'Marlow Bay police', 'partner agency')
  people['manager'] = await aPractitioner(db, 'Mina Sedge', 'team-manager', harbour)
  people['worker'] = await aPractitioner(db, 'Sol Thistle', 'social-worker', harbour)
  people['officer'] = await aPractitioner(db, 'Pim Bulrush', 'partner-practitioner', police)
  people['other officer'] = await aPractitioner(db, 'Poppy Reed', 'partner-practitioner', police)
  people['elsewhere'] = await aPractitioner(db, 'Sorrel Reed', 'team-manager', await aTeam(db, 'Orchard'))
  family = await aFamily(db, harbour)
  const door = frontDoor(store, '2026-06-10')
  for (const [name, person] of Object.entries(people)) visitors[name] = await door.signedIn(person)
})
afterAll(() => store.close())

describe('who works with a family', () => {
  it('is said by the manager of its team, and by nobody else', async () => {
    expect((await as('manager').open(workers())).text).toContain('Harbour')
    for (const name of ['worker', 'officer', 'elsewhere']) expect((await as(name).open(workers())).status).toBe(404)
  })
  it('brings in somebody from a partner agency, who then sees the family and not the child’s file', async () => {
    const to = `${workers()}/partner-practitioner`
    const nobody = await as('manager').send(to, { who: id('worker') })
    expect(nobody.status).toBe(422)
    expect(nobody.text).toContain('Choose who, from the list')
    expect((await as('officer').open(`/families/${family.id}`)).status).toBe(404)
    expect((await as('manager').send(to, { who: id('officer') })).goesTo).toBe(workers())
    const page = await as('officer').open(`/families/${family.id}`)
    expect(page.text).toContain('Wren')
    expect(page.text).not.toContain('/add')
    expect((await as('other officer').open(`/families/${family.id}`)).status).toBe(404)
    expect((await as('manager').open(to)).text).not.toContain('Pim Bulrush')
  })
  it('brings somebody in once, though two managers do it at once', async () => {
    const send = () => as('manager').send(`${workers()}/allocated-social-worker`, { who: id('worker') })
    const answers = await Promise.all([send(), send()])
    expect(answers.map(({ status }) => status)).toContain(303)
    for (const { status } of answers) expect([303, 422]).toContain(status)
    const rows = await store.db
      .selectFrom('involvement')
      .select('id')
      .where('practitioner_id', '=', id('worker'))
      .execute()
    expect(rows).toHaveLength(1)
  })
  it('ends with a last day, and is gone on the next', async () => {
    const { id: involvement } = await store.db
      .selectFrom('involvement')
      .select('id')
      .where('practitioner_id', '=', id('officer'))
      .executeTakeFirstOrThrow()
    expect((await as('manager').send(`${workers()}/end`, { involvement })).goesTo).toBe(workers())
    expect((await as('manager').open(workers())).text).toContain('until 10 June 2026')
    expect((await as('officer').open(`/families/${family.id}`)).status).toBe(200)
    const tomorrow = await frontDoor(store, '2026-06-11').signedIn({ id: id('officer') })
    expect((await tomorrow.open(`/families/${family.id}`)).status).toBe(404)
  })
})
