-- The table of docs/who-may-see-whom.md as policy, whole. A view says as what somebody reads a family, a person or a
-- conference; a policy lists those who read that kind of record, in the words of the table.

-- Rule 2: whom the actor works with, and how.
create or replace view involvement_of_actor as
  select family_id, side, part, practitioner_id, team_id
  from involvement
  where (select kith_practitioner()) is not null
    and (practitioner_id = (select kith_practitioner()) or team_id = any ((select kith_teams())::uuid[]))
    and (select kith_today()) between from_on and coalesce(to_on, 'infinity')
    and not exists (select 1 from closed_family closed where closed.family_id = involvement.family_id);

-- As what the actor reads a family: a side they stand on, an opening of theirs, or because they answer for every family.
create view reader_of_family with (security_barrier) as
  select family_id, side as reads_as from involvement_of_actor
  union all
  select id, 'opened' from family where id = any ((select kith_ids('kith.opened'))::uuid[])
    and id <> all ((select kith_ids('kith.kept_out'))::uuid[])
  union all
  select id, 'every' from family where (select kith_sees_every_family())
    and not exists (select 1 from closed_family closed where closed.family_id = family.id);

-- Rule 8. Those who answer for every family also read of people who belong to none.
create view reader_of_person with (security_barrier) as
  select member.person_id, reader.side as reads_as from family_member member join involvement_of_actor reader using (family_id)
  where not exists (select 1 from closed_person closed where closed.person_id = member.person_id)
  union all
  select person_id, 'opened' from family_member member where family_id = any ((select kith_ids('kith.opened'))::uuid[])
    and not exists (select 1 from closed_person closed where closed.person_id = member.person_id)
  union all
  select id, 'every' from person where (select kith_sees_every_family())
    and not exists (select 1 from closed_person closed where closed.person_id = person.id);

-- A line about somebody in a family: read with the family, unless the person is closed.
create view reader_of_member with (security_barrier) as
  select member.family_id, member.person_id from family_member member
  where exists (select 1 from reader_of_family reader where reader.family_id = member.family_id)
    and not exists (select 1 from closed_person closed where closed.person_id = member.person_id);

create view reader_of_conference with (security_barrier) as
  select conference.id as conference_id, reader.reads_as from conference join reader_of_family reader using (family_id)
  union all
  select conference.id, 'the referrer' from conference join involvement_of_actor using (family_id)
  where conference.referrer_id = (select kith_actor())
  union all
  select conference.id, 'the allocated social worker' from conference join involvement_of_actor using (family_id)
  where part = 'allocated social worker' and practitioner_id = (select kith_actor())
  union all
  select conference.id, 'the manager of the conference service' from conference join involvement_of_actor using (family_id)
  where side = 'conference' and team_id = any ((select kith_ids('kith.manages'))::uuid[]);

-- Lines about somebody in a home, an offer and a conference, asked in one place each: a policy that asked another table
-- would set off that table's policy too.
create view reader_of_home_member with (security_barrier) as
  select home.id as household_id, reader.person_id from household home join reader_of_member reader using (family_id);
create view reader_of_offer_person with (security_barrier) as
  select offer.id as offer_id, reader.person_id from conference_offer offer join reader_of_member reader using (family_id)
  where exists (select 1 from reader_of_family side where side.family_id = offer.family_id
                  and side.reads_as in ('file', 'conference', 'legal', 'every', 'opened'));
create view reader_of_conference_person with (security_barrier) as
  select conference.id as conference_id, reader.person_id from conference join reader_of_member reader using (family_id);

grant select on reader_of_family, reader_of_person, reader_of_member, reader_of_conference,
                reader_of_home_member, reader_of_offer_person, reader_of_conference_person to kith_app;

