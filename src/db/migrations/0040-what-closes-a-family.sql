-- What closes a family to somebody: a restriction whose list does not name them, and a connection of their own to somebody
-- in it. What opens one: a reason, for an hour. The rules are docs/who-may-see-whom.md; the numbers below are its.

-- Rule 5. While a restriction runs, the family does not exist for anybody whom its list does not name.
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
create index restriction_of_family on restriction (family_id) include (id, from_on, lifted_on);
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
alter table involvement add column side text not null generated always as (
  case part
    when 'conference service' then 'conference' when 'conference coordinator' then 'conference'
    when 'partner practitioner' then 'partner' when 'legal adviser' then 'legal' else 'file' end) stored;

-- Who somebody is, asked once as the transaction begins and kept for it (docs/decisions/0007).
create or replace function kith_begin(actor uuid, today date) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  teams text; manages text; roles text; disciplines text; named boolean; lists text; opened text; kept_out text; connected text;
begin
  select string_agg(distinct post.team_id::text, ',')
           filter (where post.role in ('coordinator', 'social-worker', 'team-manager', 'specialist')),
         string_agg(distinct post.team_id::text, ',') filter (where post.role = 'team-manager'),
         string_agg(distinct post.role, ','),
         string_agg(distinct post.discipline, ','),
         bool_or(post.role in ('coordinator', 'social-worker', 'team-manager', 'specialist', 'partner-practitioner', 'legal-adviser'))
  into teams, manages, roles, disciplines, named
  from post join practitioner on practitioner.id = post.practitioner_id
  where post.practitioner_id = actor
    and post.from_on <= today and (post.to_on is null or post.to_on >= today)
    and (practitioner.left_on is null or practitioner.left_on >= today);
  select string_agg(restriction_id::text, ',') into lists
  from restricted_name where practitioner_id = actor and from_on <= today and (to_on is null or to_on >= today);
  if string_to_array(roles, ',') && array['coordinator', 'social-worker', 'team-manager', 'specialist', 'practice-lead', 'director'] then
    select string_agg(family_id::text, ',') into opened
    from opening where practitioner_id = actor and closed_at is null and until > now() and opened_at <= now();
  end if;
  select string_agg(person_id::text, ',') into connected from connection where practitioner_id = actor and cleared_at is null;
  if connected is not null then
    select string_agg(distinct family_id::text, ',') into kept_out
    from family_member where person_id = any (string_to_array(connected, ',')::uuid[]);
  end if;
  perform set_config('kith.actor', actor::text, true), set_config('kith.today', today::text, true),
          set_config('kith.teams', coalesce(teams, ''), true), set_config('kith.manages', coalesce(manages, ''), true),
          set_config('kith.roles', coalesce(roles, ''), true), set_config('kith.disciplines', coalesce(disciplines, ''), true),
          set_config('kith.named', coalesce(named, false)::text, true), set_config('kith.lists', coalesce(lists, ''), true),
          set_config('kith.opened', coalesce(opened, ''), true), set_config('kith.kept_out', coalesce(kept_out, ''), true),
          set_config('kith.connected', coalesce(connected, ''), true);
end $$;

create function kith_ids(setting text) returns uuid[] language sql stable as
  $$ select coalesce(string_to_array(nullif(current_setting(setting, true), ''), ','), '{}')::uuid[] $$;

-- The actor, where they hold a post that can be named for a family today: an allocation outlives a post, and must not speak for it.
create or replace function kith_practitioner() returns uuid language sql stable as
  $$ select case when current_setting('kith.named', true) = 'true' then kith_actor() end $$;

-- Rules 5, 6 and 7 together. Nobody is granted these: they are for the views below.
create view closed_family as
  select family_id from restriction
  where from_on <= (select kith_today()) and (lifted_on is null or lifted_on > (select kith_today()))
    and id <> all ((select kith_ids('kith.lists'))::uuid[]) and family_id <> all ((select kith_ids('kith.opened'))::uuid[])
  union all
  select unnest(kith_ids('kith.kept_out'));
create view closed_person as
  select member.person_id from family_member member join restriction using (family_id)
  where restriction.from_on <= (select kith_today()) and (restriction.lifted_on is null or restriction.lifted_on > (select kith_today()))
    and restriction.id <> all ((select kith_ids('kith.lists'))::uuid[])
    and member.family_id <> all ((select kith_ids('kith.opened'))::uuid[])
  union all
  select person_id from family_member where family_id = any ((select kith_ids('kith.kept_out'))::uuid[])
  union all
  select unnest(kith_ids('kith.connected'));
