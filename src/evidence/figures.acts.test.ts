import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFamily, aPractitioner, aTeam, day, type Somebody } from '../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../tests/support/test-database.ts'
import type { Store } from '../db/store.ts'
import { importFiles } from '../returns/index.ts'
import { measures, rollUpStaleMonths } from './index.ts'

const council = 'demonstration/files/synthetic-council-A'
const example = (
  JSON.parse(readFileSync(join(council, 'measure-worked-example.json'), 'utf8')) as {
    synthetic_council_A: {
      ssda903: { year_ending: string; cla_at_31_march: number }[]
      cin: { year_ending: string; cpp_at_31_march: number }[]
    }
  }
).synthetic_council_A

let store: Store, worker: Somebody, coordinator: Somebody, team: string
beforeAll(async () => {
  store = await testDatabase()
  team = await aTeam(store.db, 'North')
  worker = await aPractitioner(store.db, 'Sol', 'social-worker', team)
  coordinator = await aPractitioner(store.db, 'Ana', 'coordinator', team)
  await importFiles(store, [council])
  await rollUpStaleMonths(store.db, day('2026-06-10'))
})
afterAll(() => store.close())

const figure = (measure: string, month: string) =>
  store.db
    .selectFrom('figure')
    .select(['numerator', 'denominator'])
    .where('measure', '=', measure)
    .where('month', '=', day(month))
    .executeTakeFirst()

describe('figures from the returns taken in', () => {
  it.each(example.ssda903)('count the children looked after at $year_ending', async ({ year_ending, ...told }) => {
    const march = `${year_ending.slice(0, 7)}-01`
    expect(await figure('children-looked-after', march)).toEqual({ numerator: told.cla_at_31_march, denominator: null })
  })
  it.each(example.cin)('count the plans in place at $year_ending', async ({ year_ending, cpp_at_31_march }) => {
    const march = `${year_ending.slice(0, 7)}-01`
    expect(await figure('children-on-a-plan', march)).toEqual({ numerator: cpp_at_31_march, denominator: null })
  })
  it('add up over a year to the assessments and children of the census', async () => {
    const { rows } = await sql<{ finished: number; inTime: number }>`
      select count(*) as finished, count(*) filter (where working_days <= 45) as "inTime" from assessment
      where year_ending = '2025-03-31' and authorised_on between '2024-04-01' and '2025-03-31'`.execute(store.db)
    const told = await sql<{ finished: number; inTime: number }>`
      select sum(denominator) as finished, sum(numerator) as "inTime" from figure
      where measure = 'assessments-within-45-working-days' and month between '2024-04-01' and '2025-03-01'`.execute(
      store.db,
    )
    expect(rows[0]?.finished).toBeGreaterThan(0)
    expect(told.rows).toEqual(rows)
  })
  it('are there for the months of the years taken in and for no others', async () => {
    expect(await figure('children-looked-after', '2022-03-01')).toBeUndefined()
    expect(await figure('children-looked-after', '2022-04-01')).toBeDefined()
    expect(await figure('children-looked-after', '2025-04-01')).toBeUndefined()
  })
  it('are of measures that are published, each under its own name', async () => {
    const { rows } = await sql<{ measure: string }>`select distinct measure from published_measure_row`.execute(
      store.db,
    )
    const known = measures.map(({ id }) => id)
    expect(rows.filter(({ measure }) => !known.includes(measure))).toEqual([])
    expect(rows.length).toBe(4)
  })
})

