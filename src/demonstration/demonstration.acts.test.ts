import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../tests/support/test-database.ts'
import { projectRoot } from '../config.ts'
import type { Store } from '../db/store.ts'
import { importFiles } from '../returns/index.ts'
import { seedDemonstration, seedLarge } from './index.ts'
import { TABLES } from './rows.ts'

const today = day('2026-11-24')
let store: Store

const takeIn = async (into: Store, folder: string): Promise<void> => {
  await importFiles(into, [folder], { tell: () => undefined })
}
const seed = (into: Store) =>
  seedDemonstration(into, {
    today,
    root: projectRoot(),
    tell: () => undefined,
    importFiles: (folder) => takeIn(into, folder),
  })
beforeAll(async () => {
  store = await testDatabase()
  await seed(store)
})
afterAll(() => store.close())

/** How many rows break the rule: the question selects the ones that do. */
async function broken(question: string): Promise<number> {
  const { rows } = await sql<{ many: number }>`select count(*) as many from (${sql.raw(question)}) broken`.execute(
    store.db,
  )
  return rows[0]?.many ?? -1
}

/**
 * One sum over every table that the demonstration writes. A child's identifier comes from the importer and differs each
 * time, so their reference stands for it.
 */
async function sumOf({ db }: Store): Promise<string> {
  const references = await db.selectFrom('child_reference').select(['person_id', 'reference']).execute()
  const referenceOf = new Map(references.map((row) => [row.person_id, row.reference]))
  const hash = createHash('md5')
  for (const table of [...TABLES, 'child_reference']) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(db)
    const said = rows.map(({ row }) =>
      row.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => referenceOf.get(id) ?? id),
    )
    hash.update(`${table}\n${said.toSorted().join('\n')}`)
  }
  return hash.digest('hex')
}

test('the same day gives the same council', async () => {
  const other = await testDatabase()
  try {
    await seed(other)
    expect(await sumOf(other)).toBe(await sumOf(store))
  } finally {
    await other.close()
  }
})

test('a store that holds families is left as it was', async () => {
  const before = await sumOf(store)
  await expect(seed(store)).rejects.toThrow('already holds families: nothing was added')
  expect(await sumOf(store)).toBe(before)
})

test('a large council is for PostgreSQL, and for an empty store', async () => {
  const refusal = store.engine === 'embedded' ? 'needs PostgreSQL' : 'already holds families'
  await expect(seedLarge(store, { today, tell: () => undefined })).rejects.toThrow(refusal)
})

test('a council cut short has no families and can be begun again', async () => {
  const cut = await testDatabase()
  try {
    await takeIn(cut, `${projectRoot()}/demonstration/files/synthetic-council-A`)
    await cut.runScript('alter table conference_feedback rename to feedback_elsewhere')
    const again = () =>
      seedDemonstration(cut, {
        today,
        root: projectRoot(),
        tell: () => undefined,
        importFiles: () => Promise.resolve(),
      })
    await expect(again()).rejects.toThrow()
    expect(await cut.db.selectFrom('family').select('id').execute()).toEqual([])
    await cut.runScript('alter table feedback_elsewhere rename to conference_feedback')
    await again()
    expect((await cut.db.selectFrom('family').select('id').execute()).length).toBeGreaterThan(300)
  } finally {
    await cut.close()
  }
})

