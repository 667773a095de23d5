-- The table of docs/who-may-see-whom.md as policy, whole. Each policy lists those who read that kind of record, in the
-- words of the table: a side they stand on, `every` for those who answer for every family, `opened` for an opening.

-- Rule 2: whom the actor works with, and how. Rules 5 and 6 are in the row and in two short lists.
drop view worked_with_person, worked_with_household, worked_with_offer, worked_with_conference, worked_with_family cascade;
create or replace view involvement_of_actor as
  select family_id, side, part, practitioner_id, team_id
  from involvement
  where (practitioner_id = (select kith_practitioner()) or team_id = any ((select kith_teams())::uuid[]))
    and (select kith_today()) between from_on and coalesce(to_on, 'infinity')
    and (not restricted or family_id = any (kith_ids('kith.let_in')))
    and (not (select kith_special()) or family_id <> all (kith_ids('kith.kept_out')));

-- What a policy asks, with the owner's rights and as identifiers only, so that it does not set off another table's policy.
create view works_with_family with (security_barrier) as select family_id, side from involvement_of_actor;
create view works_with_person with (security_barrier) as
  select member.person_id, reader.side
  from family_member member join involvement_of_actor reader using (family_id)
  where not member.closely_held or kith_may_know(member.person_id);
-- Rule 8, for a line that names somebody: they belong to a restricted family that does not let the actor in.
create view closed_person with (security_barrier) as
  select person_id from family_member where closely_held and not kith_may_know(person_id);
grant select on works_with_family, works_with_person, closed_person to kith_app;

-- The three ways to read, written once. Each is asked as a value and not as `exists`, so that only what is on the lines
-- themselves is looked up: whoever works with thousands would otherwise have them all gathered for every statement. `named` is a column that holds a family, a person or a conference.
create function pg_temp.sides(readers text[]) returns text language sql as $$
  select case when array['file', 'conference', 'partner', 'legal'] <@ readers then ''
              else format(' and reader.side in (%s)', (select string_agg(quote_literal(side), ', ') from unnest(readers) side
                                                       where side not in ('every', 'opened'))) end $$;
create function pg_temp.by_family(named text, readers text[]) returns text language sql as $$
  select format($policy$((select true from works_with_family reader where reader.family_id = %1$s%2$s limit 1)
    or %1$s <> all ((select kith_closed())::uuid[])
    or (select kith_special()) and %1$s = any (kith_ids('kith.opened')))$policy$, named, pg_temp.sides(readers)) $$;
create function pg_temp.unless_closed(named text) returns text language sql as $$
  select format($policy$(%1$s is null or (select true from closed_person closed where closed.person_id = %1$s limit 1) is null
    and (not (select kith_special()) or %1$s <> all (kith_ids('kith.hidden'))))$policy$, named) $$;
create function pg_temp.by_person(named text, readers text[]) returns text language sql as $$
  select format($policy$(((select true from works_with_person reader where reader.person_id = %1$s%2$s limit 1)
         or (select kith_sees_every_family()) and (select true from closed_person closed where closed.person_id = %1$s limit 1) is null
         or (select kith_special()) and %1$s = any (kith_ids('kith.opened_people')))
    and (not (select kith_special()) or %1$s <> all (kith_ids('kith.hidden'))))$policy$, named, pg_temp.sides(readers)) $$;

-- A conference and an offer are read with their family; their parts ask these, which hold the same words.
do $$
begin
  execute 'create view reads_conference with (security_barrier) as select id as conference_id from conference where '
    || pg_temp.by_family('conference.family_id', array['file', 'conference', 'partner', 'legal', 'every', 'opened']);
  execute 'create view reads_invitations with (security_barrier) as select id as conference_id from conference where '
    || pg_temp.by_family('conference.family_id', array['file', 'conference', 'legal', 'every', 'opened']);
  execute 'create view reads_offer with (security_barrier) as select id as offer_id from conference_offer where '
    || pg_temp.by_family('conference_offer.family_id', array['file', 'conference', 'legal', 'every', 'opened']);
  execute 'create view reads_home with (security_barrier) as select id as household_id from household where '
    || pg_temp.by_family('household.family_id', array['file', 'conference', 'partner', 'legal', 'every', 'opened']);
