import { sql } from 'kysely'
import { asActor, type Tx } from '../src/db/as-actor.ts'
import type { Store } from '../src/db/store.ts'
import { latestFigures } from '../src/evidence/index.ts'
import { actionsToChase, conferencesInvolving, offersOpen } from '../src/family-group-conferences/work.queries.ts'
import { journeyOf } from '../src/journeys/journey.queries.ts'
import { addDays, type PlainDate } from '../src/kernel/plain-date.ts'
import { peopleInFamily, workersOf } from '../src/people/family.queries.ts'
import { familiesOf, findPerson } from '../src/people/person.queries.ts'
import { relationshipsIn } from '../src/people/relationships.queries.ts'
import { readAsked } from '../src/people/search/asked.ts'
import { findPeople } from '../src/people/search/search.queries.ts'
import { spread } from './load.ts'
import type { Visitor } from './visitors.ts'

type Asked = { readonly visitor: Visitor; readonly today: PlainDate; readonly n: number }
type Way = 'under' | 'without'
type Spread = ReturnType<typeof spread>
type Ask = (tx: Tx, asked: Asked) => Promise<unknown>
export type Cost = {
  readonly role: string
  readonly query: string
  /** Milliseconds, the median and the 95th percentile of each way. */
  readonly under: Spread
  readonly without: Spread
  readonly runs: number
}

const nth = (list: readonly string[], n: number): string => list[n % list.length] ?? ''

/** The application's own reads, as each page makes them. */
const QUERIES: Readonly<Record<string, Ask>> = {
  'My work: conferences': (tx, { visitor }) => conferencesInvolving(tx, visitor.actor),
  'My work: actions': (tx, { visitor, today }) => actionsToChase(tx, visitor.actor, today),
  'My work: offers': (tx, { visitor, today }) => offersOpen(tx, visitor.actor, addDays(today, -90)),
  'Search: people and families': (tx, { visitor, today, n }) =>
    findPeople(tx, readAsked(nth(visitor.searches, n), today)),
  'Child: the person and their families': async (tx, { visitor, n }) => {
    const id = nth(visitor.children, n)
    return [await findPerson(tx, id), await familiesOf(tx, id)]
  },
  'Child: their journey': (tx, { visitor, n }) => journeyOf(tx, nth(visitor.children, n)),
  'Family: people': (tx, { visitor, n }) => peopleInFamily(tx, nth(visitor.families, n)),
  'Family: relationships': (tx, { visitor, n }) => relationshipsIn(tx, [nth(visitor.families, n)]),
  'Family: who works with them': (tx, { visitor, today, n }) => workersOf(tx, nth(visitor.families, n), today),
  'Scorecard: three years of a measure': (tx) => latestFigures(tx, 'conferences-held', 38),
}

/**
 * Each query for each role, in turn under the policies and as the store's owner, whom no policy binds, for the same actor.
 * Each way has a connection of its own, since a statement kept by one is planned again when the role changes.
 */
export async function costOfPolicies(
  stores: Readonly<Record<Way, Store>>,
  visitors: readonly Visitor[],
  today: PlainDate,
  runs: number,
): Promise<readonly Cost[]> {
  const costs: Cost[] = []
  const roles = [...new Set(visitors.map(({ role }) => role))].filter((role) => role !== 'practice-lead')
  for (const [query, ask] of Object.entries(QUERIES))
    for (const role of roles) {
      const those = visitors.filter((visitor) => visitor.role === role)
      const took: Record<Way, number[]> = { under: [], without: [] }
      for (let n = 0; n < runs; n++) {
        const visitor = those[n % those.length]
        if (!visitor) continue
        const asked = { visitor, today, n: Math.floor(n / those.length) }
        // Each goes first half of the time: the first to read brings the pages into memory for the second.
        for (const way of n % 2 === 0 ? WAYS : WAYS.toReversed())
          took[way].push(await WHO[way](stores[way], asked, (tx) => timed(() => ask(tx, asked))))
      }
      costs.push({ role, query, under: spread(took.under), without: spread(took.without), runs })
    }
  return costs
}

const WAYS: readonly Way[] = ['under', 'without']
const WHO: Readonly<Record<Way, (store: Store, asked: Asked, work: (tx: Tx) => Promise<number>) => Promise<number>>> = {
  under: ({ db }, { visitor, today }, work) => asActor(db, visitor.actor, today, work),
  without: ({ db }, { visitor, today }, work) =>
    asActor(db, visitor.actor, today, async (tx) => {
      await sql`select set_config('role', 'none', true)`.execute(tx)
      return work(tx)
    }),
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