-- To write, one works with the family, on the file or the conference side: partners and legal advisers read.
create or replace function kith_works_with(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as
  $$ select exists (select 1 from involvement_of_actor where family_id = asked and side in ('file', 'conference')) $$;
create or replace function kith_may_be_added(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from person where id = asked and xmin = pg_current_xact_id()::xid)
      or exists (select 1 from reader_of_person where person_id = asked)
$$;

-- Every policy for reading, made again from the table.
do $$
declare old record;
begin
  for old in select tablename, policyname from pg_policies
             where schemaname = 'public' and cmd = 'SELECT' and 'kith_app' = any (roles)
               and tablename not in ('kept_words', 'session', 'import', 'import_file', 'import_problem', 'audit_event') loop
    execute format('drop policy %I on %I', old.policyname, old.tablename);
  end loop;
end $$;

create policy read_by_every_side on family for select to kith_app
  using (exists (select 1 from reader_of_family reader where reader.family_id = family.id));
create policy read_by_every_side on involvement for select to kith_app
  using (exists (select 1 from reader_of_family reader where reader.family_id = involvement.family_id));
create policy read_by_every_side on person for select to kith_app
  using (exists (select 1 from reader_of_person reader where reader.person_id = person.id));
create policy read_by_every_side on child_reference for select to kith_app
  using (exists (select 1 from reader_of_person reader where reader.person_id = child_reference.person_id));
create policy read_by_every_side on household for select to kith_app
  using (exists (select 1 from reader_of_family reader where reader.family_id = household.family_id));
create policy read_by_every_side on family_member for select to kith_app
  using (exists (select 1 from reader_of_member reader
                 where reader.family_id = family_member.family_id and reader.person_id = family_member.person_id));
create policy read_by_every_side on household_member for select to kith_app
  using (exists (select 1 from reader_of_home_member reader
                 where reader.household_id = household_member.household_id and reader.person_id = household_member.person_id));
create policy read_by_every_side on relationship for select to kith_app
  using (exists (select 1 from reader_of_member one
                 where one.family_id = relationship.family_id and one.person_id = relationship.from_person_id)
         and exists (select 1 from reader_of_member other
                 where other.family_id = relationship.family_id and other.person_id = relationship.to_person_id));

do $$
declare told text;
begin
  foreach told in array array['need_episode', 'assessment', 'section_47_enquiry', 'child_in_need_plan', 'child_protection_plan',
                              'care_episode', 'care_review', 'missing_episode'] loop
    execute format('create policy read_with_the_childs_file on %1$I for select to kith_app using (exists (
      select 1 from reader_of_person reader where reader.person_id = %1$I.person_id
        and reader.reads_as in (''file'', ''legal'', ''every'', ''opened'')))', told);
  end loop;
end $$;

create policy read_by_file_conference_and_legal on conference_offer for select to kith_app
  using (exists (select 1 from reader_of_family reader where reader.family_id = conference_offer.family_id
                   and reader.reads_as in ('file', 'conference', 'legal', 'every', 'opened')));
create policy read_by_file_conference_and_legal on conference_offer_reply for select to kith_app
  using (exists (select 1 from reader_of_offer_person reader
                 where reader.offer_id = conference_offer_reply.offer_id and reader.person_id = conference_offer_reply.person_id));

create policy read_by_every_side on conference for select to kith_app
  using (exists (select 1 from reader_of_family reader where reader.family_id = conference.family_id));