describe('nobody and nothing is out of place', () => {
  test.each([
    [
      'a child of the files has no name, or no family',
      `select 1 from child_reference r join person p on p.id = r.person_id
       where p.given_name = '' or p.family_name = '' or not exists (select 1 from family_member m where m.person_id = p.id)`,
    ],
    [
      'a birth parent is less than fifteen years older',
      `select 1 from relationship r join person a on a.id = r.from_person_id join person b on b.id = r.to_person_id
       where r.kind = 'parent' and r.parent_kind = 'birth' and b.born_on is not null and a.born_on > b.born_on - interval '15 years'`,
    ],
    [
      'a step-parent or guardian is younger than the child',
      `select 1 from relationship r join person a on a.id = r.from_person_id join person b on b.id = r.to_person_id
       where r.kind = 'parent' and b.born_on is not null and a.born_on >= b.born_on`,
    ],
    ['a relationship does not say whose account it is', `select 1 from relationship where stated_by = ''`],
    [
      'somebody is born or dies in the future',
      `select 1 from person where born_on > '${today}' or died_on > '${today}'`,
    ],
    [
      'an open family has no team or no social worker',
      `select 1 from family f where closed_on is null and (
         not exists (select 1 from involvement i where i.family_id = f.id and part = 'team' and to_on is null)
         or (select count(*) from involvement i where i.family_id = f.id and part = 'allocated social worker' and to_on is null) <> 1)`,
    ],
    [
      'somebody still works with a closed family',
      `select 1 from family f join involvement i on i.family_id = f.id where f.closed_on is not null and (i.to_on is null or i.to_on > f.closed_on)`,
    ],
    [
      'somebody works with a family before or after their post',
      `select 1 from involvement i join post p on p.practitioner_id = i.practitioner_id
       where i.from_on < p.from_on or (p.to_on is not null and coalesce(i.to_on, '9999-01-01') > p.to_on)`,
    ],
    [
      'a conference happens out of order',
      `select 1 from conference c join conference_offer o on o.id = c.offer_id join family f on f.id = c.family_id
       where o.offered_on > c.referred_on or f.opened_on > o.offered_on or c.allocated_on > c.held_on or c.safety_checked_on > c.held_on
          or c.decided_on < c.held_on or c.plan_given_on < c.decided_on or c.closed_on < c.decided_on or f.closed_on < c.closed_on`,
    ],
    [
      'something that has happened is in the future',
      `select 1 from conference where greatest(referred_on, allocated_on, safety_checked_on, held_on, decided_on, plan_given_on, closed_on) > '${today}'
       union all select 1 from conference_offer where offered_on > '${today}'
       union all select 1 from conference_offer_reply where replied_on > '${today}'
       union all select 1 from conference_invitation where agreed_on > '${today}'
       union all select 1 from family_plan_action where progress_on > '${today}'
       union all select 1 from family_plan_review where held_on > '${today}'
       union all select 1 from conference_feedback where given_on > '${today}'
       union all select 1 from figure_stale where month > '${today}'`,
    ],
    [
      'something is done at a weekend',
      `select 1 from conference, lateral (values (referred_on), (allocated_on), (held_on), (decided_on), (plan_given_on), (review_due_on), (closed_on)) d(day)
       where extract(isodow from day) > 5`,
    ],
    [
      'a referral has no yes behind it, or no child, or no question',
      `select 1 from conference c where not exists (select 1 from conference_offer_reply r where r.offer_id = c.offer_id and r.answer = 'accepted' and r.replied_on <= c.referred_on)
         or not exists (select 1 from conference_child x where x.conference_id = c.id) or not exists (select 1 from conference_question q where q.conference_id = c.id)`,
    ],
    [
      'a conference is held or about to be without somebody responsible having agreed',
      `select 1 from conference c where (held_on is not null or planned_for <= '${today}'::date + 7) and not exists (
         select 1 from conference_invitation i join conference_offer_reply r on r.person_id = i.person_id and r.offer_id = c.offer_id
         where i.conference_id = c.id and i.agreed_on is not null)`,
    ],
    [
      'a grown-up is the child of a conference',
      `select 1 from conference_child x join conference c on c.id = x.conference_id join person p on p.id = x.person_id
       where p.born_on <= c.referred_on - interval '18 years' or p.born_on > c.referred_on`,
    ],
    [
      'a plan that stands has no actions, or no review to come',
      `select 1 from conference c where decision in ('agreed', 'agreed in part') and (
         not exists (select 1 from family_plan_action a where a.conference_id = c.id)
         or closed_on is null and not exists (select 1 from family_plan_review r where r.conference_id = c.id and held_on is null))`,
    ],
    [
      'words have a place for a name left in them',
      `select 1 from conference where worries || strengths || bottom_lines || decision_reasons || closing_note like '%{%'
       union all select 1 from family_plan_action where what || checked_by || progress_note like '%{%'
       union all select 1 from family_plan where childs_words || going_well || if_things_change like '%{%'
       union all select 1 from conference_question where question || answer like '%{%'`,
    ],
  ])('never: %s', async (_, question) => {
    expect(await broken(question)).toBe(0)
  })
})

