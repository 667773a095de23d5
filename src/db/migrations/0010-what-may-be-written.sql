-- What may be written, said as narrowly as what may be seen. A family is gone to through an involvement, so nobody gives
-- themselves one; a person is seen through a family, so nobody puts a stranger into theirs.

-- Those who answer for every family see it all and write none of it: to write, one works with the family.
create or replace function kith_works_with(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as
  $$ select exists (select 1 from worked_with_family where family_id = asked) $$;

create function kith_opens_now(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as
  $$ select exists (select 1 from family where id = asked and xmin = pg_current_xact_id()::xid) $$;

create function kith_may_be_added(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from person where id = asked and xmin = pg_current_xact_id()::xid)
      or exists (select 1 from worked_with_person where person_id = asked)
$$;

drop policy added_by_those_who_work_with_the_family on involvement;
create policy added_by_those_who_work_with_the_family on involvement for insert to kith_app with check (
  kith_works_with(family_id) or (team_id = any ((select kith_teams())::uuid[]) and kith_opens_now(family_id)));
drop policy ended_by_those_who_work_with_the_family on involvement;
create policy ended_by_those_who_work_with_the_family on involvement for update to kith_app using (kith_works_with(family_id));
revoke update on involvement from kith_app;
grant update (to_on) on involvement to kith_app;

drop policy added_with_the_family on family_member;
create policy added_with_the_family on family_member for insert to kith_app
  with check (kith_works_with(family_id) and kith_may_be_added(person_id));

drop policy added_with_the_household on household_member;
create policy added_with_the_household on household_member for insert to kith_app with check (
  exists (select 1 from household h join family_member m on m.family_id = h.family_id
          where h.id = household_member.household_id and m.person_id = household_member.person_id
            and kith_works_with(h.family_id)));

-- Each part of a conference is read with it, and written by those who work with its family. A part that names a person
-- names somebody of that family.
do $$
declare part text;
declare named text;
begin
  for part, named in values ('conference_child', 'person_id'), ('conference_invitation', 'person_id'),
                            ('family_plan', 'lead_person_id'), ('family_plan_action', 'person_id'),
                            ('conference_question', null), ('family_plan_review', null), ('conference_feedback', null) loop
    execute format('drop policy with_the_conference on %I', part);
    execute format('create policy seen_with_the_conference on %1$I for select to kith_app
      using ((select kith_sees_every_family())
             or exists (select 1 from worked_with_conference c where c.conference_id = %1$I.conference_id))', part);
    execute format('create policy added_with_the_conference on %1$I for insert to kith_app
      with check (exists (select 1 from conference c where c.id = %1$I.conference_id and kith_works_with(c.family_id)%2$s))', part,
      case when named is null then '' else format(' and (%1$I.%2$I is null or exists (
        select 1 from family_member m where m.family_id = c.family_id and m.person_id = %1$I.%2$I))', part, named) end);
    execute format('create policy changed_with_the_conference on %1$I for update to kith_app
      using (exists (select 1 from conference c where c.id = %1$I.conference_id and kith_works_with(c.family_id)))
      with check (exists (select 1 from conference c where c.id = %1$I.conference_id and kith_works_with(c.family_id)%2$s))', part,
      case when named is null then '' else format(' and (%1$I.%2$I is null or exists (
        select 1 from family_member m where m.family_id = c.family_id and m.person_id = %1$I.%2$I))', part, named) end);
  end loop;
end $$;

drop policy with_the_offer on conference_offer_reply;
create policy seen_with_the_offer on conference_offer_reply for select to kith_app
  using ((select kith_sees_every_family()) or exists (select 1 from worked_with_offer o where o.offer_id = conference_offer_reply.offer_id));
create policy asked_with_the_offer on conference_offer_reply for insert to kith_app
  with check (exists (select 1 from conference_offer o join family_member m on m.family_id = o.family_id
    where o.id = offer_id and m.person_id = conference_offer_reply.person_id and kith_works_with(o.family_id)));
create policy answered_with_the_offer on conference_offer_reply for update to kith_app
  using (exists (select 1 from conference_offer o where o.id = offer_id and kith_works_with(o.family_id)));

-- One offer is referred once, however many people press the button.
create unique index one_referral_of_an_offer on conference (offer_id);

-- The referrer refers and answers; when somebody else wrote it down, the record says who.
alter table conference
  add column referral_recorded_by uuid references practitioner default kith_actor(),
  add column answer_recorded_by uuid references practitioner;

-- Nothing that is asked for as kith_app writes these; sessions are the door's.
revoke insert on child_reference from kith_app;
revoke select, update on session from kith_app;

-- A search gives identifiers of what the one who searches can reach, and of nothing else.
create or replace function kith_families_like(asked text) returns table (family_id uuid, likeness integer)
  language sql stable security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.6 as $$
  select id, round(100 * word_similarity(kith_plain(asked), search_key))::integer
  from family where kith_plain(asked) <> '' and kith_plain(asked) <% search_key
    and ((select kith_sees_every_family()) or exists (select 1 from worked_with_family f where f.family_id = family.id))
$$;
create or replace function kith_referenced(asked text) returns table (family_id uuid, person_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  with beginning as (select replace(replace(replace(upper(asked), '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern)
  select id, null::uuid from family where upper(reference) like (select pattern from beginning)
    and ((select kith_sees_every_family()) or exists (select 1 from worked_with_family f where f.family_id = family.id))
  union all
  select null::uuid, child_reference.person_id from child_reference
  where upper(reference) like (select pattern from beginning)
    and ((select kith_sees_every_family()) or exists (select 1 from worked_with_person p where p.person_id = child_reference.person_id))
$$;

-- Functions with the owner's rights answer kith_app alone, and no temporary table can stand in for one of ours.
do $$
declare asked regprocedure;
begin
  for asked in select p.oid::regprocedure from pg_proc p
               where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.proname like 'kith\_%' loop
    execute format('alter function %s set search_path = public, pg_temp', asked);
    execute format('revoke execute on function %s from public', asked);
    execute format('grant execute on function %s to kith_app', asked);
  end loop;
end $$;
-- Who somebody is, is settled at the door; whoever is already somebody does not begin again as somebody else.
revoke execute on function kith_begin(uuid, date) from kith_app;
grant execute on function kith_begin(uuid, date) to kith_door;
