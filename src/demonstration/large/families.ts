import { sql } from 'kysely'
import type { Step } from './step.ts'

/** Twenty thousand families of five, half of them open: two parents, two children and a grandmother. */
export const FAMILIES: readonly Step[] = [
  {
    saying: 'Twenty thousand families, half of them open',
    statement: sql`create temp table large_family on commit drop as
      with days as (
        select n, kith_today() - case when n <= 10000 then 60 + pg_temp.drawn(n, 10, 1400) else 1000 + pg_temp.drawn(n, 10, 2200) end as opened_on
        from generate_series(1, 20000) n)
      select n, pg_temp.named('family', n) as id, opened_on,
             case when n > 10000 then opened_on + 300 + pg_temp.drawn(n, 11, 600) end as closed_on,
             1 + n % 60 as team, 1 + (n % 60) * 9 + pg_temp.drawn(n, 12, 8) as worker,
             opened_on - 30 - pg_temp.drawn(n, 13, 4000) as younger_born, 500 + pg_temp.drawn(n, 14, 900) as apart,
             words.family[1 + pg_temp.drawn(n, 15, cardinality(words.family))] as name
      from days, large_words words`,
  },
  {
    saying: 'Their records',
    statement: sql`insert into family (id, reference, name, opened_on, closed_on)
      select id, 'L' || lpad(n::text, 6, '0'), 'The ' || name || ' family', opened_on, closed_on from large_family`,
  },
  {
    saying: 'A hundred thousand people',
    statement: sql`insert into person (id, given_name, family_name, born_on, sex, ethnicity, first_language, interpreter_needed)
      select pg_temp.named('person', f.n * 5 + part),
             case when sex = 'female' then words.female[1 + pg_temp.drawn(f.n * 5 + part, 20, cardinality(words.female))]
                  else words.male[1 + pg_temp.drawn(f.n * 5 + part, 20, cardinality(words.male))] end,
             case when part = 1 then words.family[1 + pg_temp.drawn(f.n, 21, cardinality(words.family))] else f.name end,
             f.younger_born - case part when 4 then 0 when 3 then f.apart
               when 0 then f.apart + 6600 + pg_temp.drawn(f.n, 22, 6000) when 1 then f.apart + 6900 + pg_temp.drawn(f.n, 23, 7000)
               else f.apart + 19500 + pg_temp.drawn(f.n, 24, 3000) end,
             sex, (array['WBRI','WBRI','WBRI','WBRI','WOTH','APKN','BAFR','MWBC','AIND','OOTH'])[1 + pg_temp.drawn(f.n, 25, 10)],
             case when pg_temp.drawn(f.n, 26, 100) < 6 then (array['Polish','Urdu','Somali','Arabic'])[1 + pg_temp.drawn(f.n, 27, 4)] else 'English' end,
             pg_temp.drawn(f.n, 26, 100) < 3
      from large_family f, large_words words, generate_series(0, 4) part,
           lateral (select case when part in (0, 2) or (part > 2 and pg_temp.drawn(f.n * 5 + part, 28, 2) = 0) then 'female' else 'male' end) s(sex)`,
  },
  {
    saying: 'What the returns call forty thousand children',
    statement: sql`insert into child_reference (person_id, reference)
      select pg_temp.named('person', n * 5 + part), 'S' || (900000 + n * 2 + part - 3)
      from large_family, generate_series(3, 4) part`,
  },
  {
    saying: 'Who belongs to which family',
    statement: sql`insert into family_member (family_id, person_id, added_on)
      select id, pg_temp.named('person', n * 5 + part), opened_on from large_family, generate_series(0, 4) part`,
  },
  {
    saying: 'How they are related',
    statement: sql`insert into relationship (id, family_id, from_person_id, to_person_id, kind, parent_kind, parental_responsibility, stated_by)
      select pg_temp.named('parent', n * 8 + pair), id, pg_temp.named('person', n * 5 + (array[0,0,1,1,2])[pair]),
             pg_temp.named('person', n * 5 + (array[3,4,3,4,0])[pair]), 'parent', 'birth', pair <= 2 or (pair <= 4 and n % 5 <> 0), 'the family'
      from large_family, generate_series(1, 5) pair`,
  },
  {
    saying: 'Partners now and before',
    statement: sql`insert into relationship (id, family_id, from_person_id, to_person_id, kind, partner_status, formal, stated_by)
      select pg_temp.named('partner', n), id, pg_temp.named('person', n * 5), pg_temp.named('person', n * 5 + 1), 'partner',
             (array['together','together','separated','ended','divorced'])[1 + pg_temp.drawn(n, 30, 5)], n % 2 = 0, 'the family'
      from large_family`,
  },
  {
    saying: 'Who lives with whom',
    statement: sql`insert into household (id, family_id, label)
      select pg_temp.named('household', n * 2 + home), id, case home when 0 then 'Mother’s home' else 'Grandmother’s home' end
      from large_family, generate_series(0, 1) home`,
  },
  {
    saying: 'Under which roof',
    statement: sql`insert into household_member (household_id, person_id)
      select pg_temp.named('household', n * 2 + case part when 2 then 1 else 0 end), pg_temp.named('person', n * 5 + part)
      from large_family, generate_series(0, 4) part where part <> 1 or n % 3 = 0`,
  },
  {
    saying: 'Who works with them',
    statement: sql`insert into involvement (id, family_id, team_id, practitioner_id, part, from_on, to_on)
      select pg_temp.named('involvement', n * 2 + one), id, pg_temp.named('team', team),
             case one when 1 then pg_temp.named('practitioner', worker) end,
             case one when 1 then 'allocated social worker' else 'team' end, opened_on, closed_on
      from large_family, generate_series(0, 1) one`,
  },
]
