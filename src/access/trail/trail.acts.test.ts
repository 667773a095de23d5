import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frontDoor, searchedFor, type Visitor } from '../../../tests/support/front-door.ts'
import {
  aFamily,
  aPractitioner,
  aTeam,
  type Family,
  type Somebody,
} from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { asActor } from '../../db/as-actor.ts'
import type { Store } from '../../db/store.ts'
import { todayInLondon } from '../../kernel/clock.ts'

const TODAY = todayInLondon(new Date())
let store: Store, family: Family, other: Family
let sam: Somebody, manager: Somebody, elsewhere: Somebody, lead: Somebody, governor: Somebody
let as: Readonly<Record<'sam' | 'manager' | 'elsewhere' | 'lead' | 'governor', Visitor>>
beforeAll(async () => {
  store = await testDatabase()
  const { db } = store
  const [harbour, orchard, top] = [
    await aTeam(db, 'Harbour'),
    await aTeam(db, 'Orchard'),
    await aTeam(db, 'Leadership', 'performance and leadership'),
  ]
  sam = await aPractitioner(db, 'Sam Sorrel-Brightwater', 'social-worker', harbour)
  manager = await aPractitioner(db, 'Mo Marsh', 'team-manager', harbour)
  elsewhere = await aPractitioner(db, 'Ed Elsewhere', 'team-manager', orchard)
  lead = await aPractitioner(db, 'Pat Plover', 'practice-lead', top)
  governor = await aPractitioner(db, 'Gwen Gorse', 'information-governance', top)
  family = await aFamily(db, harbour)
  other = await aFamily(db, orchard, 'Otherly')
  const door = frontDoor(store, TODAY)
  as = {
    sam: await door.signedIn(sam),
    manager: await door.signedIn(manager),
    elsewhere: await door.signedIn(elsewhere),
    lead: await door.signedIn(lead),
    governor: await door.signedIn(governor),
  }
  await as.sam.open(`/families/${family.id}`)
  await as.sam.open(`/children/${family.child}`)
  await searchedFor(as.sam, 'Hyacinth')
  await as.sam.open(`/families/${other.id}`)
})
afterAll(() => store.close())

const trailOf = (personId: string) => `/trail/people/${personId}`
const rowsOf = async (somebody: Somebody, what: string) =>
  store.db
    .selectFrom('audit_event')
    .selectAll()
    .where('actor_id', '=', somebody.id)
    .where('what', '=', what)
    .orderBy('id')
    .execute()
/** A row at a time of the test’s choosing, as the store’s owner alone can write it. */
const someTimeAgo = (at: string, actor: Somebody, about: string, more = {}) =>
  store.db
    .insertInto('audit_event')
    .values({ at: new Date(at), actor_id: actor.id, what: 'family viewed', about, outcome: 'done', ...more })
    .execute()

describe('who has looked at this person', () => {
  it('is read by managers, leads and directors who see the person, and by information governance leads', async () => {
    for (const visitor of [as.manager, as.lead, as.governor]) {
      const page = await visitor.open(trailOf(family.child))
      expect(page.status).toBe(200)
      expect(page.text).toContain('Opened the child’s record')
      expect(page.text).toContain('Opened the family’s page')
      expect(page.text).toContain('Social worker, Harbour')
    }
    for (const visitor of [as.sam, as.elsewhere]) expect((await visitor.open(trailOf(family.child))).status).toBe(404)
  })
  it('is reached from the person’s record by those who may read it', async () => {
    expect((await as.manager.open(`/children/${family.child}`)).text).toContain(trailOf(family.child))
    expect((await as.sam.open(`/children/${family.child}`)).text).not.toContain('/trail/')
  })
  it('holds a search that showed them and not one that did not, and never its words', async () => {
    const page = await as.governor.open(trailOf(family.grandmother))
    expect(page.text).toContain('Searched for people (this person or their family was among those shown)')
    expect(page.text).not.toContain('Searched for: ')
    expect(page.text).not.toContain('Opened the child’s record')
    expect(await rowsOf(sam, 'people searched for')).toMatchObject([
      { asked: 'Hyacinth', also_about: [family.grandmother, family.id] },
    ])
  })
  it('holds what was refused, and nothing of another family', async () => {
    expect((await as.governor.open(trailOf(other.child))).text).toContain('Was refused: Opened the family’s page')
    expect((await as.governor.open(trailOf(other.child))).text).not.toContain('Opened the child’s record')
  })
  it('is narrowed by days and by what was done, in the address', async () => {
    const changed = await as.governor.open(`${trailOf(family.child)}?kind=changed`)
    expect(changed.text).toContain('Nobody has, in the days and ways asked for.')
    const before = await as.governor.open(`${trailOf(family.child)}?to-day=1&to-month=1&to-year=2020`)
    expect(before.text).toContain('Nobody has, in the days and ways asked for.')
    const wrong = await as.governor.open(`${trailOf(family.child)}?from-day=31&from-month=2&from-year=2026`)
    expect(wrong.text).toContain('The first day must be a real date')
  })
  it('is paged by key, each row once', async () => {
    for (let n = 0; n < 120; n += 1)
      await someTimeAgo('2026-02-02T10:00:00Z', sam, other.mother, { reason: `row ${n}.` })
    const seen: string[] = []
    let next: string | undefined = ''
    while (next !== undefined) {
      const { text } = await as.governor.open(`${trailOf(other.mother)}${next}`)
      seen.push(...[...text.matchAll(/row \d+\./g)].map(([row]) => row))
      next = />\s*Earlier/.test(text)
        ? /href="(\?[^"]*before=\d+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
        : undefined
    }
    expect(new Set(seen).size).toBe(120)
    expect(seen).toHaveLength(120)
  })
  it('can be given to that person: no staff name, no address, nobody else, and itself a row', async () => {
    const shown = await as.manager.open(`${trailOf(family.child)}/extract`)
    expect(shown.text).toContain('This is for Wren Brightwater')
    const { status, text } = await as.manager.send(`${trailOf(family.child)}/extract`)
    expect(status).toBe(200)
    expect(text).toMatch(/^Date,Time,What was done,Role,Team\r\n/)
    expect(text).toMatch(/\d{4}-\d\d-\d\d,\d\d:\d\d,Opened the child’s record,Social worker,Harbour/)
    for (const kept of ['Sorrel', 'Marsh', 'Hyacinth', 'Marigold']) expect(text).not.toContain(kept)
    expect(await rowsOf(manager, 'extract of the trail exported')).toMatchObject([
      { about: family.child, outcome: 'done' },
    ])
    expect((await as.elsewhere.send(`${trailOf(family.child)}/extract`)).status).toBe(404)
  })
  it('misses no table that says which family its rows are of', async () => {
    const { rows } = await sql<{ name: string }>`
      select c.table_name as name from information_schema.columns c
      join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
      where c.table_schema = 'public' and c.column_name in ('family_id', 'conference_id', 'offer_id')
        and exists (select 1 from information_schema.columns k where k.table_schema = 'public' and k.table_name = c.table_name and k.column_name = 'id')
      except
      select table_name from information_schema.view_table_usage where view_name = 'trail_family_record'`.execute(
      store.db,
    )
    expect(rows).toEqual([])
  })
})

