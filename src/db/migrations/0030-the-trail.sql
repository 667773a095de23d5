-- What a row of the trail says: who, in which post, what, about whom, why where a reason was asked, and from where.

alter table audit_event
  add column post_ids uuid[] not null default '{}',
  -- As they stood: a role for each post, and its team, in one order.
  add column roles text[] not null default '{}',
  add column teams text[] not null default '{}',
  -- Everybody and everything else that was shown: the people a search found, the records a list held.
  add column also_about uuid[] not null default '{}',
  add column reason text,
  -- What was searched for. The words are kept here and nowhere else.
  add column asked text,
  add column address text,
  add column session text,
  add column flag text,
  add column about_id uuid generated always as (
    case when about ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then about::uuid end) stored;

create index audit_event_about on audit_event (about_id, at desc, id desc) where about_id is not null;
create index audit_event_also_about on audit_event using gin (also_about);
create index audit_event_actor on audit_event (actor_id, at desc, id desc);
create index audit_event_at on audit_event (at, id);

-- What makes a row worth somebody's eye as it is written: nothing yet.
create function kith_flag_of(actor uuid, about text, also_about uuid[], asked text) returns text
  language sql stable as $$ select null::text $$;

create function kith_trail_row() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  today constant date := coalesce(kith_today(), (now() at time zone 'Europe/London')::date);
begin
  select coalesce(array_agg(post.id order by post.id), '{}'), coalesce(array_agg(post.role order by post.id), '{}'),
         coalesce(array_agg(team.name order by post.id), '{}')
  into new.post_ids, new.roles, new.teams
  from post join team on team.id = post.team_id
  where post.practitioner_id = new.actor_id and post.from_on <= today and (post.to_on is null or post.to_on >= today);
  new.flag := kith_flag_of(new.actor_id, new.about, new.also_about, new.asked);
  return new;
end $$;
create trigger says_in_which_post before insert on audit_event
  for each row when (new.roles = '{}') execute function kith_trail_row();

-- Nobody chooses a number, a time, a post or a flag; kith_app does not choose the name either.
revoke insert on audit_event from kith_app, kith_door;
grant insert (what, about, also_about, reason, asked, address, session, outcome) on audit_event to kith_app;
grant insert (actor_id, what, about, reason, asked, address, session, outcome) on audit_event to kith_door;

-- A seal is over a run of numbers, the gaps in it included. `marks` holds each row's number and digest, so that the first
-- row that was changed can be named; `digest` is over them and over the seal before.
create table audit_seal (
  number bigint primary key check (number > 0),
  from_id bigint not null,
  to_id bigint not null check (to_id >= from_id),
  row_count integer not null check (row_count >= 0),
  marks bytea not null,
  previous text not null,
  digest text not null unique,
  made_at timestamptz not null default now()
);
alter table audit_seal alter column marks set storage external;

-- What the council has settled about its trail: one row.
create table trail_setting (
  only_one boolean primary key default true check (only_one),
  hours_from time not null default '07:00',
  hours_to time not null default '20:00' check (hours_to > hours_from),
  -- So many different families within so many minutes is many in a row.
  many_families integer not null default 20 check (many_families > 1),
  many_minutes integer not null default 10 check (many_minutes > 0),
  -- Whether an extract given to somebody names the staff who looked.
  staff_names boolean not null default false
);
insert into trail_setting default values;
grant select on trail_setting to kith_app;
