import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../db/as-actor.ts'
import { englandBankHolidays } from '../../../kernel/working-days.ts'
import { isUuid } from '../../../kernel/id.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { TrailSettings } from '../settings.queries.ts'
import type { Stretch } from '../stretch.ts'
import type { Case, Unusual } from './unusual.ts'

type Asked = { readonly stretch: Stretch; readonly settings: TrailSettings }

const since = ({ from }: Stretch) => sql`(${from}::date::timestamp at time zone 'Europe/London')`
const until = ({ to }: Stretch) => sql`((${to}::date + 1)::timestamp at time zone 'Europe/London')`
const families = (stretch: Stretch, ...outcomes: readonly string[]) =>
  sql`kith_trail_families(${since(stretch)}, ${until(stretch)}, ${outcomes}::text[])`

/** The rows of each kind, with a note of what makes each so. They read from `event`: the days that are asked about. */
const PICKED: Readonly<Record<Unusual, (asked: Asked) => RawBuilder<unknown>>> = {
  connection: () => sql`select id, null::uuid as family_id, flag as note from event where flag is not null`,
  'same-name': ({ stretch }) => sql`
    select event.id, told.family_id, name as note
    from kith_trail_same_name(${since(stretch)}, ${until(stretch)}) same
    join event on event.id = same.event_id
    left join ${families(stretch, 'done', 'not saved', 'refused')} told on told.event_id = event.id
    cross join unnest(same.names) name`,
  'outside-caseload': ({ stretch }) => sql`
    select event.id, told.family_id, case when outcome = 'refused' then 'refused' else 'opened for a reason' end as note
    from event join ${families(stretch, 'done', 'refused')} told on told.event_id = event.id
    where (outcome = 'refused' and not in_caseload) or reason is not null`,
  'many-in-a-row': ({ stretch, settings }) => sql`
    select run.id, seen.family_id, 'in a row' as note from (
      select id, family_ids from (
        select event.id, count(*) over quickly as rows, array_agg(told.family_id) over quickly as family_ids
        from event join ${families(stretch, 'done')} told on told.event_id = event.id
        window quickly as (partition by actor_id order by at
          range between make_interval(mins => ${settings.manyMinutes}::integer) preceding and current row)) counted
      where rows >= ${settings.manyFamilies}) run
    cross join lateral (select distinct unnest(run.family_ids) as family_id) seen
    where (select count(distinct one) from unnest(run.family_ids) one) >= ${settings.manyFamilies}`,
  'out-of-hours': ({ settings }) => sql`
    select id, null::uuid as family_id,
      case when local::date = any (${[...englandBankHolidays]}::date[]) then 'a bank holiday'
           when extract(isodow from local) > 5 then 'a weekend' else 'early or late' end as note
    from event
    where local::time < ${settings.hoursFrom}::time or local::time >= ${settings.hoursTo}::time
       or extract(isodow from local) > 5 or local::date = any (${[...englandBankHolidays]}::date[])`,
  refused: ({ stretch }) => sql`
    select event.id, null::uuid as family_id, null as note
    from event where outcome = 'refused' and id not in (
      select event_id from ${families(stretch, 'refused')} told where not in_caseload)`,
}

const casesOf = (kind: Unusual, asked: Asked) => sql`
  with event as materialized (
    select id, at, actor_id, at at time zone 'Europe/London' as local, outcome, reason, flag, about_id
    from audit_event
    where at >= ${since(asked.stretch)} and at < ${until(asked.stretch)} and actor_id is not null
  ), picked as (${PICKED[kind](asked)})
  select event.actor_id as "actorId", practitioner.name as actor, event.local::date as day, count(distinct event.id) as acts,
    count(distinct picked.family_id) as families, to_char(min(event.local), 'HH24:MI') as first, to_char(max(event.local), 'HH24:MI') as last,
    array_remove(array_agg(distinct picked.note), null) as notes
  from picked join event using (id) join practitioner on practitioner.id = event.actor_id
  group by event.actor_id, practitioner.name, event.local::date`

/** The newest day first; `after` is where the last page ended. */
export async function unusualCases(
  tx: Tx,
  kind: Unusual,
  asked: Asked,
  after: string,
  most: number,
): Promise<readonly Case[]> {
  const [day = '', actorId = ''] = after.split('_')
  const isKey = plainDate(day) !== undefined && isUuid(actorId)
  const { rows } = await sql<Case>`
    select * from (${casesOf(kind, asked)}) unusual
    where ${isKey ? sql`(day, "actorId") < (${day}::date, ${actorId}::uuid)` : sql`true`}
    order by day desc, "actorId" desc limit ${most}`.execute(tx)
  return rows
}

export async function countUnusual(tx: Tx, kind: Unusual, asked: Asked): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from (${casesOf(kind, asked)}) unusual`.execute(tx)
  return rows[0]?.n ?? 0
}
