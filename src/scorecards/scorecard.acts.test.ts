import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frontDoor, type Visitor } from '../../tests/support/front-door.ts'
import { aFamily, aPractitioner, aTeam, day, type Family } from '../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../tests/support/test-database.ts'
import type { Store } from '../db/store.ts'
import { measures, rollUpStaleMonths } from '../evidence/index.ts'
import { importFiles } from '../returns/index.ts'

const TODAY = '2026-06-20'
let store: Store, director: Visitor, ofNorth: Visitor, ofSouth: Visitor, analyst: Visitor, nobodyYet: Visitor
const families: Family[] = []

beforeAll(async () => {
  store = await testDatabase()
  const { db } = store
  const north = await aTeam(db, 'North')
  const south = await aTeam(db, 'South')
  const leaders = await aTeam(db, 'Leaders', 'performance and leadership')
  const worker = await aPractitioner(db, 'Sol Sandpiper', 'social-worker', north)
  const coordinator = await aPractitioner(db, 'Ana Applegarth', 'coordinator', north)
  const people = {
    ofNorth: worker,
    ofSouth: await aPractitioner(db, 'Sky Starling', 'social-worker', south),
    director: await aPractitioner(db, 'Dee Dunnock', 'director', leaders),
    analyst: await aPractitioner(db, 'Ari Avocet', 'performance-analyst', leaders),
    nobodyYet: await aPractitioner(db, 'Nor Nuthatch', 'social-worker', north, { from: '2027-01-01' }),
  }
  for (const [name, team] of [
    ['Brightwater', north],
    ['Oakenshaw', north],
    ['Larkrise', south],
  ] as const) {
    const family = await aFamily(db, team, name)
    families.push(family)
    await db
      .insertInto('conference')
      .values({
        family_id: family.id,
        referred_on: day('2026-03-05'),
        referrer_id: worker.id,
        worries: 'Sleep',
        strengths: 'Grandmother',
        coordinator_id: coordinator.id,
        allocated_on: day('2026-03-06'),
        safety_checked_on: day('2026-03-07'),
        held_on: day('2026-05-12'),
        private_time_started_at: '10:00',
      })
      .execute()
  }
  await importFiles(store, ['demonstration/files/synthetic-council-A'])
  // One child of the returns belongs to a family that North works with.
  await sql`insert into family_member (family_id, person_id, added_on)
    select ${families[0]?.id}, person_id, '2026-01-01' from care_episode
      where year_ending = '2025-03-31' and ended_on is null and legal_status not in ('V3', 'V4') and started_on < '2025-03-01' order by started_on, person_id limit 1`.execute(
    db,
  )
  await rollUpStaleMonths(db, day(TODAY))
  const door = frontDoor(store, TODAY)
  director = await door.signedIn(people.director)
  ofNorth = await door.signedIn(people.ofNorth)
  ofSouth = await door.signedIn(people.ofSouth)
  analyst = await door.signedIn(people.analyst)
  nobodyYet = await door.signedIn(people.nobodyYet)
})
afterAll(() => store.close())

const rowsIn = (page: string): number => page.match(/href="\/(?:families|children)\/[0-9a-f-]{36}"/g)?.length ?? 0

describe('the scorecard', () => {
  it('asks three questions and answers each with its latest month', async () => {
    const { text } = await director.open('/scorecard')
    for (const { name } of measures) expect(text).toContain(name)
    for (const question of ['How much did we do?', 'How well did we do it?', 'Is anybody better off?'])
      expect(text).toContain(question)
    expect(text).toMatch(/Children in our care[\s\S]*?58[\s\S]*?March 2025[\s\S]*?16 more than the 42 in March 2024/)
    expect(text).toMatch(/Family group conferences held[\s\S]*?3[\s\S]*?May 2026/)
  })
  it('is for whoever holds a post, and for nobody else', async () => {
    for (const path of ['/scorecard', '/scorecard/conferences-held', '/scorecard/conferences-held/2026-05']) {
      expect([path, (await analyst.open(path)).status]).toEqual([path, 200])
      expect([path, (await nobodyYet.open(path)).status]).toEqual([path, 404])
    }
  })
  it('says what would be here where nothing has been counted yet', async () => {
    const { text } = await director.open('/scorecard')
    expect(text).toMatch(/Family plans still standing at review[\s\S]*?No figure yet/)
  })
})