do $$
declare part text;
begin
  foreach part in array array['conference_question', 'family_plan', 'family_plan_action', 'family_plan_review'] loop
    execute format('create policy read_by_every_side on %1$I for select to kith_app
      using (exists (select 1 from reader_of_conference reader where reader.conference_id = %1$I.conference_id))', part);
  end loop;
end $$;
create policy read_by_every_side on conference_child for select to kith_app
  using (exists (select 1 from reader_of_conference_person reader
                 where reader.conference_id = conference_child.conference_id and reader.person_id = conference_child.person_id));
-- Who was left out is a matter of safety, and read as the safety note is.
create policy read_by_file_conference_and_legal on conference_invitation for select to kith_app
  using (exists (select 1 from reader_of_conference reader where reader.conference_id = conference_invitation.conference_id
                   and (reader.reads_as in ('conference', 'legal', 'opened')
                        or state <> 'not invited' and reader.reads_as in ('file', 'every')
                        or state = 'not invited' and reader.reads_as in ('the referrer', 'the allocated social worker')))
         and exists (select 1 from reader_of_conference_person reader
                     where reader.conference_id = conference_invitation.conference_id
                       and reader.person_id = conference_invitation.person_id));

-- What somebody thought is read one by one by the manager of the service; together, from five answers up, by everybody.
create policy read_by_the_manager_of_the_conference_service on conference_feedback for select to kith_app
  using (exists (select 1 from reader_of_conference reader where reader.conference_id = conference_feedback.conference_id
                   and reader.reads_as = 'the manager of the conference service'));
create view conference_feedback_together with (security_barrier) as
  select extract(year from given_on)::integer as year, count(*)::integer as answers,
         round(avg(listened_to), 1) as listened_to, round(avg(felt_safe), 1) as felt_safe, round(avg(plan_is_ours), 1) as plan_is_ours
  from conference_feedback
  where (select kith_roles()) && array['coordinator', 'social-worker', 'team-manager', 'specialist', 'partner-practitioner',
                                       'legal-adviser', 'practice-lead', 'director']
  group by 1 having count(*) >= 5;
grant select on conference_feedback_together to kith_app;

create or replace view family_worker with (security_barrier) as
  select involvement.family_id, involvement.part, involvement.from_on, involvement.to_on, involvement.team_id, team.name as team_name,
         practitioner.id as practitioner_id, practitioner.name as practitioner_name, practitioner.job_title
  from involvement
  join team on team.id = involvement.team_id
  left join practitioner on practitioner.id = involvement.practitioner_id
  where exists (select 1 from reader_of_family reader where reader.family_id = involvement.family_id);

-- The functions of a search, which give identifiers of what the one who searches can reach.
create or replace function kith_people_like(asked text) returns table (person_id uuid, likeness integer)
  language plpgsql stable security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.5 as $$
declare
  few constant integer := 500;
  sees_few constant boolean := not kith_sees_every_family()
    and (select count(*) from (select 1 from involvement_of_actor limit few) counted) < few;
  within_reach constant text :=
    case when kith_sees_every_family() then 'person'
         when sees_few then '(select distinct reader.person_id as id from reader_of_person reader) mine join person using (id)'
         else 'person cross join lateral (select from reader_of_person mine where mine.person_id = person.id limit 1) mine' end;
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
    format('select id, round(100 * (%s) / %s)::integer from %s where true %s', alike, words, within_reach, matching);
end $$;
create or replace function kith_families_like(asked text) returns table (family_id uuid, likeness integer)
  language sql stable security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.6 as $$
  select id, round(100 * word_similarity(kith_plain(asked), search_key))::integer
  from family where kith_plain(asked) <> '' and kith_plain(asked) <% search_key
    and exists (select 1 from reader_of_family reader where reader.family_id = family.id)
$$;
create or replace function kith_referenced(asked text) returns table (family_id uuid, person_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  with beginning as (select replace(replace(replace(upper(asked), '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern)
  select id, null::uuid from family where upper(reference) like (select pattern from beginning)
    and exists (select 1 from reader_of_family reader where reader.family_id = family.id)
  union all
  select null::uuid, child_reference.person_id from child_reference
  where upper(reference) like (select pattern from beginning)
    and exists (select 1 from reader_of_person reader where reader.person_id = child_reference.person_id)
$$;

drop view worked_with_person, worked_with_household, worked_with_offer, worked_with_conference, worked_with_family;

-- A person's own line is changed by those who work with a family of theirs, and not by those who only read of them.
create function kith_works_with_person(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from family_member member join involvement_of_actor reader using (family_id)
                 where member.person_id = asked and reader.side in ('file', 'conference'))
     and not exists (select 1 from closed_person closed where closed.person_id = asked)
$$;
revoke execute on function kith_works_with_person(uuid) from public;
grant execute on function kith_works_with_person(uuid) to kith_app;
drop policy changed_with_a_family_they_belong_to on person;
create policy changed_by_those_who_work_with_them on person for update to kith_app using (kith_works_with_person(id));
drop policy added_by_practitioners on person;
create policy added_by_practitioners on person for insert to kith_app
  with check ((select kith_roles()) && array['coordinator', 'social-worker', 'team-manager', 'specialist']);

-- Who leaves a home's list is for those who work with the family, and not for those who only read of them.
drop policy removed_with_the_household on household_member;
create policy removed_with_the_household on household_member for delete to kith_app
  using (exists (select 1 from household home where home.id = household_member.household_id and kith_works_with(home.family_id)));
