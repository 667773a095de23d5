import { sql } from 'kysely'
import type { Step } from './step.ts'

/** 600 practitioners: sixty social care teams of nine, a conference service of thirty-one, and twenty-nine who lead. */
export const PRACTITIONERS: readonly Step[] = [
  {
    saying: 'Six hundred practitioners in sixty-two teams',
    statement: sql`insert into team (id, name, service)
      select pg_temp.named('team', n),
             case n when 61 then 'Family Group Conference Service' when 62 then 'Performance and Leadership'
                    else words.family[1 + n * 7] || ' team' end,
             case n when 61 then 'family group conferences' when 62 then 'performance and leadership' else 'social care' end
      from generate_series(1, 62) n, large_words words`,
  },
  {
    saying: 'Their names',
    statement: sql`insert into practitioner (id, name, job_title)
      select pg_temp.named('practitioner', n),
             case when n % 4 = 0 then words.male[1 + pg_temp.drawn(n, 1, cardinality(words.male))]
                  else words.female[1 + pg_temp.drawn(n, 1, cardinality(words.female))] end
               || ' ' || words.family[1 + pg_temp.drawn(n, 2, cardinality(words.family))],
             case when n <= 540 then case when n % 9 = 0 then 'Team manager' else 'Social worker' end
                  when n = 541 then 'Conference service manager' when n <= 571 then 'Family group conference coordinator'
                  when n <= 575 then 'Practice lead' when n <= 585 then 'Performance analyst'
                  when n <= 588 then 'Director' else 'Kith administrator' end
      from generate_series(1, 600) n, large_words words`,
  },
  {
    saying: 'Their posts',
    statement: sql`insert into post (id, practitioner_id, team_id, role, from_on)
      select pg_temp.named('post', n), pg_temp.named('practitioner', n),
             pg_temp.named('team', case when n <= 540 then (n - 1) / 9 + 1 when n <= 571 then 61 else 62 end),
             case when n <= 540 then case when n % 9 = 0 then 'team-manager' else 'social-worker' end
                  when n = 541 then 'team-manager' when n <= 571 then 'coordinator' when n <= 575 then 'practice-lead'
                  when n <= 585 then 'performance-analyst' when n <= 588 then 'director' else 'administrator' end,
             kith_today() - 4000 - pg_temp.drawn(n, 3, 700)
      from generate_series(1, 600) n`,
  },
]
