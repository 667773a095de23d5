import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../src/db/schema.generated.ts'
import { idsFor, type Ids, type Row } from './row.ts'
import { rowsOf } from './rows.ts'
import type { World } from './world.ts'

export type Made = {
  readonly world: World
  readonly ids: Ids
  readonly rows: readonly Row[]
  /** The rows of each table, by key. */
  readonly tables: ReadonlyMap<string, readonly Row[]>
  readonly byWord: ReadonlyMap<string, Row>
}

const AT_ONCE = 200

/** Puts a world into a store, as its owner. */
export async function make(db: Kysely<DB>, world: World): Promise<Made> {
  const ids = idsFor(world)
  const rows = rowsOf(world, ids)
  const tables = new Map<string, Row[]>()
  for (const row of rows) tables.set(row.table, [...(tables.get(row.table) ?? []), row])
  for (const [table, all] of tables) {
    const those = all.filter(({ already }) => !already)
    for (let from = 0; from < those.length; from += AT_ONCE) await put(db, table, those.slice(from, from + AT_ONCE))
  }
  return { world, ids, rows, tables, byWord: new Map(rows.flatMap((row) => row.words.map((word) => [word, row]))) }
}

async function put(db: Kysely<DB>, table: string, rows: readonly Row[]): Promise<void> {
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))]
  const lines = rows.map(
    ({ values }) =>
      sql`(${sql.join(columns.map((column) => (column in values ? sql`${values[column]}` : sql`default`)))})`,
  )
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(lines)}`.execute(
    db,
  )
}
