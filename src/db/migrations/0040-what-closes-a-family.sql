-- What closes a family to somebody: a restriction whose list does not name them, and a connection of their own to somebody
-- in it. What opens one: a reason, for an hour. The rules are docs/who-may-see-whom.md; the numbers below are its.

-- Rule 5. From the day it is placed until it is lifted, the family does not exist for anybody whom its list does not name.
create table restriction (
  id uuid primary key default gen_random_uuid(),
  family_id uuid not null references family,
  from_on date not null default kith_today(),
  lifted_on date check (lifted_on >= from_on),
  why text not null check (why <> ''),
  placed_by uuid not null references practitioner default kith_actor(),
  lifted_by uuid references practitioner,
  version integer not null default 1,
  check ((lifted_on is null) = (lifted_by is null))
);
create unique index one_restriction_at_a_time on restriction (family_id) where lifted_on is null;

create table restricted_name (
  restriction_id uuid not null references restriction,
  practitioner_id uuid not null references practitioner,
  from_on date not null default kith_today(),
  to_on date check (to_on >= from_on - 1), -- the day before, when somebody is taken off on the day they were added
  added_by uuid references practitioner default kith_actor(),
  primary key (restriction_id, practitioner_id, from_on)
);
create index on restricted_name (practitioner_id);

-- Rule 7. One family, one hour, a reason in the person's own words; and it stays on the list until somebody else decides.
create table opening (
  id uuid primary key default gen_random_uuid(),
  practitioner_id uuid not null references practitioner default kith_actor(),
  family_id uuid not null references family,
  reason text not null check (length(reason) >= 20),
  opened_at timestamptz not null default now(),
  until timestamptz not null default now() + interval '1 hour' check (until <= opened_at + interval '1 hour'),
  closed_at timestamptz,
  decision text check (decision in ('it was right to open it', 'it was not right to open it', 'it is being looked into')),
  decision_note text not null default '',
  decided_by uuid references practitioner check (decided_by <> practitioner_id),
  decided_at timestamptz,
  version integer not null default 1,
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))
);
create index opening_live on opening (practitioner_id) where closed_at is null;
create index opening_to_decide on opening (opened_at) where decision is null or decision = 'it is being looked into';
create index on opening (family_id);

-- Rule 6. Declared, or noticed by Kith. Nothing opens a family to somebody connected with it until it is cleared.
create table connection (
  id uuid primary key default gen_random_uuid(),
  practitioner_id uuid not null references practitioner,
  person_id uuid not null references person,
  how text not null check (how in ('declared', 'noticed')),
  why text not null check (why <> ''),
  since timestamptz not null default now(),
  cleared_at timestamptz,
  cleared_by uuid references practitioner check (cleared_by <> practitioner_id),
  cleared_reason text,
  version integer not null default 1,
  unique (practitioner_id, person_id, why),
  check ((cleared_at is null) = (cleared_by is null) and (cleared_at is null) = (cleared_reason is null))
);
create index connection_live on connection (practitioner_id) include (person_id) where cleared_at is null;
create index on connection (person_id);

-- Rule 3. Which side of the family's record each part stands on.
alter table involvement
  add column side text not null generated always as (
    case part
      when 'conference service' then 'conference' when 'conference coordinator' then 'conference'
      when 'partner practitioner' then 'partner' when 'legal adviser' then 'legal' else 'file' end) stored,
  -- Whether the family is restricted, kept here so that a policy which has found the row need not look elsewhere.
  add column restricted boolean not null default false;
-- Whether this person belongs to a restricted family, this one or another.
alter table family_member add column closely_held boolean not null default false;
create index closely_held_people on family_member (person_id) where closely_held;
drop index involvement_of_family;
create index involvement_of_family on involvement (family_id)
  include (team_id, practitioner_id, side, part, restricted, from_on, to_on);

create function kith_mark_restricted(families uuid[]) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update involvement set restricted = not restricted
  where family_id = any (families)
    and restricted <> exists (select 1 from restriction where restriction.family_id = involvement.family_id and lifted_on is null);
  update family_member set closely_held = not closely_held
  where person_id in (select person_id from family_member where family_id = any (families))
    and closely_held <> exists (select 1 from family_member other join restriction using (family_id)
                                where other.person_id = family_member.person_id and lifted_on is null);
$$;
create function kith_restriction_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform kith_mark_restricted((select array_agg(distinct family_id) from changed));
  return null;
end $$;
create trigger restriction_placed after insert on restriction referencing new table as changed
  for each statement execute function kith_restriction_changed();
create trigger restriction_lifted after update on restriction referencing new table as changed
  for each statement execute function kith_restriction_changed();
-- Whoever comes to a restricted family, to work with it or to belong to it, is marked as they come.
create function kith_joined_a_family() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from changed join restriction using (family_id) where lifted_on is null) then
    perform kith_mark_restricted((select array_agg(distinct family_id) from changed));
  end if;
  return null;
end $$;
create trigger somebody_works_with_it after insert on involvement referencing new table as changed
  for each statement execute function kith_joined_a_family();
create function kith_joined_as_member() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from changed where exists (
       select 1 from family_member other join restriction using (family_id)
       where other.person_id = changed.person_id and lifted_on is null)) then
    perform kith_mark_restricted((select array_agg(distinct family_id) from changed));
  end if;
  return null;