describe('an information governance lead', () => {
  it('finds somebody by a whole reference, or by name and date of birth, and sees a name alone', async () => {
    const { reference } = await store.db
      .selectFrom('child_reference')
      .select('reference')
      .where('person_id', '=', family.child)
      .executeTakeFirstOrThrow()
    const found = await as.governor.send('/trail/people', { reference: reference.toLowerCase() })
    expect(found.text).toContain('Wren Brightwater')
    const born = { 'born-day': '30', 'born-month': '9', 'born-year': '1966' }
    const byName = await as.governor.send('/trail/people', { name: 'hyacinth brightwater', ...born })
    expect(byName.text).toContain(trailOf(family.grandmother))
    for (const asked of [{ reference: reference.slice(0, 3) }, { name: 'Hyacinth', ...born, 'born-year': '1967' }])
      expect((await as.governor.send('/trail/people', asked)).text).toContain('Nobody has that reference')
    expect((await as.governor.send('/trail/people', { name: 'Hyacinth' })).status).toBe(422)
    expect((await as.governor.open(`/people/${family.grandmother}`)).status).toBe(404)
    expect((await rowsOf(governor, 'person looked for on the trail')).at(-1)).toMatchObject({ outcome: 'not saved' })
  })
  it('reads what a practitioner looked at by day, and families by reference', async () => {
    const found = await as.governor.send('/trail/practitioners', { practitioner: 'sam' })
    expect(found.text).toContain(`/trail/practitioners/${sam.id}`)
    const { text } = await as.governor.open(`/trail/practitioners/${sam.id}`)
    expect(text).toContain('Searched for: Hyacinth')
    expect(text).toMatch(/F0000\d/)
    expect(text).not.toContain('The Brightwater family')
  })
  it('alone reads practitioners and what is unusual, and the database holds to it', async () => {
    for (const path of ['/trail', '/trail/unusual', '/trail/unusual/refused', `/trail/practitioners/${sam.id}`])
      for (const visitor of [as.sam, as.manager, as.lead]) expect((await visitor.open(path)).status).toBe(404)
    for (const somebody of [sam, manager, lead])
      await asActor(store.db, somebody, TODAY, async (tx) => {
        expect(await tx.selectFrom('audit_event').select('id').execute()).toEqual([])
        expect(await tx.selectFrom('audit_seal').select('number').execute()).toEqual([])
        for (const call of [
          sql`select * from kith_trail_find('', 'Wren Brightwater', '2017-06-01')`,
          sql`select * from kith_trail_references(array[${family.id}::uuid])`,
          sql`select * from kith_trail_families('2000-01-01', '2100-01-01', '{done,refused}')`,
          sql`select * from kith_trail_same_name('2000-01-01', '2100-01-01')`,
        ])
          expect((await call.execute(tx)).rows).toEqual([])
      })
  })
})
