import { sql } from 'kysely'
import type { Tx } from '../../../src/db/as-actor.ts'
import type { Store } from '../../../src/db/store.ts'
import { mayInsert, mayRemove } from '../oracle-of-writing.ts'
import { attempt, Undone, undone } from './attempt.ts'
import type { Made } from './make.ts'
import { keyOf, type Row } from './row.ts'
import type { Tally } from './tally.ts'
import { tryChanging } from './try-changing.ts'

export type Grants = {
  readonly insert: ReadonlyMap<string, ReadonlySet<string>>
  readonly update: ReadonlyMap<string, ReadonlySet<string>>
  readonly remove: ReadonlySet<string>
}

/** What kith_app is granted at all, before any policy: asked of the store, so that nothing granted goes untried. */
export async function grantsIn({ db }: Store): Promise<Grants> {
  const { rows } = await sql<{ t: string; c: string; p: string }>`
    select table_name as t, column_name as c, privilege_type as p from information_schema.column_privileges
    where grantee = 'kith_app' and table_schema = 'public' order by 1, 2`.execute(db)
  const removable = await sql<{ t: string }>`
    select table_name as t from information_schema.table_privileges
    where grantee = 'kith_app' and privilege_type = 'DELETE'`.execute(db)
  const by = (privilege: string): ReadonlyMap<string, ReadonlySet<string>> => {
    const columns = new Map<string, Set<string>>()
    for (const { t, c, p } of rows) if (p === privilege) columns.set(t, (columns.get(t) ?? new Set()).add(c))
    return columns
  }
  return { insert: by('INSERT'), update: by('UPDATE'), remove: new Set(removable.rows.map(({ t }) => t)) }
}

/** Every row of the world that somebody could change or take away, and a few that they could add, tried and undone. */
export async function checkWrites(store: Store, made: Made, who: number, grants: Grants, tally: Tally): Promise<void> {
  const id = made.ids.practitioners[who] ?? ''
  await undone(store, id, async (tx) => {
    for (const [table, rows] of made.tables) {
      const columns = grants.update.get(table)
      if (columns) await tryChanging(tx, made, who, table, rows, columns, tally)
      if (grants.remove.has(table)) await tryRemoving(tx, made, who, table, rows, tally)
    }
    for (const [table, rows] of made.tables) {
      const columns = grants.insert.get(table)
      if (columns) for (const row of taken(rows, who)) await tryAdding(tx, made, who, row, columns, tally)
    }
  })
}

const A_FEW = 3
const taken = (rows: readonly Row[], who: number): readonly Row[] =>
  Array.from({ length: Math.min(A_FEW, rows.length) }, (_, n) => rows[(who * 5 + n * 13) % rows.length]).flatMap(
    (row) => row ?? [],
  )

async function tryRemoving(
  tx: Tx,
  made: Made,
  who: number,
  table: string,
  rows: readonly Row[],
  tally: Tally,
): Promise<void> {
  const key = sql.raw(keyOf(table))
  const keys = rows.map((row) => row.key)
  const gone = await attempt(tx, async () => {
    const done = await sql<{
      key: string
    }>`delete from ${sql.table(table)} where ${key} = any (${keys}) returning ${key} as key`.execute(tx)
    throw new Undone(done.rows.map((row) => row.key))
  })
  const expected = rows.filter((row) => mayRemove(made.world, who, row)).map((row) => row.key)
  const keysGone = 'refused' in gone && gone.refused instanceof Undone ? gone.refused.keys : []
  tally.same(keysGone, expected, () => `${who} removes from ${table}`)
}

/** The policies look at a new row before any index does, so a row that stands already is refused by them or by nothing of theirs. */
async function tryAdding(
  tx: Tx,
  made: Made,
  who: number,
  row: Row,
  columns: ReadonlySet<string>,
  tally: Tally,
): Promise<void> {
  const own = inOwnName(row, made.ids.practitioners[who] ?? '')
  for (const values of own === row.values ? [own] : [own, row.values]) {
    const given = Object.entries(values).filter(([column]) => columns.has(column))
    const added = await attempt(tx, () =>
      sql`insert into ${sql.table(row.table)} (${sql.join(given.map(([column]) => sql.ref(column)))})
        values (${sql.join(given.map(([, value]) => sql`${value}`))})`.execute(tx),
    )
    const allowed = !('refused' in added) || codeOf(added.refused) !== '42501'
    const expected = mayInsert(made.world, who, row, values === own)
    tally.that(
      allowed === expected,
      () =>
        `${who} adds to ${row.table} ${row.key}: ${allowed ? 'too much' : 'missing'}${values === own ? '' : " in another's name"}`,
    )
  }
}

const OWN_NAME: Readonly<Record<string, string>> = {
  conference_note: 'written_by',
  opening: 'practitioner_id',
  connection: 'practitioner_id',
  restriction: 'placed_by',
  rules_signed: 'practitioner_id',
  kept_words: 'practitioner_id',
  practitioner_at_home: 'practitioner_id',
  declared_connection: 'practitioner_id',
}
function inOwnName({ table, values }: Row, id: string): Row['values'] {
  const field = OWN_NAME[table]
  return field === undefined || values[field] === id ? values : { ...values, [field]: id }
}

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '')