end $$;

-- As what somebody reads one conference, for the kinds of record that not every side reads.
create view reader_of_conference with (security_barrier) as
  select conference.id as conference_id, reader.side as reads_as from conference join involvement_of_actor reader using (family_id)
  union all
  select id, 'opened' from conference where family_id = any ((select kith_ids('kith.opened'))::uuid[])
  union all
  select conference.id, 'the referrer' from conference join involvement_of_actor using (family_id)
  where conference.referrer_id = (select kith_actor())
  union all
  select conference.id, 'the allocated social worker' from conference join involvement_of_actor using (family_id)
  where part = 'allocated social worker' and practitioner_id = (select kith_actor())
  union all
  select conference.id, 'the manager of the conference service' from conference join involvement_of_actor using (family_id)
  where side = 'conference' and team_id = any ((select kith_ids('kith.manages'))::uuid[]);
grant select on reads_conference, reads_invitations, reads_offer, reads_home, reader_of_conference to kith_app;

-- To write, one works with the family, on the file or the conference side: partners and legal advisers read.
create or replace function kith_works_with(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as
  $$ select exists (select 1 from involvement_of_actor where family_id = asked and side in ('file', 'conference')) $$;
create or replace function kith_may_be_added(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from person where id = asked and xmin = pg_current_xact_id()::xid)
      or kith_ids('kith.hidden') @> array[asked] is not true and exists (select 1 from works_with_person where person_id = asked)
$$;

-- Every policy for reading, made again from the table.
do $$
declare old record;
begin
  for old in select tablename, policyname from pg_policies
             where schemaname = 'public' and cmd = 'SELECT' and 'kith_app' = any (roles)
               and tablename in (
                 'family', 'involvement', 'family_member', 'person', 'child_reference', 'relationship', 'household', 'household_member',
                 'need_episode', 'assessment', 'section_47_enquiry', 'child_in_need_plan', 'child_protection_plan', 'care_episode',
                 'care_review', 'missing_episode', 'conference_offer', 'conference_offer_reply', 'conference', 'conference_child',
                 'conference_question', 'conference_invitation', 'family_plan', 'family_plan_action', 'family_plan_review',
                 'conference_feedback') loop
    execute format('drop policy %I on %I', old.policyname, old.tablename);
  end loop;
end $$;

do $$
declare
  every_side constant text[] := array['file', 'conference', 'partner', 'legal', 'every', 'opened'];
  but_partners constant text[] := array['file', 'conference', 'legal', 'every', 'opened'];
  the_file constant text[] := array['file', 'legal', 'every', 'opened'];
  told text;
begin
  -- The family and its network.
  execute 'create policy read_by_every_side on family for select to kith_app using ' || pg_temp.by_family('family.id', every_side);
  execute 'create policy read_by_every_side on person for select to kith_app using ' || pg_temp.by_person('person.id', every_side);
  execute 'create policy read_by_every_side on child_reference for select to kith_app using '
    || pg_temp.by_person('child_reference.person_id', every_side);
  foreach told in array array['involvement', 'household'] loop
    execute format('create policy read_by_every_side on %I for select to kith_app using ', told)
      || pg_temp.by_family(told || '.family_id', every_side);
  end loop;
  execute 'create policy read_by_every_side on family_member for select to kith_app using ('
    || pg_temp.by_family('family_member.family_id', every_side)
    || ' and (not closely_held or kith_may_know(person_id)) and (not (select kith_special()) or person_id <> all (kith_ids(''kith.hidden''))))';
  execute 'create policy read_by_every_side on relationship for select to kith_app using ('
    || pg_temp.by_family('relationship.family_id', every_side)
    || ' and ' || pg_temp.unless_closed('relationship.from_person_id') || ' and ' || pg_temp.unless_closed('relationship.to_person_id') || ')';
  execute 'create policy read_by_every_side on household_member for select to kith_app using (
      exists (select 1 from reads_home reader where reader.household_id = household_member.household_id)
      and ' || pg_temp.unless_closed('household_member.person_id') || ')';

  -- The child's file.
  foreach told in array array['need_episode', 'assessment', 'section_47_enquiry', 'child_in_need_plan', 'child_protection_plan',
                              'care_episode', 'care_review', 'missing_episode'] loop
    execute format('create policy read_with_the_childs_file on %I for select to kith_app using ', told)
      || pg_temp.by_person(told || '.person_id', the_file);
  end loop;

  -- Offers and replies, and the conference.
  execute 'create policy read_by_all_but_partners on conference_offer for select to kith_app using '
    || pg_temp.by_family('conference_offer.family_id', but_partners);
  execute 'create policy read_by_all_but_partners on conference_offer_reply for select to kith_app using (
      exists (select 1 from reads_offer reader where reader.offer_id = conference_offer_reply.offer_id)
      and ' || pg_temp.unless_closed('conference_offer_reply.person_id') || ')';
  execute 'create policy read_by_every_side on conference for select to kith_app using '
    || pg_temp.by_family('conference.family_id', every_side);
  foreach told in array array['conference_question', 'family_plan', 'family_plan_action', 'family_plan_review'] loop
    execute format('create policy read_by_every_side on %1$I for select to kith_app
      using (exists (select 1 from reads_conference reader where reader.conference_id = %1$I.conference_id))', told);
  end loop;
  execute 'create policy read_by_every_side on conference_child for select to kith_app using (
      exists (select 1 from reads_conference reader where reader.conference_id = conference_child.conference_id)
      and ' || pg_temp.unless_closed('conference_child.person_id') || ')';
  -- Who was left out is a matter of safety, and read as the safety note is.
  execute 'create policy read_by_all_but_partners_and_for_safety on conference_invitation for select to kith_app using (
      (state <> ''not invited'' and exists (select 1 from reads_invitations reader
                                          where reader.conference_id = conference_invitation.conference_id)
       or state = ''not invited'' and exists (select 1 from reader_of_conference reader
            where reader.conference_id = conference_invitation.conference_id
              and reader.reads_as in (''conference'', ''legal'', ''the referrer'', ''the allocated social worker'', ''opened'')))
      and ' || pg_temp.unless_closed('conference_invitation.person_id') || ')';