end $$;
create trigger somebody_belongs_to_it after insert on family_member referencing new table as changed
  for each statement execute function kith_joined_as_member();

-- Who somebody is, asked once as the transaction begins and kept for it (docs/decisions/0007). Most people have no list that
-- names them, no opening and no connection, and those settings stay empty.
create or replace function kith_begin(actor uuid, today date) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  teams text; manages text; held text[]; disciplines text; named boolean;
  let_in uuid[]; opened uuid[]; kept_out uuid[]; hidden uuid[]; closed uuid[]; opened_people uuid[];
begin
  select string_agg(distinct post.team_id::text, ',')
           filter (where post.role in ('coordinator', 'social-worker', 'team-manager', 'specialist')),
         string_agg(distinct post.team_id::text, ',') filter (where post.role = 'team-manager'),
         array_agg(distinct post.role),
         string_agg(distinct post.discipline, ','),
         bool_or(post.role in ('coordinator', 'social-worker', 'team-manager', 'specialist', 'partner-practitioner', 'legal-adviser'))
  into teams, manages, held, disciplines, named
  from post join practitioner on practitioner.id = post.practitioner_id
  where post.practitioner_id = actor
    and post.from_on <= today and (post.to_on is null or post.to_on >= today)
    and (practitioner.left_on is null or practitioner.left_on >= today);

  -- Rule 6: every family of somebody they are connected with, and everybody in it.
  select array_agg(person_id) into hidden from connection where practitioner_id = actor and cleared_at is null;
  if hidden is not null then
    select array_agg(distinct family_id) into kept_out from family_member where person_id = any (hidden);
    select array_agg(distinct person_id) into hidden
    from (select unnest(hidden) as person_id union select person_id from family_member where family_id = any (kept_out)) shut;
  end if;
  -- Rule 7, unless rule 6 closes it.
  if held && array['coordinator', 'social-worker', 'team-manager', 'specialist', 'practice-lead', 'director'] then
    select array_agg(family_id) into opened from opening
    where practitioner_id = actor and closed_at is null and until > now() and opened_at <= now()
      and family_id <> all (coalesce(kept_out, '{}'));
  end if;
  -- Rule 5: the restricted families whose list names them today, or which they have open.
  select array_agg(restriction.family_id) into let_in
  from restricted_name name join restriction on restriction.id = name.restriction_id
  where name.practitioner_id = actor and name.from_on <= today and (name.to_on is null or name.to_on >= today)
    and restriction.lifted_on is null;
  let_in := coalesce(let_in, '{}') || coalesce(opened, '{}');
  if held && array['practice-lead', 'director'] then
    select array_agg(family_id) into closed from restriction where lifted_on is null and family_id <> all (let_in);
    closed := coalesce(closed, '{}') || coalesce(kept_out, '{}');
  end if;
  if opened is not null then
    select array_agg(distinct member.person_id) into opened_people from family_member member
    where member.family_id = any (opened) and member.person_id <> all (coalesce(hidden, '{}'))
      and not (member.closely_held and exists (
        select 1 from family_member other join restriction using (family_id)
        where other.person_id = member.person_id and lifted_on is null and other.family_id <> all (let_in)));
  end if;
  perform set_config('kith.actor', actor::text, true), set_config('kith.today', today::text, true),
          set_config('kith.teams', coalesce(teams, ''), true), set_config('kith.manages', coalesce(manages, ''), true),
          set_config('kith.roles', coalesce(array_to_string(held, ','), ''), true),
          set_config('kith.disciplines', coalesce(disciplines, ''), true),
          set_config('kith.named', coalesce(named, false)::text, true),
          set_config('kith.let_in', array_to_string(let_in, ','), true),
          set_config('kith.opened', coalesce(array_to_string(opened, ','), ''), true),
          set_config('kith.opened_people', coalesce(array_to_string(opened_people, ','), ''), true),
          set_config('kith.kept_out', coalesce(array_to_string(kept_out, ','), ''), true),
          set_config('kith.hidden', coalesce(array_to_string(hidden, ','), ''), true),
          set_config('kith.closed', coalesce(array_to_string(closed, ','), ''), true),
          set_config('kith.special', (opened is not null or hidden is not null)::text, true);
end $$;

create function kith_ids(setting text) returns uuid[] language sql stable as
  $$ select coalesce(string_to_array(nullif(current_setting(setting, true), ''), ','), '{}')::uuid[] $$;

-- Whether anything is opened or hidden for the actor at all: for most it is not, and then nothing more is asked.
create function kith_special() returns boolean language sql stable as $$ select current_setting('kith.special', true) = 'true' $$;
-- For those who answer for every family, the families closed to them; null for everybody else, of whom nothing follows.
create function kith_closed() returns uuid[] language sql stable as $$ select case when kith_sees_every_family() then kith_ids('kith.closed') end $$;

-- The actor, where they hold a post that can be named for a family today: an allocation outlives a post, and must not speak for it.
create or replace function kith_practitioner() returns uuid language sql stable as
  $$ select case when current_setting('kith.named', true) = 'true' then kith_actor() end $$;

-- Whether somebody who belongs to a restricted family may be known of: each such family of theirs lets the actor in.
create function kith_may_know(asked uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (select 1 from family_member member join restriction using (family_id)
                     where member.person_id = asked and lifted_on is null and member.family_id <> all (kith_ids('kith.let_in')))
$$;