describe('it is a council on a Tuesday', () => {
  test('every coordinator has a review late, today and this week, and a plan that went well', async () => {
    const { rows } = await sql<Record<'late' | 'today' | 'soon' | 'well', number>>`
      select count(*) filter (where r.held_on is null and r.due_on < ${today}) as late, count(*) filter (where r.held_on is null and r.due_on = ${today}) as today,
             count(*) filter (where r.held_on is null and r.due_on > ${today} and r.due_on <= ${today}::date + 7) as soon,
             count(*) filter (where r.held_on > ${today}::date - 14 and not exists (
               select 1 from family_plan_action a where a.conference_id = c.id and a.progress <> 'done')) as well
      from post p left join conference c on c.coordinator_id = p.practitioner_id left join family_plan_review r on r.conference_id = c.id
      where p.role = 'coordinator' group by p.practitioner_id`.execute(store.db)
    expect(rows).toHaveLength(5)
    for (const { late, today: now, soon, well } of rows) expect(Math.min(late, now, soon, well)).toBeGreaterThan(0)
  })

  test('several social workers in every team have actions late, today and this week', async () => {
    const { rows } = await sql<Record<'late' | 'today' | 'soon', number>>`
      select count(*) filter (where a.by_when < ${today}) as late, count(*) filter (where a.by_when = ${today}) as today,
             count(*) filter (where a.by_when > ${today} and a.by_when <= ${today}::date + 7) as soon
      from family_plan_action a join conference c on c.id = a.conference_id
      where a.progress in ('agreed', 'started') and c.closed_on is null group by c.referrer_id`.execute(store.db)
    for (const when of ['late', 'today', 'soon'] as const)
      expect(rows.filter((row) => row[when] > 0).length).toBeGreaterThanOrEqual(4)
  })

  test('every stage is here, and one is held tomorrow', async () => {
    const { rows } = await sql<{ stage: string }>`
      select distinct case when closed_on is not null then closed_reason when coordinator_id is null then 'referred'
        when held_on is null then 'preparing' when decision is null then 'held' else 'decided' end as stage from conference`.execute(
      store.db,
    )
    const stages = rows.map(({ stage }) => stage)
    expect(stages).toEqual(expect.arrayContaining(['referred', 'preparing', 'held', 'decided']))
    expect(stages).toHaveLength(12)
    expect(await broken(`select 1 from conference where planned_for = '${today}'::date + 1 and held_on is null`)).toBe(
      1,
    )
    expect(
      await broken(`select 1 from conference where referred_on = '${today}'::date - 1 and coordinator_id is null`),
    ).toBeGreaterThan(0)
  })

  test('every answer, decision, state and kind of progress is here', async () => {
    const kinds = async (table: string, column: string) =>
      broken(`select distinct ${column} from ${table} where ${column} is not null`)
    expect(await kinds('conference_offer_reply', 'answer')).toBe(3)
    expect(await kinds('conference', 'decision')).toBe(4)
    expect(await kinds('conference_invitation', 'state')).toBe(9)
    expect(await kinds('conference_invitation', 'attended')).toBe(3)
    expect(await kinds('family_plan_action', 'progress')).toBe(6)
    expect(await kinds('family_plan_review', 'outcome')).toBe(4)
    expect(await kinds('conference_feedback', 'given_by')).toBe(4)
  })

  test('families are of every size, and some people need an interpreter', async () => {
    const sizes = 'select family_id from family_member group by family_id having count(*)'
    expect(await broken('select 1 from family')).toBeGreaterThan(300)
    expect(await broken(`${sizes} between 12 and 20`)).toBeGreaterThanOrEqual(12)
    expect(await broken(`${sizes} >= 30`)).toBeGreaterThanOrEqual(1)
    expect(await broken('select 1 from person where interpreter_needed')).toBeGreaterThan(30)
    expect(
      await broken('select 1 from person where due_on > current_date - 10000 and born_on is null'),
    ).toBeGreaterThan(0)
  })
})
