-- Who uses Kith, what they may do today, and the trail of what was done.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- kith_app is who every request runs as: it owns nothing and cannot step round a policy.
-- kith_door is who stands at the sign-in page: it reads sessions and posts, and nothing of a family.
do $$
begin
  create role kith_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  create role kith_door nologin;
exception when duplicate_object or unique_violation then null;
end $$;
grant usage on schema public to kith_app, kith_door;

create function kith_actor() returns uuid language sql stable as
  $$ select nullif(current_setting('kith.actor', true), '')::uuid $$;

create function kith_today() returns date language sql stable as
  $$ select nullif(current_setting('kith.today', true), '')::date $$;

create table team (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (name <> ''),
  service text not null check (service in ('social care', 'family group conferences', 'performance and leadership'))
);

create table practitioner (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> ''),
  job_title text not null check (job_title <> ''),
  left_on date
);

-- A post says what somebody is, in which team, from when to when. What a person may see follows their post on the day.
create table post (
  id uuid primary key default gen_random_uuid(),
  practitioner_id uuid not null references practitioner,
  team_id uuid not null references team,
  role text not null check (role in (
    'coordinator', 'social-worker', 'team-manager', 'practice-lead', 'performance-analyst', 'director', 'administrator')),
  from_on date not null,
  to_on date,
  check (to_on >= from_on),
  exclude using gist (
    practitioner_id with =, team_id with =, role with =, daterange(from_on, to_on, '[]') with &&)
);
create index on post (team_id);

create table session (
  token_hash text primary key,
  practitioner_id uuid not null references practitioner,
  started_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  ended_at timestamptz
);
create index on session (practitioner_id);

-- What somebody may see follows the posts they hold on the day. The database asks that once, as a transaction begins, and
-- keeps the answer until it ends: a policy that asked for each statement would cost more than the statement. It runs with
-- the owner's rights. Only three roles work with families through their team or by allocation; an analyst in such a team
-- still sees no names. Where nobody has begun, there are no teams and no roles, and nothing is seen.
create function kith_begin(actor uuid, today date) returns void
  language plpgsql security definer set search_path = public as $$
declare
  teams text;
  roles text;
begin
  select string_agg(distinct post.team_id::text, ',')
           filter (where post.role in ('coordinator', 'social-worker', 'team-manager')),
         string_agg(distinct post.role, ',')
  into teams, roles
  from post join practitioner on practitioner.id = post.practitioner_id
  where post.practitioner_id = actor
    and post.from_on <= today and (post.to_on is null or post.to_on >= today)
    and (practitioner.left_on is null or practitioner.left_on >= today);
  perform set_config('kith.actor', actor::text, true), set_config('kith.today', today::text, true),
          set_config('kith.teams', coalesce(teams, ''), true), set_config('kith.roles', coalesce(roles, ''), true);
end $$;

create function kith_teams() returns uuid[] language sql stable as
  $$ select coalesce(string_to_array(nullif(current_setting('kith.teams', true), ''), ','), '{}')::uuid[] $$;

-- The actor, if they hold a post that works with families today: an allocation outlives a post, and must not speak for it.
create function kith_practitioner() returns uuid language sql stable as
  $$ select case when current_setting('kith.teams', true) <> '' then kith_actor() end $$;

create function kith_roles() returns text[] language sql stable as
  $$ select coalesce(string_to_array(nullif(current_setting('kith.roles', true), ''), ','), '{}') $$;

create function kith_sees_every_family() returns boolean language sql stable as
  $$ select kith_roles() && array['practice-lead', 'director'] $$;

-- Words somebody wrote that could not be saved as they stood: kept for them, and only them, until they decide.
create table kept_words (
  id uuid primary key default gen_random_uuid(),
  practitioner_id uuid not null references practitioner default kith_actor(),
  address text not null,
  words jsonb not null,
  kept_at timestamptz not null default now(),
  unique (practitioner_id, address)
);

create table audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor_id uuid references practitioner default kith_actor(),
  what text not null,
  about text,
  -- A form sent back with its problems was not saved; a record that is not there, or not theirs, was refused.
  outcome text not null check (outcome in ('done', 'not saved', 'refused'))
);

alter table session enable row level security;
alter table kept_words enable row level security;
alter table audit_event enable row level security;

create policy the_door_keeps_sessions on session for all to kith_door using (true) with check (true);
create policy people_end_their_own_sessions on session for all to kith_app
  using (practitioner_id = (select kith_actor())) with check (practitioner_id = (select kith_actor()));
create policy own_words_only on kept_words for all to kith_app
  using (practitioner_id = (select kith_actor())) with check (practitioner_id = (select kith_actor()));
create policy the_trail_is_added_to_in_ones_own_name on audit_event for insert to kith_app
  with check (actor_id is not distinct from (select kith_actor()));
create policy the_door_notes_who_came_in on audit_event for insert to kith_door with check (true);

grant select on team, practitioner, post to kith_app, kith_door;
grant select, insert, update on session to kith_door;
grant select, update on session to kith_app;
grant select, insert, update, delete on kept_words to kith_app;
grant insert on audit_event to kith_app, kith_door; -- and nothing else: the trail only grows
