import { sql, type Kysely } from 'kysely'
import type { Tx } from '../db/as-actor.ts'
import type { DB } from '../db/schema.generated.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { measures, type Measure } from './measures.ts'

const WORDS_AT_ONCE = 10_000

/**
 * Works out again the months that the work has touched, and those that time itself changes. Runs with the rights of the
 * store's owner: figures count everyone and name nobody. One process at a time; gives back the months it worked out.
 */
export function rollUpStaleMonths(db: Kysely<DB>, today: PlainDate): Promise<readonly PlainDate[]> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtext('kith figures')) as mine, set_config('kith.today', ${today}, true)`.execute(
      tx,
    )
    if (!rows[0]?.mine) return []
    const stale = await tx
      .selectFrom('figure_stale')
      .select(['id', 'month'])
      .orderBy('id')
      .limit(WORDS_AT_ONCE)
      .forUpdate()
      .skipLocked()
      .execute()
    const months = [
      ...new Set([...stale.map(({ month }) => month), ...(await monthsThatTimeChanged(tx, today))]),
    ].sort()
    if (months.length === 0) return []
    for (const measure of measures) await workOut(tx, measure, months)
    const read = stale.map(({ id }) => id)
    if (read.length > 0) await sql`delete from figure_stale where id = any(${read}::bigint[])`.execute(tx)
    return months
  })
}

/** Months of casework that have no figure yet, and those whose plans may have passed their two weeks since yesterday. */
async function monthsThatTimeChanged(tx: Tx, today: PlainDate): Promise<readonly PlainDate[]> {
  const { rows } = await sql<{ month: PlainDate }>`
    select distinct month
    from published_month left join figure using (measure, month)
    where figure.month is null
      or (measure = 'plans-reviewed-in-time'
          and worked_out_on < ${today}::date and worked_out_on <= month + interval '1 month 15 days')`.execute(tx)
  return rows.map(({ month }) => month)
}

/** A month in which the measure exists and nothing was counted is a nought; one in which it does not exist has no figure. */
async function workOut(tx: Tx, { id, unit }: Measure, months: readonly PlainDate[]): Promise<void> {
  await sql`
    delete from figure where measure = ${id} and month = any(${months}::date[])
      and not exists (select 1 from published_month p where p.measure = ${id} and p.month = figure.month)`.execute(tx)
  await sql`
    insert into figure (measure, month, numerator, denominator, worked_out_on)
    select ${id}::text, published_month.month, coalesce(told.numerator, 0),
           ${unit === 'percent' ? sql`coalesce(told.denominator, 0)` : sql`null::integer`}, kith_today()
    from published_month
    left join (select month, count(*) filter (where counted) as numerator, count(*) as denominator
               from published_measure_row where measure = ${id} and month = any(${months}::date[])
               group by month) told on told.month = published_month.month
    where published_month.measure = ${id} and published_month.month = any(${months}::date[])
    on conflict (measure, month) do update
      set numerator = excluded.numerator, denominator = excluded.denominator,
          worked_out_at = now(), worked_out_on = excluded.worked_out_on`.execute(tx)
}
