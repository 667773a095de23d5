import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { SealedRow } from './row-text.ts'
import type { Seal } from './seal.ts'

const ROWS = 10_000
const SEALS = 20
const UTC = sql.lit('YYYY-MM-DD"T"HH24:MI:SS.US"Z"')

/** Rows after one number and up to another, as they are sealed. */
export async function rowsToSeal(tx: Tx, after: number, upTo: number, most = ROWS): Promise<readonly SealedRow[]> {
  const { rows } = await sql<SealedRow>`
    select id, to_char(at at time zone 'UTC', ${UTC}) as at, actor_id, post_ids::text, roles::text, teams::text, what, about,
      also_about::text, reason, asked, address, session, outcome, flag
    from audit_event where id > ${after} and id <= ${upTo} order by id limit ${most}`.execute(tx)
  return rows
}

async function sealsAfter(tx: Tx, number: number, most = SEALS): Promise<readonly Seal[]> {
  const { rows } = await sql<Seal>`
    select number, from_id as "fromId", to_id as "toId", row_count as "rowCount", marks, previous, digest,
      to_char(made_at at time zone 'UTC', ${UTC}) as "madeAt"
    from audit_seal where number > ${number} order by number limit ${most}`.execute(tx)
  return rows.map((seal) => ({ ...seal, marks: Buffer.from(seal.marks) }))
}

export async function lastSeal(tx: Tx): Promise<Seal | undefined> {
  const { rows } = await sql<{ number: number }>`select coalesce(max(number), 0) as number from audit_seal`.execute(tx)
  return (await sealsAfter(tx, (rows[0]?.number ?? 0) - 1, 1))[0]
}

type Piece = { readonly seal: Seal } | { readonly row: SealedRow }

/** The whole trail, each seal before the rows it is over; the next rows are fetched while these are looked at. */
export async function* storedTrail(tx: Tx): AsyncGenerator<Piece> {
  const seals = paged(
    (after) => sealsAfter(tx, after),
    0,
    ({ number }) => number,
  )
  const rows = paged(
    (after) => rowsToSeal(tx, after, Number.MAX_SAFE_INTEGER),
    Number.MIN_SAFE_INTEGER,
    ({ id }) => id,
  )
  let seal = await seals.next()
  let reach = 0
  for await (const row of rows) {
    while (!seal.done && row.id > reach) {
      yield { seal: seal.value }
      reach = seal.value.toId
      seal = await seals.next()
    }
    yield { row }
  }
  for (; !seal.done; seal = await seals.next()) yield { seal: seal.value }
}

async function* paged<T>(
  fetch: (after: number) => Promise<readonly T[]>,
  first: number,
  key: (item: T) => number,
): AsyncGenerator<T> {
  let page = await fetch(first)
  while (page.length > 0) {
    const next = fetch(key(page.at(-1) as T))
    next.catch(() => undefined)
    yield* page
    page = await next
  }
}
