-- People, the families they belong to, how they are related, who they live with, and who works with them.

-- A family opened in Kith is numbered here; one taken in from elsewhere keeps the reference it came with.
create sequence family_number start 10001;

create table family (
  id uuid primary key default gen_random_uuid(),
  reference text not null unique default 'K' || nextval('family_number') check (reference <> ''),
  name text not null check (name <> ''),
  opened_on date not null,
  closed_on date check (closed_on >= opened_on),
  version integer not null default 1
);

-- Who works with a family: a team as a whole (no practitioner) or a named practitioner in that team.
create table involvement (
  id uuid primary key default gen_random_uuid(),
  family_id uuid not null references family,
  team_id uuid not null references team,
  practitioner_id uuid references practitioner,
  part text not null check (part in ('team', 'allocated social worker', 'conference service', 'conference coordinator')),
  from_on date not null,
  to_on date,
  check (to_on >= from_on),
  check ((practitioner_id is null) = (part in ('team', 'conference service'))),
  exclude using gist (
    family_id with =, team_id with =, coalesce(practitioner_id, '00000000-0000-0000-0000-000000000000') with =,
    part with =, daterange(from_on, to_on, '[]') with &&)
);
-- Every policy asks this index who works with a family, so it holds all that they ask.
create index involvement_of_family on involvement (family_id) include (team_id, practitioner_id, from_on, to_on);
create index on involvement (team_id);
create index on involvement (practitioner_id);

-- The one rule everything about a family rests on: it is seen by the practitioners and teams who work with it today, and
-- by those who answer for every family. This view is the first half; it is for the views below, and nobody is granted it.
create view involvement_of_actor as
  select family_id from involvement
  where (practitioner_id = (select kith_practitioner()) or team_id = any ((select kith_teams())::uuid[]))
    and (select kith_today()) between from_on and coalesce(to_on, 'infinity');

-- What the actor works with, told with the owner's rights and as identifiers only: a policy asks one of these, and does not
-- set off the policies of other tables, each planned inside the last.
create view worked_with_family with (security_barrier) as select family_id from involvement_of_actor;
grant select on worked_with_family to kith_app;

-- For the words a policy cannot say without asking about itself: may the actor write about this family?
create function kith_works_with(asked uuid) returns boolean language sql stable security definer set search_path = public as $$
  select kith_sees_every_family() or exists (select 1 from worked_with_family where family_id = asked)
$$;

create table person (
  id uuid primary key default gen_random_uuid(),
  given_name text not null default '',
  family_name text not null default '',
  known_as text not null default '',
  born_on date,
  due_on date,
  died_on date check (died_on >= born_on),
  sex text not null default 'unknown' check (sex in ('female', 'male', 'other', 'unknown')),
  ethnicity text,
  first_language text not null default 'English',
  interpreter_needed boolean not null default false,
  needs text not null default '',
  version integer not null default 1
);

-- What the council's case system and its statutory returns call a child.
create table child_reference (
  person_id uuid primary key references person,
  reference text not null unique check (reference <> ''),
  upn text
);

create table family_member (
  family_id uuid not null references family,
  person_id uuid not null references person,
  added_on date not null default kith_today(),
  primary key (family_id, person_id)
);
create index on family_member (person_id);
create view worked_with_person with (security_barrier) as
  select person_id from family_member join involvement_of_actor using (family_id);

-- A relationship is typed, and is somebody's account of it. Parent: from the parent, to the child.
create table relationship (
  id uuid primary key default gen_random_uuid(),
  family_id uuid not null references family,
  from_person_id uuid not null references person,
  to_person_id uuid not null references person,
  kind text not null check (kind in ('parent', 'partner', 'friend', 'other')),
  parent_kind text check (parent_kind in ('birth', 'adoptive', 'foster', 'step', 'guardian')),
  parental_responsibility boolean,
  partner_status text check (partner_status in ('together', 'separated', 'divorced', 'ended', 'widowed')),
  formal boolean,
  described_as text not null default '',
  stated_by text not null default '',
  from_on date,
  to_on date check (to_on >= from_on),
  removed_on date,
  version integer not null default 1,
  check (from_person_id <> to_person_id),
  check ((kind = 'parent') = (parent_kind is not null)),
  check ((kind = 'parent') = (parental_responsibility is not null)),
  check ((kind = 'partner') = (partner_status is not null)),
  check ((kind = 'partner') = (formal is not null)),
  check (kind <> 'other' or described_as <> ''),
  foreign key (family_id, from_person_id) references family_member (family_id, person_id),
  foreign key (family_id, to_person_id) references family_member (family_id, person_id)
);
create index on relationship (family_id);
create index on relationship (from_person_id);
create index on relationship (to_person_id);
create unique index one_account_of_a_relationship on relationship
  (family_id, kind, least(from_person_id, to_person_id), greatest(from_person_id, to_person_id), stated_by)
  where removed_on is null;

