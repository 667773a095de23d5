-- What was wider than docs/who-may-see-whom.md says, made as narrow: nobody writes a line that they may not then read, a row
-- stays in the family it was written in, and a search gives nobody the identifier of somebody who is closed to them.

-- Whether a line that names this person may be shown to the actor (rule 8).
create function kith_may_be_named(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select asked is null or asked <> all (kith_ids('kith.hidden')) and not exists (select 1 from closed_person where person_id = asked)
$$;

-- Whoever opened a restricted family reads it and does not write, though they would work with it if its list named them (rule 7).
create or replace function kith_works_with(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from involvement_of_actor where family_id = asked and side in ('file', 'conference'))
     and (asked <> all (kith_ids('kith.opened')) or not exists (
       select 1 from restriction where family_id = asked and lifted_on is null
         and not exists (select 1 from restricted_name name
                         where name.restriction_id = restriction.id and name.practitioner_id = kith_actor()
                           and kith_today() between name.from_on and coalesce(name.to_on, 'infinity'))))
$$;
create or replace function kith_works_with_person(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from family_member where person_id = asked and kith_works_with(family_id))
     and asked <> all (kith_ids('kith.hidden')) and not exists (select 1 from closed_person closed where closed.person_id = asked)
$$;

drop policy added_with_the_family on relationship;
create policy added_with_the_family on relationship for insert to kith_app with check (
  kith_works_with(family_id) and kith_may_be_named(from_person_id) and kith_may_be_named(to_person_id));
drop policy changed_with_the_family on relationship;
create policy changed_with_the_family on relationship for update to kith_app using (kith_works_with(family_id)) with check (
  kith_works_with(family_id) and kith_may_be_named(from_person_id) and kith_may_be_named(to_person_id));

drop policy added_with_the_conference on conference_invitation;
create policy added_with_the_conference on conference_invitation for insert to kith_app with check (
  exists (select 1 from conference c join family_member m using (family_id)
          where c.id = conference_invitation.conference_id and kith_works_with(c.family_id)
            and m.person_id = conference_invitation.person_id)
  and (state <> 'not invited' or exists (
        select 1 from reader_of_conference reader where reader.conference_id = conference_invitation.conference_id
          and reader.reads_as in ('conference', 'legal', 'the referrer', 'the allocated social worker', 'opened'))));

-- An opening is read by the managers of a team in which its opener holds a post today. A leaver holds none (rule 1).
create function kith_answers_for(opener uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select kith_roles() && array['information-governance', 'practice-lead', 'director']
      or exists (select 1 from post join practitioner on practitioner.id = post.practitioner_id
                 where practitioner.id = opener and post.team_id = any (kith_ids('kith.manages'))
                   and kith_today() between post.from_on and coalesce(post.to_on, 'infinity')
                   and kith_today() <= coalesce(practitioner.left_on, 'infinity'))
$$;
drop policy read_by_whoever_opened_and_those_who_answer on opening;
create policy read_by_whoever_opened_and_those_who_answer on opening for select to kith_app
  using (practitioner_id = (select kith_actor()) or kith_answers_for(practitioner_id));
drop policy ended_by_its_opener_or_decided_by_another on opening;
create policy ended_by_its_opener_or_decided_by_another on opening for update to kith_app
  using (practitioner_id = (select kith_actor()) and decision is null
         or practitioner_id <> (select kith_actor()) and kith_answers_for(practitioner_id))
  with check (practitioner_id = (select kith_actor()) and decision is null or decided_by = (select kith_actor()));

-- The reference of a family is told to those who see it, who read an opening of it, or who read its restriction.
create or replace function kith_family_reference(asked uuid) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select reference from family where id = asked and (
    exists (select 1 from reached_family where family_id = asked)
    or exists (select 1 from opening where opening.family_id = asked
                 and (opening.practitioner_id = kith_actor() or kith_answers_for(opening.practitioner_id)))
    or kith_roles() && array['information-governance'] and exists (select 1 from restriction where restriction.family_id = asked))
$$;

-- A search gives nobody who is closed to the one who searches, though a family of theirs is not.
create or replace function kith_people_like(asked text) returns table (person_id uuid, likeness integer)
  language plpgsql stable security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.5 as $$
declare
  few constant integer := 500;
  sees_few constant boolean := not kith_sees_every_family()
    and (select count(*) from (select 1 from involvement_of_actor limit few) counted) < few;
  within_reach constant text :=
    case when kith_sees_every_family() then 'person'
         when sees_few then '(select person_id as id from works_with_person union select unnest(kith_ids(''kith.opened_people''))) mine join person using (id)'
         else 'person cross join lateral (select from works_with_person mine where mine.person_id = person.id limit 1) mine' end;
  not_closed constant text := ' and person.id <> all ((select kith_ids(''kith.hidden''))::uuid[])'
    || case when kith_sees_every_family()
         then ' and not exists (select 1 from closed_person closed where closed.person_id = person.id)' else '' end;
  alike text := '';
  matching text := '';
  words integer := 0;
  word record;
begin
  for word in
    select distinct w, kith_marks(w) as marks from unnest(string_to_array(kith_plain(asked), ' ')) w where w <> ''
  loop
    words := words + 1;
    alike := alike || format(
      ' + case when %1$L = any (search_marks) then 1
               else greatest(word_similarity(%1$L, search_key), case when %2$L::text[] && search_marks then 0.6 else 0 end) end',
      word.w, word.marks);
    matching := matching || format(
      case when sees_few or length(word.w) > 2 then ' and (%1$L <%% search_key or %2$L::text[] && search_marks)'
           else ' and %2$L::text[] && search_marks' end,
      word.w, word.marks);
  end loop;
  if words = 0 then return; end if;
  return query execute
    format('select id, round(100 * (%s) / %s)::integer from %s where true %s', alike, words, within_reach, matching) || not_closed;
end $$;

-- What is written is changed where it stands: its columns are those that a command writes, and never the family, conference
-- or person that a row is about, nor who referred.
do $$
declare changed text; columns text;
begin
  for changed, columns in values
    ('person', 'given_name, family_name, known_as, born_on, due_on, died_on, sex, first_language, interpreter_needed, needs, version'),
    ('relationship', 'from_person_id, to_person_id, kind, parent_kind, parental_responsibility, partner_status, formal, described_as,
                      stated_by, from_on, to_on, removed_on, version'),
    ('household', 'label, version'),
    ('conference', 'planned_for, venue, safety_checked_on, coordinator_id, allocated_on, decision, decided_on, decided_by,
                    answer_recorded_by, decision_reasons, review_due_on, plan_given_on, held_on, information_started_at,
                    private_time_started_at, private_time_ended_at, ended_at, closed_on, closed_reason, closing_note, version'),
    ('conference_invitation', 'state, agreed_on, needs, reason, attended, version'),
    ('conference_offer_reply', 'answer, replied_on, in_their_words, version'),
    ('conference_question', 'answer, version'),
    ('family_plan', 'childs_words, going_well, if_things_change, lead_person_id, version'),
    ('family_plan_action', 'progress, progress_on, progress_note, version'),
    ('family_plan_review', 'held_on, outcome, what_changed, childs_view, version'),
    ('kept_words', 'words, kept_at'),
    ('practitioner_at_home', 'family_name, born_on, address, phone, version') loop
    execute format('revoke update on %I from kith_app', changed);
    execute format('grant update (%s) on %I to kith_app', columns, changed);
  end loop;
  -- Of these a request changes nothing, and adds what it says and no more.
  for changed in values ('family'), ('conference_child'), ('conference_feedback') loop
    execute format('revoke update on %I from kith_app', changed);
  end loop;
  for changed, columns in values
    ('involvement', 'id, family_id, team_id, practitioner_id, part, from_on, to_on'),
    ('family_member', 'family_id, person_id'),
    ('restricted_name', 'restriction_id, practitioner_id, from_on, to_on'),
    ('rules_signed', 'id, practitioner_id, digest, note'),
    ('asked_search', 'id, words') loop
    execute format('revoke insert on %I from kith_app', changed);
    execute format('grant insert (%s) on %I to kith_app', columns, changed);
  end loop;
end $$;
drop policy changed_with_an_involvement on family;
drop policy changed_with_the_conference on conference_child;
drop policy changed_with_the_conference on conference_feedback;
-- Nothing was ever granted that these could let anybody do.
drop policy added_with_the_person on child_reference;

do $$
declare asked regprocedure;
begin
  for asked in select p.oid::regprocedure from pg_proc p
               where p.pronamespace = 'public'::regnamespace and p.proname in ('kith_may_be_named', 'kith_answers_for') loop
    execute format('revoke execute on function %s from public', asked);
    execute format('grant execute on function %s to kith_app', asked);
  end loop;
end $$;
