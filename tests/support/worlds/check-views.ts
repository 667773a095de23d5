import { sql } from 'kysely'
import { asActor } from '../../../src/db/as-actor.ts'
import type { Store } from '../../../src/db/store.ts'
import { seesFamilies } from '../oracle-of-those-who-use-kith.ts'
import { mayRead } from './check-tables.ts'
import type { Made } from './make.ts'
import { TODAY } from './row.ts'
import type { Tally } from './tally.ts'

const keysOf = (made: Made, who: number, table: string): readonly string[] =>
  (made.tables.get(table) ?? []).filter((row) => mayRead(made, who, row)).map(({ key }) => key)

/** What is asked through views and functions that have their owner's rights, which no policy of a table binds. */
export async function checkViews(store: Store, made: Made, who: number, tally: Tally): Promise<void> {
  const id = made.ids.practitioners[who] ?? ''
  const mine = new Set(made.rows.map(({ key }) => key))
  const seen = { families: keysOf(made, who, 'family'), people: keysOf(made, who, 'person') }
  await asActor(store.db, { id }, TODAY, async (tx) => {
    const ask = async (query: ReturnType<typeof sql<{ key: string | null }>>): Promise<readonly string[]> =>
      (await query.execute(tx)).rows.flatMap(({ key }) => (key !== null && mine.has(key) ? [key] : []))
    const workers = await ask(sql`select distinct family_id as key from family_worker`)
    const workedWith = seen.families.filter(
      (key) => made.world.families[made.ids.families.indexOf(key)]?.involvements.length,
    )
    tally.same(workers, workedWith, () => `${who} reads family_worker`)
    tally.same(
      await ask(sql`select person_id as key from kith_people_like('world')`),
      seen.people,
      () => `${who} searches for a name`,
    )
    for (const row of made.tables.get('family') ?? []) {
      const [name = '', reference = ''] = row.words
      const found = await ask(sql`select family_id as key from kith_families_like(${name.toLowerCase()})`)
      tally.that(
        found.every((key) => seen.families.includes(key)),
        () => `${who} finds a family they do not see by name`,
      )
      tally.that(
        found.includes(row.key) === seen.families.includes(row.key),
        () => `${who} looks for ${row.key} by name`,
      )
      const referenced = await ask(sql`select family_id as key from kith_referenced(${reference})`)
      tally.same(
        referenced,
        seen.families.filter((key) => key === row.key),
        () => `${who} looks up a family's reference`,
      )
    }
    for (const row of made.tables.get('child_reference') ?? []) {
      const referenced = await ask(sql`select person_id as key from kith_referenced(${row.words[0] ?? ''})`)
      tally.same(
        referenced,
        seen.people.filter((key) => key === row.key),
        () => `${who} looks up a child's reference`,
      )
    }
    const together = await sql<{ answers: number }>`select answers from conference_feedback_together`.execute(tx)
    const some = seesFamilies(made.world, who) && (made.tables.get('conference_feedback') ?? []).length >= 5
    tally.that(
      seesFamilies(made.world, who) ? !some || together.rows.length > 0 : together.rows.length === 0,
      () => `${who} reads conference_feedback_together`,
    )
    tally.that(
      together.rows.every(({ answers }) => answers >= 5),
      () => `${who} reads fewer than five answers together`,
    )
    const behind = await ask(sql`select row_id as key from seen_measure_row`)
    tally.same(behind, behindTheNumbers(made, who), () => `${who} opens what is behind the numbers`)
  })
}

/** The rows that the measures count, of the kinds a world has. */
function behindTheNumbers(made: Made, who: number): readonly string[] {
  const held = (made.tables.get('conference') ?? []).filter(({ values }) => values['held_on'] !== null)
  const reviews = made.tables.get('family_plan_review') ?? []
  const children = ['need_episode', 'care_episode', 'child_protection_plan', 'assessment'].flatMap(
    (table) => made.tables.get(table) ?? [],
  )
  const direct = [...held, ...reviews, ...children].filter((row) => mayRead(made, who, row))
  return direct.map((row) =>
    ['need_episode', 'care_episode'].includes(row.table) ? String(row.values['person_id']) : row.key,
  )
}
