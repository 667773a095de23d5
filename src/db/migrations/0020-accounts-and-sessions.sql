-- How somebody comes in: an account beside each practitioner, sessions that say when and where they began, and the
-- few minutes between leaving for the council's identity provider and coming back.

-- What sign-in knows of somebody. It stands apart from their name and post, which colleagues read: this is for the
-- person, for administrators, and for the door.
create table account (
  practitioner_id uuid primary key references practitioner on delete cascade,
  email text check (email <> '' and email = lower(email)),
  -- Who the council's provider says they are. `sub` is only ever unique within its issuer.
  issuer text,
  subject text,
  opened_at timestamptz not null default now(),
  last_signed_in_at timestamptz,
  closed_on date,
  closed_because text check (closed_because in ('not used', 'left', 'closed by an administrator')),
  check ((issuer is null) = (subject is null)),
  check ((closed_on is null) = (closed_because is null)),
  unique (issuer, subject),
  unique (email)
);
insert into account (practitioner_id) select id from practitioner;

create function kith_account_for_practitioner() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into account (practitioner_id) values (new.id);
  return new;
end $$;
revoke execute on function kith_account_for_practitioner() from public;
create trigger an_account_for_everybody after insert on practitioner
  for each row execute function kith_account_for_practitioner();

-- A post that came from the provider's groups ends when the group goes; one given by hand is left alone.
alter table post add column given_by text not null default 'an administrator'
  check (given_by in ('an administrator', 'the council’s groups'));

alter table session
  add column id uuid not null default gen_random_uuid() unique,
  -- What it was begun on, in a few words: a browser and a kind of machine.
  add column begun_on text not null default '';

-- What the answer of the provider is checked against. One use, ten minutes, bound to one browser.
create table sign_in_attempt (
  browser_hash text primary key,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  then_to text not null,
  begun_at timestamptz not null
);

alter table account enable row level security;
alter table sign_in_attempt enable row level security;
alter table practitioner enable row level security;
alter table post enable row level security;
alter table team enable row level security;

create function kith_administers() returns boolean language sql stable as
  $$ select kith_roles() @> array['administrator'] $$;

create policy colleagues_are_known on practitioner for select to kith_app, kith_door using (true);
create policy posts_are_known on post for select to kith_app, kith_door using (true);
create policy teams_are_known on team for select to kith_app, kith_door using (true);

-- Administrators look after everybody's account and posts but their own: nobody makes themselves more than they are.
create policy administrators_add_people on practitioner for insert to kith_app with check ((select kith_administers()));
create policy administrators_change_others on practitioner for update to kith_app
  using ((select kith_administers()) and id <> (select kith_actor()));
create policy administrators_give_posts_to_others on post for insert to kith_app
  with check ((select kith_administers()) and practitioner_id <> (select kith_actor()) and given_by = 'an administrator');
create policy administrators_end_posts_of_others on post for update to kith_app
  using ((select kith_administers()) and practitioner_id <> (select kith_actor()));
create policy administrators_add_teams on team for insert to kith_app with check ((select kith_administers()));
create policy administrators_change_teams on team for update to kith_app using ((select kith_administers()));
grant insert (id, name, job_title), update (name, job_title, left_on) on practitioner to kith_app;
grant insert (id, practitioner_id, team_id, role, discipline, from_on, to_on), update (to_on) on post to kith_app;
grant insert (id, name, service), update (name, service) on team to kith_app;

create policy ones_own_account on account for select to kith_app
  using (practitioner_id = (select kith_actor()) or (select kith_administers()));
create policy administrators_change_accounts_of_others on account for update to kith_app
  using ((select kith_administers()) and practitioner_id <> (select kith_actor()));
grant select, update (email, opened_at, closed_on, closed_because) on account to kith_app;

drop policy people_end_their_own_sessions on session;
create policy ones_own_sessions on session for all to kith_app
  using (practitioner_id = (select kith_actor()) or (select kith_administers()))
  with check (practitioner_id = (select kith_actor()) or (select kith_administers()));
-- Never the hash: whoever asks as kith_app sees when and where a session began, and may end it.
grant select (id, practitioner_id, started_at, last_seen_at, ended_at, begun_on), update (ended_at) on session to kith_app;

-- The door lets people in as the provider says who they are: it makes an account for a joiner and follows a mover.
create policy the_door_keeps_attempts on sign_in_attempt for all to kith_door using (true) with check (true);
create policy the_door_adds_joiners on practitioner for insert to kith_door with check (true);
create policy the_door_keeps_accounts on account for all to kith_door using (true) with check (true);
create policy the_door_gives_posts_from_groups on post for insert to kith_door with check (given_by = 'the council’s groups');
create policy the_door_ends_posts_from_groups on post for update to kith_door using (given_by = 'the council’s groups');
-- A post that began today, by mistake or in a group left again the same day, is taken away: it has no earlier day to end on.
create policy the_door_takes_back_posts_from_groups on post for delete to kith_door
  using (given_by = 'the council’s groups');
create policy administrators_take_back_posts_of_others on post for delete to kith_app
  using ((select kith_administers()) and practitioner_id <> (select kith_actor()) and from_on >= (select kith_today()));
grant delete on post to kith_door, kith_app;
grant select, insert, delete on sign_in_attempt to kith_door;
grant insert (id, name, job_title) on practitioner to kith_door;
grant select, update (email, issuer, subject, last_signed_in_at, closed_on, closed_because) on account to kith_door;
grant insert (practitioner_id, team_id, role, discipline, from_on, given_by), update (to_on) on post to kith_door;
