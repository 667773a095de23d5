import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frontDoor, searchedFor, type Visitor } from '../../../tests/support/front-door.ts'
import {
  aFamily,
  aPractitioner,
  aTeam,
  day,
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

describe('what is unusual, each with what makes it so', () => {
  // Tuesday to Sunday; the clocks are an hour ahead of UTC.
  beforeAll(async () => {
    const door = frontDoor(store, '2026-06-16')
    as = { ...as, governor: await door.signedIn(governor) }
    const at = (text: string, actor: Somebody, about: string, more = {}) => someTimeAgo(text, actor, about, more)
    await at('2026-06-09T19:30:00Z', sam, family.id)
    await at('2026-06-14T10:00:00Z', sam, family.id)
    await at('2026-05-25T10:00:00Z', sam, family.id)
    await at('2026-06-10T09:00:00Z', manager, other.id, { outcome: 'refused' })
    await at('2026-06-10T09:01:00Z', manager, family.id, { outcome: 'refused' })
    await at('2026-06-10T09:02:00Z', lead, other.id)
    await at('2026-06-11T09:02:00Z', elsewhere, family.id, { reason: 'Duty call' })
    await at('2026-06-12T09:02:00Z', elsewhere, other.mother, {
      flag: 'connection',
      roles: ['team-manager'],
      teams: ['Orchard'],
    })
    for (let n = 0; n < 20; n += 1) {
      const { id } = await aFamily(store.db, manager.teamId, `Many${n}`)
      await at(`2026-06-15T09:${String(Math.floor(n / 2)).padStart(2, '0')}:00Z`, manager, id)
      await at(`2026-06-15T1${Math.floor(n / 10)}:${String((n % 10) * 2).padStart(2, '0')}:00Z`, lead, id)
    }
  })
  const listed = async (kind: string) => {
    const { text } = await as.governor.open(`/trail/unusual/${kind}`)
    const rows = [...text.matchAll(/<tr class="govuk-table__row"[^>]*>(.*?)<\/tr>/gs)].slice(1)
    return rows.map(([row]) =>
      row
        .replace(/<span.*?<\/span>/gs, '')
        .replace(/<[^>]+>/g, '|')
        .replace(/\s+/g, ' ')
        .split('|')
        .filter((cell) => cell.trim())
        .slice(0, 3)
        .join(' / '),
    )
  }
  it.each([
    [
      'out-of-hours',
      [
        '14 June 2026 / Sam Sorrel-Brightwater / 1 act at 11:00: a weekend',
        '9 June 2026 / Sam Sorrel-Brightwater / 1 act at 20:30: early or late',
        '25 May 2026 / Sam Sorrel-Brightwater / 1 act at 11:00: a bank holiday',
      ],
    ],
    [
      'outside-caseload',
      [
        '11 June 2026 / Ed Elsewhere / 1 act at 10:02 about 1 family they did not work with: opened for a reason',
        '10 June 2026 / Mo Marsh / 1 act at 10:00 about 1 family they did not work with: refused',
      ],
    ],
    ['refused', ['10 June 2026 / Mo Marsh / 1 refusal at 10:01']],
    ['many-in-a-row', ['15 June 2026 / Mo Marsh / 20 different families, past the limit at 10:09']],
    [
      'same-name',
      [
        '14 June 2026 / Sam Sorrel-Brightwater / 1 act at 11:00 about 1 family with somebody called Brightwater',
        '9 June 2026 / Sam Sorrel-Brightwater / 1 act at 20:30 about 1 family with somebody called Brightwater',
        '25 May 2026 / Sam Sorrel-Brightwater / 1 act at 11:00 about 1 family with somebody called Brightwater',
      ],
    ],
    ['connection', ['12 June 2026 / Ed Elsewhere / 1 act at 10:02 about somebody they are connected to']],
  ])('%s', async (kind, expected) => {
    expect(await listed(kind)).toEqual(expected)
    const { text } = await as.governor.open('/trail/unusual')
    expect(text).toMatch(new RegExp(`/trail/unusual/${kind}".*?kith-count">${expected.length}<`, 's'))
  })
  it('leads to the rows of that person on that day', async () => {
    const { text } = await as.governor.open('/trail/unusual/connection')
    const link = /href="(\/trail\/practitioners\/[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await as.governor.open(link)).text).toContain('1 act on 1 day')
  })
  it('goes by the hours and numbers that the council has settled', async () => {
    await store.db.updateTable('trail_setting').set({ hours_to: '21:00', many_families: 21 }).execute()
    expect(await listed('out-of-hours')).toHaveLength(2)
    expect(await listed('many-in-a-row')).toEqual([])
  })
  it('looks at the last thirty days and no further', async () => {
    const door = frontDoor(store, '2026-06-25')
    as = { ...as, governor: await door.signedIn(governor) }
    expect((await listed('out-of-hours')).filter((row) => row.startsWith('25 May'))).toEqual([])
    expect(day(TODAY)).toBe(TODAY)
  })
})
