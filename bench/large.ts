import { sql } from 'kysely'
import { openPostgres, serverVersion, type Store } from '../src/db/store.ts'
import { rollUpStaleMonths } from '../src/evidence/index.ts'
import type { PlainDate } from '../src/kernel/plain-date.ts'
import { largeCouncil, rowsIn } from './council.ts'
import { costOfPolicies } from './policies.ts'
import { measureServed, measureStarts, type Manner } from './served.ts'
import { fiftyVisitors } from './visitors.ts'

type Asked = {
  readonly server: string
  readonly today: PlainDate
  readonly manners: readonly Manner[]
  readonly runs: number
  readonly starts: number
  readonly tell: (sentence: string) => void
}
export type Large = Awaited<ReturnType<typeof measureLarge>>

/** Everything asked of a large council on PostgreSQL. */
export async function measureLarge({ server, today, manners, runs, starts, tell }: Asked) {
  const { url, made, reused } = await largeCouncil(server, today)
  const { figures, ...known } = await within(url, async (store) => {
    tell('Figures of every month')
    const figures = await everyMonth(store, today)
    tell('Cost of the policies')
    const visitors = await fiftyVisitors(store, today)
    return {
      figures,
      visitors,
      policies: await within(url, (without) => costOfPolicies({ under: store, without }, visitors, today, runs)),
      rows: await rowsIn(store),
      version: (await serverVersion(store)).name,
    }
  })
  const settings = { DATABASE_URL: url }
  return {
    ...known,
    figures,
    seed: { seconds: made.seconds, reused },
    served: await measureServed(settings, known.visitors, manners, tell),
    starts: await measureStarts(settings, starts),
  }
}

/** The cost of the policies and nothing else. */
export async function measurePolicies({ server, today, runs }: Pick<Asked, 'server' | 'today' | 'runs'>) {
  const { url } = await largeCouncil(server, today)
  return within(url, async (store) => {
    const visitors = await fiftyVisitors(store, today)
    return within(url, (without) => costOfPolicies({ under: store, without }, visitors, today, runs))
  })
}

/** Ten years of months worked out again, as after a correction to every return. */
async function everyMonth(store: Store, today: PlainDate) {
  await sql`select set_config('kith.today', ${today}, false)`.execute(store.db)
  await sql`insert into figure_stale (month) select distinct month from published_month`.execute(store.db)
  const began = performance.now()
  const months = await rollUpStaleMonths(store.db, today)
  return { months: months.length, seconds: (performance.now() - began) / 1000 }
}

/** One connection, so that what is set for it stays set, and nothing measured waits for another. */
async function within<T>(url: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = openPostgres(url, { connections: 1 })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