create table household (
  id uuid primary key default gen_random_uuid(),
  family_id uuid not null references family,
  label text not null check (label <> ''),
  version integer not null default 1
);
create index on household (family_id);
create view worked_with_household with (security_barrier) as
  select id as household_id from household join involvement_of_actor using (family_id);
grant select on worked_with_person, worked_with_household to kith_app;
create table household_member (
  household_id uuid not null references household,
  person_id uuid not null references person,
  primary key (household_id, person_id)
);

alter table family enable row level security;
alter table involvement enable row level security;
alter table person enable row level security;
alter table child_reference enable row level security;
alter table family_member enable row level security;
alter table relationship enable row level security;
alter table household enable row level security;
alter table household_member enable row level security;

create policy seen_by_those_who_work_with_the_family on involvement for select to kith_app using (
  (select kith_sees_every_family())
  or ((practitioner_id = (select kith_practitioner()) or team_id = any ((select kith_teams())::uuid[]))
      and from_on <= (select kith_today()) and (to_on is null or to_on >= (select kith_today()))));
create policy added_by_those_who_work_with_the_family on involvement for insert to kith_app with check (
  kith_works_with(family_id) or team_id = any ((select kith_teams())::uuid[]));
create policy ended_by_those_who_work_with_the_family on involvement for update to kith_app
  using (kith_works_with(family_id)) with check (true);

create policy seen_with_an_involvement on family for select to kith_app
  using ((select kith_sees_every_family()) or exists (select 1 from worked_with_family f where f.family_id = family.id));
create policy opened_by_social_care on family for insert to kith_app
  with check ((select kith_roles()) && array['social-worker', 'team-manager']);
create policy changed_with_an_involvement on family for update to kith_app using (kith_works_with(id));

create policy seen_with_the_family on family_member for select to kith_app
  using ((select kith_sees_every_family()) or exists (select 1 from worked_with_family f where f.family_id = family_member.family_id));
create policy added_with_the_family on family_member for insert to kith_app with check (kith_works_with(family_id));

create policy seen_with_a_family_they_belong_to on person for select to kith_app
  using ((select kith_sees_every_family())
         or exists (select 1 from worked_with_person p where p.person_id = person.id));
create policy added_by_practitioners on person for insert to kith_app
  with check ((select kith_roles()) && array['coordinator', 'social-worker', 'team-manager']);
create policy changed_with_a_family_they_belong_to on person for update to kith_app
  using (exists (select 1 from family_member m where m.person_id = person.id));

create policy seen_with_the_person on child_reference for select to kith_app
  using ((select kith_sees_every_family())
         or exists (select 1 from worked_with_person p where p.person_id = child_reference.person_id));
create policy added_with_the_person on child_reference for insert to kith_app
  with check ((select kith_roles()) && array['social-worker', 'team-manager']);

create policy seen_with_the_family on relationship for select to kith_app
  using ((select kith_sees_every_family()) or exists (select 1 from worked_with_family f where f.family_id = relationship.family_id));
create policy added_with_the_family on relationship for insert to kith_app with check (kith_works_with(family_id));
create policy changed_with_the_family on relationship for update to kith_app using (kith_works_with(family_id));

create policy seen_with_the_family on household for select to kith_app
  using ((select kith_sees_every_family()) or exists (select 1 from worked_with_family f where f.family_id = household.family_id));
create policy added_with_the_family on household for insert to kith_app with check (kith_works_with(family_id));
create policy changed_with_the_family on household for update to kith_app using (kith_works_with(family_id));
create policy seen_with_the_household on household_member for select to kith_app
  using ((select kith_sees_every_family())
         or exists (select 1 from worked_with_household h where h.household_id = household_member.household_id));
create policy added_with_the_household on household_member for insert to kith_app
  with check (exists (select 1 from household h where h.id = household_member.household_id));

grant select, insert, update on family, involvement, person, relationship, household to kith_app;
grant select, insert on child_reference, family_member, household_member to kith_app;
grant usage on sequence family_number to kith_app;
-- A person who left a household in somebody's account leaves this list; the relationship rows say when.
grant delete on household_member to kith_app;
create policy removed_with_the_household on household_member for delete to kith_app
  using (exists (select 1 from household h where h.id = household_member.household_id));

