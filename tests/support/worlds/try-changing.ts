import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../src/db/as-actor.ts'
import { mayDecide, readsConnection } from '../oracle-of-those-who-use-kith.ts'
import { mayRestrict } from '../oracle.ts'
import { mayChange, mayEnd } from '../oracle-of-writing.ts'
import { attempt } from './attempt.ts'
import type { Made } from './make.ts'
import { keyOf, type Row } from './row.ts'
import type { Tally } from './tally.ts'
import type { World } from './world.ts'

/** Most rows are changed to what they are; an opening and a connection by what is done to them, one at a time. */
export async function tryChanging(
  tx: Tx,
  made: Made,
  who: number,
  table: string,
  rows: readonly Row[],
  columns: ReadonlySet<string>,
  tally: Tally,
): Promise<void> {
  const [column = ''] = columns
  const key = sql.raw(keyOf(table))
  const change = (set: RawBuilder<unknown>, keys: readonly string[]) =>
    attempt(tx, () =>
      sql<{
        key: string
      }>`update ${sql.table(table)} set ${set} where ${key} = any (${keys}) returning ${key} as key`.execute(tx),
    )
  const done = ACTS_ON[table]
  if (done)
    for (const row of rows)
      for (const { set, may } of done) {
        const result = await change(set(made.ids.practitioners[who] ?? ''), [row.key])
        const changed = 'done' in result && result.done.rows.length > 0
        tally.that(
          changed === may(made.world, who, row),
          () => `${who} acts on ${table} ${row.key}: ${changed ? 'too much' : 'missing'}`,
        )
      }
  else {
    const result = await change(
      sql`${sql.ref(column)} = ${sql.ref(column)}`,
      rows.map((row) => row.key),
    )
    if ('refused' in result) {
      tally.that(false, () => `${who} changes ${table}: ${result.refused.message}`)
      return
    }
    const expected = rows.filter((row) => mayChange(made.world, who, row)).map((row) => row.key)
    tally.same(
      result.done.rows.map((row) => row.key),
      expected,
      () => `${who} changes ${table}`,
    )
  }
}

type Act = {
  readonly set: (id: string) => RawBuilder<unknown>
  readonly may: (world: World, who: number, row: Row) => boolean
}
const ACTS_ON: Readonly<Record<string, readonly Act[]>> = {
  opening: [
    { set: () => sql`closed_at = now()`, may: mayEnd },
    {
      set: (id) => sql`decision = 'it was right to open it', decided_by = ${id}, decided_at = now()`,
      may: (world, who, { about }) => about?.of === 'opening' && mayDecide(world, who, about.practitioner),
    },
  ],
  restriction: [
    {
      set: (id) => sql`lifted_on = greatest(from_on, kith_today()), lifted_by = ${id}`,
      may: (world, who, { about }) => about?.of === 'restriction' && mayRestrict(world, who, about.family),
    },
  ],
  connection: [
    {
      set: (id) => sql`cleared_at = now(), cleared_by = ${id}, cleared_reason = 'somebody else'`,
      may: (world, who, { about }) =>
        about?.of === 'connection' && who !== about.practitioner && readsConnection(world, who),
    },
    {
      set: () => sql`cleared_at = now(), cleared_reason = 'somebody else',
        cleared_by = (select id from practitioner where id not in (practitioner_id, kith_actor()) limit 1)`,
      may: () => false,
    },
  ],
}
