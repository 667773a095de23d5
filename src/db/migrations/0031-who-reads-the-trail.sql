-- Who reads the trail, and how a row is traced to a family and a person.

create function kith_reads_trail() returns boolean language sql stable as
  $$ select kith_roles() && array['information-governance'] $$;

alter table audit_seal enable row level security;
create policy read_by_information_governance on audit_event for select to kith_app using ((select kith_reads_trail()));
create policy read_by_information_governance on audit_seal for select to kith_app using ((select kith_reads_trail()));
grant select on audit_event to kith_app;
grant select (number, to_id, row_count, digest, made_at) on audit_seal to kith_app;

-- Every record of a family that a row may be about, people apart. Nobody is granted these two: the functions below ask them.
create view trail_family_record as
  select id as record_id, id as family_id from family
  union all select id, family_id from involvement
  union all select id, family_id from relationship
  union all select id, family_id from household
  union all select id, family_id from conference_offer
  union all select id, family_id from conference
  union all select part.id, family_id from conference_offer_reply part join conference_offer on conference_offer.id = part.offer_id
  union all select part.id, family_id from conference_question part join conference on conference.id = part.conference_id
  union all select part.id, family_id from conference_invitation part join conference on conference.id = part.conference_id
  union all select part.id, family_id from family_plan_action part join conference on conference.id = part.conference_id
  union all select part.id, family_id from family_plan_review part join conference on conference.id = part.conference_id
  union all select part.id, family_id from conference_feedback part join conference on conference.id = part.conference_id;
create view trail_record as
  select record_id, family_id from trail_family_record
  union all select person_id, family_id from family_member;

-- Those who see the person and answer for practice may read who looked at that person; information governance may for anybody.
create function kith_reads_trail_of(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from person where id = asked)
     and (kith_reads_trail()
          or (kith_roles() && array['team-manager', 'practice-lead', 'director']
              and (kith_sees_every_family() or exists (select 1 from worked_with_person w where w.person_id = asked))))
$$;

-- Newest first. Each record's own rows come in order from the index, so a page costs no more than it shows.
create function kith_trail_of(
  asked_person uuid, since timestamptz, until timestamptz, acts text[], before_id bigint, most integer)
  returns table (id bigint, at timestamptz, actor_id uuid, actor text, roles text[], teams text[], what text,
                 reason text, outcome text, flag text, in_a_list boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  before_at constant timestamptz := (select e.at from audit_event e where e.id = before_id);
begin
  if not kith_reads_trail_of(asked_person) then return; end if;
  return query
  with records as materialized (
    select asked_person as record_id
    union
    select r.record_id from family_member m join trail_family_record r on r.family_id = m.family_id
    where m.person_id = asked_person
  ), hit as (
    select e.id, false as in_a_list from records cross join lateral (
      select a.id from audit_event a
      where a.about_id = records.record_id and a.at >= since and a.at < until
        and (before_at is null or (a.at, a.id) < (before_at, before_id)) and (acts is null or a.what = any (acts))
      order by a.at desc, a.id desc limit most) e
    union all
    select a.id, true from audit_event a
    where a.also_about && (select array_agg(record_id) from records) and a.at >= since and a.at < until
      and (before_at is null or (a.at, a.id) < (before_at, before_id)) and (acts is null or a.what = any (acts))
  )
  select e.id, e.at, e.actor_id, p.name, e.roles, e.teams, e.what, e.reason, e.outcome, e.flag, bool_and(hit.in_a_list)
  from hit join audit_event e on e.id = hit.id left join practitioner p on p.id = e.actor_id
  group by e.id, p.name
  order by e.at desc, e.id desc limit most;
end $$;

create function kith_trail_name(asked uuid) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(nullif(trim(given_name || ' ' || family_name), ''), nullif(known_as, ''), 'Name not recorded yet')
  from person where id = asked and kith_reads_trail_of(asked)
$$;

-- An information governance lead finds somebody by a whole reference, or by name and date of birth, and sees a name.
create function kith_trail_find(asked text, called text, born date) returns table (id uuid, name text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select person.id, kith_trail_name(person.id) from person
  where kith_reads_trail() and person.id in (
    select person_id from child_reference where asked <> '' and upper(reference) = upper(asked)
    union
    select person_id from family join family_member on family_member.family_id = family.id
    where asked <> '' and upper(reference) = upper(asked)
    union
    select someone.id from person someone
    where born_on = born and kith_plain(called) <> ''
      and string_to_array(kith_plain(called), ' ') <@ string_to_array(search_key, ' '))
  order by family_name, given_name, person.id limit 30
$$;

-- What the trail calls a record where the reader may not see it: a reference, never a name.
create function kith_trail_references(records uuid[]) returns table (record_id uuid, family_id uuid, reference text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (r.record_id) r.record_id, r.family_id, family.reference
  from trail_record r join family on family.id = r.family_id
  where kith_reads_trail() and r.record_id = any (records)
  order by r.record_id, family.reference
$$;

-- The families that rows of a stretch of time are about; for a refusal, whether they worked with that family on the day.
create function kith_trail_families(since timestamptz, until timestamptz, outcomes text[])
  returns table (event_id bigint, family_id uuid, in_caseload boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select e.id, r.family_id, e.outcome = 'refused' and exists (
    select 1 from involvement i
    where i.family_id = r.family_id and (e.at at time zone 'Europe/London')::date between i.from_on and coalesce(i.to_on, 'infinity')
      and (i.practitioner_id = e.actor_id
           or i.team_id in (select post.team_id from post where post.id = any (e.post_ids))))
  from audit_event e join trail_record r on r.record_id = e.about_id
  where kith_reads_trail() and e.at >= since and e.at < until and e.actor_id is not null and e.outcome = any (outcomes)
$$;

-- Rows whose actor bears a family name that somebody looked at bears too.
create function kith_trail_same_name(since timestamptz, until timestamptz) returns table (event_id bigint, names text[])
  language sql stable security definer set search_path = public, pg_temp as $$
  with looked as materialized (
    select e.id, e.about_id, string_to_array(kith_plain(regexp_replace(p.name, '^.* ', '')), ' ') as names
    from audit_event e join practitioner p on p.id = e.actor_id
    where kith_reads_trail() and e.at >= since and e.at < until and e.about_id is not null
  ), pair as (select distinct about_id, names from looked)
  select looked.id, alike.shared from (
    select pair.about_id, pair.names, (
      select array_agg(distinct word) from (
        select person.family_name from person where person.id = pair.about_id
        union
        select person.family_name from trail_family_record r join family_member m on m.family_id = r.family_id
          join person on person.id = m.person_id where r.record_id = pair.about_id) theirs,
        unnest(string_to_array(kith_plain(theirs.family_name), ' ')) word
      where word = any (pair.names)) as shared
    from pair) alike
  join looked on looked.about_id = alike.about_id and looked.names = alike.names
  where alike.shared is not null
$$;

do $$
declare asked regprocedure;
begin
  for asked in select p.oid::regprocedure from pg_proc p
               where p.pronamespace = 'public'::regnamespace and p.prosecdef
                 and p.proname in ('kith_reads_trail_of', 'kith_trail_of', 'kith_trail_name', 'kith_trail_find',
                                   'kith_trail_references', 'kith_trail_families', 'kith_trail_same_name') loop
    execute format('revoke execute on function %s from public', asked);
    execute format('grant execute on function %s to kith_app', asked);
  end loop;
end $$;
