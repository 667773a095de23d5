-- What each measure counts, published by the capabilities that own the rows: one row for each thing counted, so that
-- a number can always be opened. A denominator is the rows; a numerator is the rows that are `counted`.

-- The day, as the council's clock has it: some figures change as days pass, and are worked out again for that.
alter table figure add column worked_out_on date not null default current_date;

create index on family_plan_review (due_on);
create index on family_plan_review (held_on);

-- The months that returns taken in speak of, by the part of the return, and the return that speaks of each: that of the
-- year the month is in. Figures from files exist for these and no others.
-- `offset 0` keeps a month's last day from being worked out anew for each pair of a month and a row.
create view returns_month as
  select part, year_ending, month::date as month, (month + interval '1 month' - interval '1 day')::date as last_day
  from (select distinct import_file.part, import_file.year_ending
        from import_file join import on import.id = import_file.import_id
        where import.finished_at is not null and import_file.year_ending is not null) year,
    generate_series(year_ending + 1 - interval '1 year', year_ending, interval '1 month') month
  offset 0;
grant select on returns_month to kith_app;

-- The months in which each measure has a figure, whether or not anything was counted: casework from the first referral
-- until now, files for the years taken in.
create view published_month as
  select measure, month::date as month
  from unnest(array['conferences-held', 'plans-reviewed-in-time', 'plans-that-lasted']) measure,
    generate_series((select date_trunc('month', min(referred_on)::timestamp) from conference),
                    date_trunc('month', kith_today()::timestamp), interval '1 month') month
  union all
  select measure, month
  from (values ('children-referred', 'census'), ('assessments-within-45-working-days', 'census'),
               ('children-on-a-plan', 'census'), ('children-looked-after', 'episodes')) source (measure, part)
  join returns_month using (part);

-- One text, two views. The roll-up reads every row with the rights of the store's owner; pages read the twin, in which
-- the row-level policies decide who is listed behind a number.
do $$
declare
  -- A review that was still to come when its conference closed was never late; one held before that counts as held.
  -- A month is counted from the return of its own year and no other, so a return that is corrected or taken in later
  -- leaves other years as they were. A row that a return left open was open at the end of that return's year.
  body text := $view$
    select 'conferences-held'::text as measure, date_trunc('month', held_on::timestamp)::date as month,
           id as row_id, family_id, null::uuid as person_id, true as counted
    from conference where held_on is not null
    union all
    select 'plans-reviewed-in-time', date_trunc('month', review.due_on::timestamp)::date,
           review.id, conference.family_id, null, coalesce(review.held_on <= review.due_on + 14, false)
    from family_plan_review review join conference on conference.id = review.conference_id
    where review.due_on + 14 < kith_today()
      and (review.held_on is not null or conference.closed_on is null or conference.closed_on >= review.due_on)
    union all
    select 'plans-that-lasted', date_trunc('month', review.held_on::timestamp)::date,
           review.id, conference.family_id, null, review.outcome <> 'the plan has stopped'
    from family_plan_review review join conference on conference.id = review.conference_id
    where review.held_on is not null
    union all
    select distinct 'children-referred', month, person_id, null::uuid, person_id, true
    from returns_month join need_episode using (year_ending) where referred_on between month and last_day and part = 'census'
    union all
    select 'assessments-within-45-working-days', month, id, null, person_id, working_days <= 45
    from returns_month join assessment using (year_ending) where authorised_on between month and last_day and working_days is not null and part = 'census'
    union all
    select distinct 'children-looked-after', month, person_id, null::uuid, person_id, true
    from returns_month join care_episode using (year_ending)
    where started_on <= last_day and (ended_on is null or ended_on > last_day)
      and legal_status not in ('V3', 'V4') and part = 'episodes'
    union all
    select 'children-on-a-plan', month, id, null, person_id, true
    from returns_month join child_protection_plan using (year_ending)
    where started_on <= last_day and (ended_on is null or ended_on > last_day) and part = 'census'$view$;
begin
  execute 'create view published_measure_row as ' || body;
  execute 'create view seen_measure_row with (security_invoker = true) as ' || body;
end $$;
grant select on seen_measure_row to kith_app;
