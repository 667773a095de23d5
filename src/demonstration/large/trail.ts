import { sql } from 'kysely'
import type { Step } from './step.ts'

export const TRAIL: readonly Step[] = [
  {
    saying: 'A million lines of the trail',
    statement: sql`insert into audit_event (at, actor_id, roles, teams, what, about, outcome, address, session)
      select kith_today() - interval '1 day' * pg_temp.drawn(n, 90, 1400) + interval '1 second' * (28800 + pg_temp.drawn(n, 91, 32000)),
             pg_temp.named('practitioner', 1 + pg_temp.drawn(n, 92, 600)),
             '{social-worker}', '{Team}',
             (array['my work viewed','family viewed','child viewed','people searched for','conference viewed','person changed'])[1 + pg_temp.drawn(n, 93, 6)],
             pg_temp.named('family', 1 + pg_temp.drawn(n, 94, 20000))::text, case when pg_temp.drawn(n, 95, 400) = 0 then 'refused' else 'done' end,
             '192.0.2.' || pg_temp.drawn(n, 96, 250), substr(md5(n::text), 1, 12)
      from generate_series(1, 1000000) n`,
  },
  {
    saying: 'Months whose figures are to be worked out',
    statement: sql`insert into figure_stale (month)
      select month::date from generate_series(date_trunc('month', kith_today() - interval '10 years'), kith_today(), interval '1 month') month`,
  },
]