describe('figures from casework', () => {
  const aPlanDue = async (
    due: string,
    reviewed?: { on: string; outcome: 'the plan carries on' | 'the plan has stopped' },
  ) => {
    const family = await aFamily(store.db, team)
    const { id } = await store.db
      .insertInto('conference')
      .values({
        family_id: family.id,
        referred_on: day('2026-01-05'),
        referrer_id: worker.id,
        worries: 'Sleep',
        strengths: 'Grandmother',
        coordinator_id: coordinator.id,
        allocated_on: day('2026-01-06'),
        safety_checked_on: day('2026-01-07'),
        held_on: day('2026-02-10'),
        private_time_started_at: '10:00',
        decision: 'agreed',
        decided_on: day('2026-02-10'),
        decided_by: worker.id,
        review_due_on: day(due),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await store.db
      .insertInto('family_plan_review')
      .values({
        conference_id: id,
        due_on: day(due),
        ...(reviewed && { held_on: day(reviewed.on), outcome: reviewed.outcome }),
      })
      .execute()
    return id
  }

  it('count what was held, reviewed in time and still standing, once each month is worked out again', async () => {
    await aPlanDue('2026-05-05', { on: '2026-05-19', outcome: 'the plan carries on' })
    await aPlanDue('2026-05-06', { on: '2026-05-21', outcome: 'the plan has stopped' })
    await aPlanDue('2026-05-07')
    await aPlanDue('2026-05-29')
    await store.db
      .insertInto('figure_stale')
      .values([{ month: day('2026-05-01') }])
      .execute()
    await rollUpStaleMonths(store.db, day('2026-06-10'))
    expect(await figure('conferences-held', '2026-02-01')).toEqual({ numerator: 4, denominator: null })
    expect(await figure('plans-that-lasted', '2026-05-01')).toEqual({ numerator: 1, denominator: 2 })
    // The fourth plan's two weeks are not over, so nobody is late with it yet.
    expect(await figure('plans-reviewed-in-time', '2026-05-01')).toEqual({ numerator: 1, denominator: 3 })
    await rollUpStaleMonths(store.db, day('2026-06-13'))
    expect(await figure('plans-reviewed-in-time', '2026-05-01')).toEqual({ numerator: 1, denominator: 4 })
  })
  it('count each review of a plan in the month it was due, and none that was to come when the conference closed', async () => {
    const late = await aPlanDue('2026-03-02', { on: '2026-03-03', outcome: 'the plan carries on' })
    const closed = await aPlanDue('2026-03-04', { on: '2026-03-04', outcome: 'the plan carries on' })
    const ended = await aPlanDue('2026-03-20', { on: '2026-03-10', outcome: 'the plan has stopped' })
    await store.db
      .insertInto('family_plan_review')
      .values([late, closed].map((conference_id) => ({ conference_id, due_on: day('2026-04-15') })))
      .execute()
    for (const id of [closed, ended])
      await store.db
        .updateTable('conference')
        .set({ closed_on: day('2026-03-12'), closed_reason: 'the plan has done its work' })
        .where('id', '=', id)
        .execute()
    await store.db
      .insertInto('figure_stale')
      .values([{ month: day('2026-03-01') }, { month: day('2026-04-01') }])
      .execute()
    await rollUpStaleMonths(store.db, day('2026-06-13'))
    expect(await figure('plans-reviewed-in-time', '2026-03-01')).toEqual({ numerator: 3, denominator: 3 })
    expect(await figure('plans-reviewed-in-time', '2026-04-01')).toEqual({ numerator: 0, denominator: 1 })
  })
  it('are noughts in a quiet month since the first referral, and a new month is begun by itself', async () => {
    expect(await figure('conferences-held', '2026-01-01')).toEqual({ numerator: 0, denominator: null })
    expect(await figure('conferences-held', '2026-07-01')).toBeUndefined()
    expect(await rollUpStaleMonths(store.db, day('2026-07-01'))).toContain('2026-07-01')
    expect(await figure('conferences-held', '2026-07-01')).toEqual({ numerator: 0, denominator: null })
  })
  it('are left alone when nothing was touched', async () => {
    expect(await store.db.selectFrom('figure_stale').selectAll().execute()).toEqual([])
    expect(await rollUpStaleMonths(store.db, day('2026-07-01'))).toEqual([])
  })
})
