import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { journeyShapes, type JourneyRow, type JourneyTable } from './journey-rows.ts'

export type Origin = { readonly importFileId: string; readonly yearEnding: PlainDate }

/** What the database said no to, by the name of its rule. */
export type Refused<T extends JourneyTable> = { readonly row: JourneyRow<T>; readonly rule: string }

/**
 * Saves rows in one statement; what another year's return says of the same row is left as it is. When the database
 * refuses, the rows are halved until the one it refuses stands alone, and the others are saved.
 */
export async function saveRows<T extends JourneyTable>(
  tx: Tx,
  table: T,
  rows: readonly JourneyRow<T>[],
  origin: Origin,
): Promise<readonly Refused<T>[]> {
  if (rows.length === 0) return []
  await sql`savepoint before_rows`.execute(tx)
  try {
    await insertRows(tx, table, rows, origin)
    await sql`release savepoint before_rows`.execute(tx)
    return []
  } catch (error) {
    const rule = ruleBroken(error)
    if (rule === undefined) throw error
    await sql`rollback to savepoint before_rows`.execute(tx)
    await sql`release savepoint before_rows`.execute(tx)
    const [row] = rows
    if (rows.length === 1 && row) return [{ row, rule }]
    const middle = rows.length >> 1
    return [
      ...(await saveRows(tx, table, rows.slice(0, middle), origin)),
      ...(await saveRows(tx, table, rows.slice(middle), origin)),
    ]
  }
}

async function insertRows<T extends JourneyTable>(
  tx: Tx,
  table: T,
  rows: readonly JourneyRow<T>[],
  { importFileId, yearEnding }: Origin,
): Promise<void> {
  const { key, columns } = journeyShapes[table]
  const names = Object.keys(columns)
  const types = sql.join(Object.entries<string>(columns).map(([name, type]) => sql`${sql.id(name)} ${sql.raw(type)}`))
  const carried = [...names.filter((name) => name !== key), 'import_file_id']
  await sql`
    insert into ${sql.table(table)} (person_id, year_ending, import_file_id, ${sql.join(names.map((name) => sql.id(name)))})
    select child_reference.person_id, ${yearEnding}::date, ${importFileId}::uuid, ${sql.join(names.map((name) => sql.id('given', name)))}
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(reference text, ${types})
    join child_reference on child_reference.reference = given.reference
    on conflict (person_id, ${sql.id(key)}, year_ending) do update
      set ${sql.join(carried.map((name) => sql`${sql.id(name)} = ${sql.id('excluded', name)}`))}`.execute(tx)
}

/** Takes out what this year's return said before and does not say any more. Gives back how many rows that was. */
export async function forgetReplaced(
  tx: Tx,
  table: JourneyTable,
  yearEnding: PlainDate,
  filesNow: readonly string[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} where year_ending = ${yearEnding} and import_file_id not in (${sql.join(filesNow)})`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0)
}

/** Integrity (23) and data (22) are about the row; anything else is about the store, and ends the import. */
function ruleBroken(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !/^2[23]/.test(String(error.code))) return undefined
  return 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : error.message
}
