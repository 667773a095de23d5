import { sql, type Kysely } from 'kysely'
import { asDoor } from '../../db/as-actor.ts'
import type { DB } from '../../db/schema.generated.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { GroupPost } from '../council-sign-in/groups.ts'
import { closeUnused } from '../door/let-in.commands.ts'

const DAY = 86_400_000

type Keeping = {
  readonly today: () => PlainDate
  readonly now: () => Date
  /** Undefined where accounts are not closed for want of use. */
  readonly unusedDays: number | undefined
  readonly trouble: (error: unknown) => void
}

/** Once at the start and once a day: closes accounts that nobody uses, and lets go of what was kept for a while. */
export function keepAccounts(db: Kysely<DB>, keeping: Keeping): () => Promise<void> {
  let round: Promise<unknown> | undefined
  const go = () => {
    round ??= lookAfter(db, keeping)
      .catch(keeping.trouble)
      .finally(() => {
        round = undefined
      })
  }
  go()
  const timer = setInterval(go, DAY)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await round
  }
}

async function lookAfter(db: Kysely<DB>, { today, now, unusedDays }: Keeping): Promise<void> {
  if (unusedDays !== undefined) await asDoor(db, (tx) => closeUnused(tx, today(), now(), unusedDays))
  await db
    .deleteFrom('asked_search')
    .where('asked_at', '<', sql<Date>`now() - interval '1 day'`)
    .execute()
  await db
    .deleteFrom('kept_words')
    .where('kept_at', '<', sql<Date>`now() - interval '90 days'`)
    .execute()
}

/** Makes the teams whose service the mapping says, and gives the names of those it cannot make. */
export async function makeTeamsOf(db: Kysely<DB>, mapping: readonly GroupPost[]): Promise<readonly string[]> {
  for (const { team, service } of mapping)
    if (service)
      await db
        .insertInto('team')
        .values({ name: team, service })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
  const known = new Set((await db.selectFrom('team').select('name').execute()).map(({ name }) => name))
  return [...new Set(mapping.map(({ team }) => team).filter((name) => !known.has(name)))]
}
