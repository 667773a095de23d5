-- How often something was tried, in fixed windows. Kith may run as several processes before one database, so the count
-- is kept here. Nobody reads or writes it but through the function, which only counts up.
create table tries (
  what text not null,
  -- A digest or an identifier, never a name or an address as it stands.
  by_whom text not null,
  begun_at timestamptz not null,
  many integer not null,
  primary key (what, by_whom, begun_at)
);
create index on tries (begun_at);

-- Counts one try, and says in how many seconds to come back: 0 while there have been no more than `most` in this window.
create function kith_seconds_to_wait(what text, by_whom text, most integer, window_seconds integer) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  begun timestamptz := to_timestamp(floor(extract(epoch from now()) / window_seconds) * window_seconds);
  counted integer;
begin
  insert into tries values (what, by_whom, begun, 1)
    on conflict on constraint tries_pkey do update set many = tries.many + 1
    returning many into counted;
  if counted = 1 then delete from tries where begun_at < now() - interval '1 day'; end if;
  if counted <= most then return 0; end if;
  return greatest(1, ceil(extract(epoch from begun - now()) + window_seconds))::integer;
end $$;
revoke execute on function kith_seconds_to_wait(text, text, integer, integer) from public;
grant execute on function kith_seconds_to_wait(text, text, integer, integer) to kith_app, kith_door;
alter table tries enable row level security;