-- Everyone who works with a family the actor sees, other teams included: a view with its owner's rights and its own rule.
create view family_worker with (security_barrier) as
  select involvement.family_id, involvement.part, involvement.from_on, involvement.to_on, involvement.team_id, team.name as team_name,
         practitioner.id as practitioner_id, practitioner.name as practitioner_name, practitioner.job_title
  from involvement
  join team on team.id = involvement.team_id
  left join practitioner on practitioner.id = involvement.practitioner_id
  where (select kith_sees_every_family())
     or exists (select 1 from worked_with_family f where f.family_id = involvement.family_id);
grant select on family_worker to kith_app;

-- Names as they are looked for: no accents, no case, no apostrophes, Ó Néill as one word with O'Neill and ONeill.
create extension if not exists fuzzystrmatch;
create function kith_plain(words text) returns text language sql immutable parallel safe set search_path = public as $$
  select trim(regexp_replace(regexp_replace(
    regexp_replace(lower(unaccent('unaccent'::regdictionary, words)), '[''’‘ʼ`´]+', '', 'g'),
    '[[:space:][:punct:]]+', ' ', 'g'),
    '(^| )(o|mc) (?=[^ ])', '\1\2', 'g'))
$$;
-- Each word as it stands, which serves every script, and how it sounds, which the algorithm knows for Latin letters only.
create function kith_marks(words text) returns text[] language sql immutable parallel safe set search_path = public as $$
  select coalesce(array_agg(distinct mark), '{}')
  from unnest(string_to_array(kith_plain(words), ' ')) w,
    lateral (values (w), (case when w ~ '^[a-z]+$' and length(dmetaphone(w)) > 1 then '~' || dmetaphone(w) end),
                    (case when w ~ '^[a-z]+$' and length(dmetaphone_alt(w)) > 1 then '~' || dmetaphone_alt(w) end)) as m (mark)
  where mark <> ''
$$;
alter table person
  add column search_key text not null
    generated always as (kith_plain(given_name || ' ' || known_as || ' ' || family_name)) stored,
  add column search_marks text[] not null
    generated always as (kith_marks(given_name || ' ' || known_as || ' ' || family_name)) stored;
create index person_search_key on person using gin (search_key gin_trgm_ops);
create index person_search_marks on person using gin (search_marks);
create index on person (born_on);
alter table family add column search_key text not null generated always as (kith_plain(name)) stored;
create index family_search_key on family using gin (search_key gin_trgm_ops);
create index on family (upper(reference) text_pattern_ops);
create index on child_reference (upper(reference) text_pattern_ops);

-- The indexes find candidates; the policies on person and family decide which of them the actor sees. These give identifiers
-- only. Likeness is out of 100: every word must be in a name, look like one (trigrams) or sound like one.
-- A word of one or two letters looks like a quarter of the council, so among everybody it must be a whole name.
-- Whoever sees a few families is not made to wait while everybody of that name in the council is sifted: their people are
-- looked through instead. Each word is written into the one statement, so that the indexes meet before a row is read.
create function kith_people_like(asked text) returns table (person_id uuid, likeness integer)
  language plpgsql stable security definer set search_path = public set pg_trgm.word_similarity_threshold = 0.5 as $$
declare
  few constant integer := 500;
  sees_few constant boolean := not kith_sees_every_family()
    and (select count(*) from (select 1 from involvement_of_actor limit few) counted) < few;
  within_reach constant text :=
    case when kith_sees_every_family() then 'person'
         when sees_few then '(select distinct worked.person_id as id from worked_with_person worked) mine join person using (id)'
         else 'person cross join lateral (select from worked_with_person mine where mine.person_id = person.id limit 1) mine' end;
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
create function kith_families_like(asked text) returns table (family_id uuid, likeness integer)
  language sql stable security definer set search_path = public set pg_trgm.word_similarity_threshold = 0.6 as $$
  select id, round(100 * word_similarity(kith_plain(asked), search_key))::integer
  from family where kith_plain(asked) <> '' and kith_plain(asked) <% search_key
$$;
-- A reference is found whole or by how it begins, whether it is a child's or a family's.
create function kith_referenced(asked text) returns table (family_id uuid, person_id uuid)
  language sql stable security definer set search_path = public as $$
  with beginning as (select replace(replace(replace(upper(asked), '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern)
  select id, null::uuid from family where upper(reference) like (select pattern from beginning)
  union all
  select null::uuid, child_reference.person_id from child_reference
  where upper(reference) like (select pattern from beginning)
$$;