end $$;

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

do $$
begin
  execute 'create or replace view family_worker with (security_barrier) as
    select involvement.family_id, involvement.part, involvement.from_on, involvement.to_on, involvement.team_id, team.name as team_name,
           practitioner.id as practitioner_id, practitioner.name as practitioner_name, practitioner.job_title
    from involvement
    join team on team.id = involvement.team_id
    left join practitioner on practitioner.id = involvement.practitioner_id
    where ' || pg_temp.by_family('involvement.family_id', array['file', 'conference', 'partner', 'legal', 'every', 'opened']);
end $$;

grant select on family_worker to kith_app;

-- What the actor reaches, for the functions of a search, whose words are fixed.
do $$
declare every_side constant text[] := array['file', 'conference', 'partner', 'legal', 'every', 'opened'];
begin
  execute 'create view reached_family as select id as family_id from family where ' || pg_temp.by_family('family.id', every_side);
  execute 'create view reached_person as select id as person_id from person where ' || pg_temp.by_person('person.id', every_side);
end $$;

-- The functions of a search, which give identifiers of what the one who searches can reach.
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
    and exists (select 1 from reached_family reader where reader.family_id = family.id)
$$;
create or replace function kith_referenced(asked text) returns table (family_id uuid, person_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  with beginning as (select replace(replace(replace(upper(asked), '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern)
  select id, null::uuid from family where upper(reference) like (select pattern from beginning)
    and exists (select 1 from reached_family reader where reader.family_id = family.id)
  union all
  select null::uuid, child_reference.person_id from child_reference
  where upper(reference) like (select pattern from beginning)
    and exists (select 1 from reached_person reader where reader.person_id = child_reference.person_id)
$$;


-- A person's own line is changed by those who work with a family of theirs, and not by those who only read of them.
create function kith_works_with_person(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from family_member member join involvement_of_actor reader using (family_id)
                 where member.person_id = asked and reader.side in ('file', 'conference'))
     and asked <> all (kith_ids('kith.hidden')) and not exists (select 1 from closed_person closed where closed.person_id = asked)
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
