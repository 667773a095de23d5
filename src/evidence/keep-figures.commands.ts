import type { Kysely } from 'kysely'
import type { DB } from '../db/schema.generated.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { rollUpStaleMonths } from './figures.commands.ts'

const EVERY = 5_000

type Keeping = {
  readonly today: () => PlainDate
  readonly trouble: (error: unknown) => void
}

/** Works figures out at once and then every few seconds, one round at a time. Gives back what stops it, after the round under way. */
export function keepFigures(db: Kysely<DB>, { today, trouble }: Keeping): () => Promise<void> {
  let round: Promise<unknown> | undefined
  const go = () => {
    round ??= rollUpStaleMonths(db, today())
      .catch(trouble)
      .finally(() => {
        round = undefined
      })
  }
  go()
  const timer = setInterval(go, EVERY)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await round
  }
}
