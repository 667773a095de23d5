import { sql, type Kysely } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { DB } from '../../db/schema.generated.ts'
import { sealOver, type Seal } from './seal.ts'
import { lastSeal, rowsToSeal } from './stored-trail.queries.ts'

const EVERY = 2_000
const MOST_ROWS = 5_000
/** Two processes take turns at sealing, and nothing else waits for this lock. */
const IN_TURN = 75148

/** A number up to which every row has come to rest once these transactions have ended. */
type Mark = { readonly upTo: number; readonly underWay: readonly string[] }

/** Whoever is adding to the trail holds this lock from before they take a number until their transaction ends. */
const ADDING = sql`select virtualtransaction as id from pg_locks
  where locktype = 'relation' and relation = 'audit_event'::regclass and mode = 'RowExclusiveLock' and granted
    and database = (select oid from pg_database where datname = current_database())`

/** The number first, and then who is adding: whoever holds a number up to it and has not ended is among them. */
async function takeMark(db: Kysely<DB>): Promise<Mark> {
  return db.transaction().execute(async (tx) => {
    const taken = await sql<{ upTo: number }>`
      select case when is_called then last_value else last_value - 1 end as "upTo" from audit_event_id_seq`.execute(tx)
    const adding = await sql<{ id: string }>`${ADDING}`.execute(tx)
    return { upTo: taken.rows[0]?.upTo ?? 0, underWay: adding.rows.map(({ id }) => id) }
  })
}

async function isAtRest(tx: Tx, { underWay }: Mark): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select id from (${ADDING}) adding where id = any (${underWay}::text[]) limit 1`.execute(tx)
  return rows.length === 0
}

/** Seals what has come to rest up to the mark; undefined while something before it still runs. */
async function sealUpTo(db: Kysely<DB>, mark: Mark): Promise<number | undefined> {
  let sealed = 0
  for (;;) {
    const done = await db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(IN_TURN)})`.execute(tx)
      return (await isAtRest(tx, mark)) ? sealOnce(tx, mark) : undefined
    })
    if (done === undefined) return undefined
    sealed += done
    if (done < MOST_ROWS) return sealed
  }
}

async function sealOnce(tx: Tx, { upTo }: Mark): Promise<number> {
  const last = await lastSeal(tx)
  const rows = await rowsToSeal(tx, last?.toId ?? 0, upTo, MOST_ROWS)
  const end = rows.at(-1)
  if (!end) return 0
  const toId = rows.length < MOST_ROWS ? upTo : end.id
  const madeAt = new Date().toISOString().replace('Z', '000Z')
  await saveSeal(tx, sealOver(rows, last, { toId, madeAt }))
  return rows.length
}

async function saveSeal(
  tx: Tx,
  { number, fromId, toId, rowCount, marks, previous, digest, madeAt }: Seal,
): Promise<void> {
  await tx
    .insertInto('audit_seal')
    .values({
      number,
      from_id: fromId,
      to_id: toId,
      row_count: rowCount,
      marks,
      previous,
      digest,
      made_at: new Date(madeAt),
    })
    .execute()
}

/** Seals everything written until now, waiting up to `patience` (ms) for what is under way. Gives the last seal. */
export async function sealNow(db: Kysely<DB>, { patience = 10_000 } = {}): Promise<Seal | undefined> {
  const mark = await takeMark(db)
  const until = Date.now() + patience
  while ((await sealUpTo(db, mark)) === undefined) {
    if (Date.now() > until)
      throw new Error('Something that writes has been under way too long to seal what came after it. Try again later.')
    await new Promise((go) => setTimeout(go, 50))
  }
  return db.transaction().execute(lastSeal)
}

/** Seals the trail every two seconds, one round at a time. Gives back what stops it, after the round under way. */
export function keepSealed(
  db: Kysely<DB>,
  { trouble }: { readonly trouble: (error: unknown) => void },
): () => Promise<void> {
  let mark: Mark | undefined
  let round: Promise<void> | undefined
  const once = async () => {
    mark ??= await takeMark(db)
    if ((await sealUpTo(db, mark)) !== undefined) mark = undefined
  }
  const timer = setInterval(() => {
    round ??= once()
      .catch(trouble)
      .finally(() => {
        round = undefined
      })
  }, EVERY)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await round
  }
}
