import { sql } from 'kysely'
import type { Step } from './step.ts'

/** Two hundred families restricted to their worker and that worker's manager, and a fifth of practitioners connected with somebody. */
export const CLOSED: readonly Step[] = [
  {
    saying: 'Two hundred restricted families',
    statement: sql`insert into restriction (id, family_id, from_on, why, placed_by)
      select pg_temp.named('restriction', n), id, kith_today() - 1 - pg_temp.drawn(n, 60, 500),
             'Somebody must not learn where they live.', pg_temp.named('practitioner', team * 9)
      from large_family where n <= 10000 and n % 50 = 7`,
  },
  {
    saying: 'Who is named on their lists',
    statement: sql`insert into restricted_name (restriction_id, practitioner_id, from_on)
      select distinct restriction.id, named.id, restriction.from_on
      from large_family family join restriction on restriction.family_id = family.id,
           lateral (values (pg_temp.named('practitioner', family.worker)), (pg_temp.named('practitioner', family.team * 9))) named (id)`,
  },
  {
    saying: 'Connections that people have declared',
    statement: sql`insert into connection (id, practitioner_id, person_id, how, why)
      select pg_temp.named('connection', n), pg_temp.named('practitioner', n * 5),
             pg_temp.named('person', (1 + pg_temp.drawn(n, 61, 10000)) * 5), 'declared', 'declared: a friend'
      from generate_series(1, 120) n`,
  },
]