describe('a measure', () => {
  it('shows its months as a line and as a table whose numbers open', async () => {
    const { text } = await director.open('/scorecard/children-looked-after')
    expect(text).toContain('href="/scorecard/children-looked-after/2025-03"')
    expect(text).toContain('SSDA903 return, as taken in')
    expect(text).toContain('Last worked out')
    expect(text.match(/href="\/scorecard\/children-looked-after\/\d{4}-\d\d"/g)?.length).toBe(37)
  })
  it('tells the month that is not over, and does not draw it', async () => {
    const { text } = await director.open('/scorecard/conferences-held')
    expect(text).toContain('June 2026 can still change')
    expect(text).not.toMatch(/<th[^>]*>June 2026/)
  })
  it('that there is none of looks like any other page that is not there', async () => {
    for (const path of ['/scorecard/happiness', '/scorecard/conferences-held/2031-01', '/scorecard/conferences-held/x'])
      expect([path, (await director.open(path)).status]).toEqual([path, 404])
  })
})

describe('behind a number', () => {
  it('a director finds the families', async () => {
    const { text } = await director.open('/scorecard/conferences-held/2026-05')
    for (const name of ['Brightwater', 'Oakenshaw', 'Larkrise']) expect(text).toContain(`The ${name} family`)
    expect(text).toContain('All 3 behind this number are here.')
    expect(text).toContain(`href="/families/${families[0]?.id}"`)
  })
  it('a social worker finds their team’s families, and how many the number holds', async () => {
    const north = await ofNorth.open('/scorecard/conferences-held/2026-05')
    expect(north.text).toContain('You can see 2 of the 3 behind this number')
    expect(north.text).toContain('Brightwater')
    expect(north.text).not.toContain('Larkrise')
    const south = await ofSouth.open('/scorecard/conferences-held/2026-05')
    expect(south.text).toContain('You can see 1 of the 3 behind this number')
    expect(south.text).not.toContain('Brightwater')
  })
  it('a social worker sees the children in our care of their own families and no others', async () => {
    expect(rowsIn((await ofNorth.open('/scorecard/children-looked-after/2025-03')).text)).toBe(1)
    const south = await ofSouth.open('/scorecard/children-looked-after/2025-03')
    expect(rowsIn(south.text)).toBe(0)
    expect(south.text).toContain('You can see 0 of the 58 behind this number')
  })
  it('an analyst sees the figure and no name on any page', async () => {
    const { rows } = await sql<{ measure: string; month: string }>`
      select measure, to_char(month, 'YYYY-MM') as month from figure`.execute(store.db)
    expect(rows.length).toBeGreaterThan(100)
    const pages = ['/scorecard', ...measures.map(({ id }) => `/scorecard/${id}`)]
    for (const path of [...pages, ...rows.map(({ measure, month }) => `/scorecard/${measure}/${month}`)]) {
      const { status, text } = await analyst.open(path)
      expect([path, status]).toEqual([path, 200])
      expect([path, rowsIn(text)]).toEqual([path, 0])
      expect([path, /Brightwater|Oakenshaw|Larkrise|S10\d{4}/.test(text)]).toEqual([path, false])
    }
  })
  it('a director is shown as many rows as the number says, for every measure, month by month', async () => {
    const { rows } = await sql<{ measure: string; month: string; all: number }>`
      select measure, to_char(month, 'YYYY-MM') as month, coalesce(denominator, numerator) as all from figure
      where month >= '2024-04-01'`.execute(store.db)
    let opened = 0
    for (const { measure, month, all } of rows) {
      let listed = 0
      for (let path: string | undefined = `/scorecard/${measure}/${month}`; path;) {
        const { text } = await director.open(path)
        listed += rowsIn(text)
        path = /href="([^"]+)" rel="next"/.exec(text)?.[1]
      }
      expect([measure, month, listed]).toEqual([measure, month, all])
      opened += listed
    }
    expect(opened).toBeGreaterThan(1_000)
  })
  it('leaves on the trail who opened which number', async () => {
    await ofSouth.open('/scorecard/children-looked-after/2025-02')
    const trail = await store.db
      .selectFrom('audit_event')
      .select(['what', 'about'])
      .where('about', '=', 'children-looked-after 2025-02')
      .execute()
    expect(trail).toContainEqual({
      what: 'what is behind a number viewed',
      about: 'children-looked-after 2025-02',
    })
  })
})
