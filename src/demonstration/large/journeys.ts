import { sql, type RawBuilder } from 'kysely'
import type { Step } from './step.ts'

const yearEnding = (day: RawBuilder<unknown>) => sql`make_date(extract(year from ${day} + 275)::integer, 3, 31)`
const fileOf = (collection: 'SSDA903' | 'CIN census', day: RawBuilder<unknown>) =>
  sql`pg_temp.named(${sql.lit(collection)}, extract(year from ${day} + 275)::integer)`
const since = sql.raw('since')

/** Ten years of need, assessments, plans and care for forty thousand children, as ten years of returns would say it. */
export const JOURNEYS: readonly Step[] = [
  {
    saying: 'Ten years of returns',
    statement: sql`insert into import (id, started_at, finished_at)
      values (pg_temp.named('import', 1), kith_today() - interval '1 day', kith_today() - interval '1 day')`,
  },
  {
    saying: 'Their files',
    statement: sql`insert into import_file (id, import_id, name, collection, part, year_ending, sha256)
      select pg_temp.named(collection, year), pg_temp.named('import', 1), lower(replace(collection, ' ', '-')) || '-' || year,
             collection, part, make_date(year, 3, 31), md5(collection || year)
      from generate_series(extract(year from kith_today())::integer - 16, extract(year from kith_today())::integer + 1) year,
           (values ('SSDA903', 'episodes'), ('CIN census', 'census')) part(collection, part)`,
  },
  {
    saying: 'A hundred and twenty thousand spells of need',
    statement: sql`create temp table large_need on commit drop as
      select f.n * 2 + child as child, pg_temp.named('person', f.n * 5 + 3 + child) as person_id, turn,
             since, case when turn > 0 then since + 40 + pg_temp.drawn(f.n, 43 + turn, 200) else f.closed_on end as until
      from large_family f, generate_series(0, 1) child, generate_series(0, 2) turn,
           lateral (select f.opened_on - case when turn > 0 then turn * 700 - pg_temp.drawn(f.n, 40 + turn, 300) else 0 end) began(since)`,
  },
  {
    saying: 'Children in need',
    statement: sql`insert into need_episode (id, person_id, referred_on, closed_on, referral_source, primary_need, no_further_action, reason_closed, year_ending, import_file_id, source_row)
      select pg_temp.named('need', child * 3 + turn), person_id, since, until, (array['1A','2B','3A','5A','6','9'])[1 + pg_temp.drawn(child, 50, 6)],
             'N' || 1 + pg_temp.drawn(child, 51, 8), pg_temp.drawn(child * 3 + turn, 52, 12) = 0, case when until is not null then 'RC7' end,
             ${yearEnding(since)}, ${fileOf('CIN census', since)}, child * 3 + turn
      from large_need`,
  },
  {
    saying: 'Assessments',
    statement: sql`insert into assessment (id, person_id, started_on, authorised_on, working_days, year_ending, import_file_id, source_row)
      select pg_temp.named('assessment', child * 3 + turn), person_id, since, since + 20 + days, 14 + days * 5 / 7,
             ${yearEnding(since)}, ${fileOf('CIN census', since)}, child * 3 + turn
      from large_need, lateral (select pg_temp.drawn(child * 3 + turn, 53, 50)) drawn(days)
      where since + 20 + days < kith_today()`,
  },
  {
    saying: 'Second assessments',
    statement: sql`insert into assessment (id, person_id, started_on, authorised_on, working_days, year_ending, import_file_id, source_row)
      select pg_temp.named('assessment again', child * 3 + turn), person_id, since, since + 25 + pg_temp.drawn(child, 54, 40), 18 + pg_temp.drawn(child, 54, 40) * 5 / 7,
             ${yearEnding(since)}, ${fileOf('CIN census', since)}, child * 3 + turn
      from (select child, turn, person_id, since + 36 as since from large_need) later where since < kith_today() - 66`,
  },
  {
    saying: 'Enquiries',
    statement: sql`insert into section_47_enquiry (id, person_id, started_on, conference_held_on, conference_not_required, year_ending, import_file_id, source_row)
      select pg_temp.named('enquiry', child * 3 + turn), person_id, since, case when child % 2 = 0 then since + 18 end, child % 2 = 1,
             ${yearEnding(since)}, ${fileOf('CIN census', since)}, child * 3 + turn
      from (select child, turn, person_id, since + 3 as since from large_need) later where pg_temp.drawn(child * 3 + turn, 55, 3) = 0`,
  },
  {
    saying: 'Child protection plans',
    statement: sql`insert into child_protection_plan (id, person_id, started_on, ended_on, initial_category, latest_category, previous_plans, year_ending, import_file_id, source_row)
      select pg_temp.named('protection', child * 3 + turn), person_id, since, least(until, since + 120 + pg_temp.drawn(child, 56, 300)),
             category, category, turn % 2, ${yearEnding(since)}, ${fileOf('CIN census', since)}, child * 3 + turn
      from (select child, turn, person_id, since + 21 as since, until from large_need) later,
           lateral (select (array['NEG','EMO','PHY','SAB'])[1 + pg_temp.drawn(child, 57, 4)]) c(category)
      where pg_temp.drawn(child * 3 + turn, 55, 6) = 0 and since < kith_today() and (until is null or until > since)`,
  },
  {
    saying: 'Child in need plans',
    statement: sql`insert into child_in_need_plan (id, person_id, started_on, ended_on, year_ending, import_file_id, source_row)
      select pg_temp.named('in need', child * 3 + turn), person_id, since, until, ${yearEnding(since)}, ${fileOf('CIN census', since)}, child * 3 + turn
      from (select child, turn, person_id, since + 15 as since, until from large_need) later
      where pg_temp.drawn(child * 3 + turn, 58, 2) = 0 and since < kith_today() and (until is null or until > since)`,
  },
  {
    saying: 'Children in our care',
    statement: sql`insert into care_episode (id, person_id, started_on, ended_on, reason_started, reason_ended, legal_status, need, placement, year_ending, import_file_id, source_row)
      select pg_temp.named('care', child * 4 + move), person_id, since, case when move < 3 then since + 119 else until end,
             case move when 0 then 'S' else 'P' end, case when move < 3 then 'X1' when until is not null then 'E4A' end,
             (array['C2','V2','C1'])[1 + pg_temp.drawn(child, 60, 3)], 'N1', (array['U1','U4','U6','K2','P2'])[1 + pg_temp.drawn(child * 4 + move, 61, 5)],
             ${yearEnding(since)}, ${fileOf('SSDA903', since)}, child * 4 + move
      from (select child, move, person_id, since + 60 + move * 120 as since, until from large_need, generate_series(0, 3) move
            where turn = 0 and pg_temp.drawn(child, 62, 100) < 15) later
      where since + 119 < kith_today() and (until is null or until > since)`,
  },
  {
    saying: 'Their reviews',
    statement: sql`insert into care_review (id, person_id, held_on, participation, year_ending, import_file_id, source_row)
      select pg_temp.named('review', child * 10 + time), person_id, since, 'PN' || 1 + pg_temp.drawn(child * 10 + time, 63, 7),
             ${yearEnding(since)}, ${fileOf('SSDA903', since)}, child * 10 + time
      from (select child, time, person_id, since + 80 + time * 90 as since, until from large_need, generate_series(0, 7) time
            where turn = 0 and pg_temp.drawn(child, 62, 100) < 15) later
      where since < kith_today() and (until is null or until > since)`,
  },
  {
    saying: 'Times missing',
    statement: sql`insert into missing_episode (id, person_id, started_on, ended_on, kind, year_ending, import_file_id, source_row)
      select pg_temp.named('missing', child * 5 + time), person_id, since, since + pg_temp.drawn(child, 64, 3), 'missing',
             ${yearEnding(since)}, ${fileOf('SSDA903', since)}, child * 5 + time
      from (select child, time, person_id, since + 75 + time * 20 as since, until from large_need, generate_series(0, 2) time
            where turn = 0 and pg_temp.drawn(child, 62, 100) < 3) later
      where since < kith_today() - 5 and (until is null or until > since)`,
  },
]
