-- What somebody searched for. A name must not stand in an address, where histories and logs keep it: the address
-- carries this row's identifier, and the row shows itself only to whoever asked.
create table asked_search (
  id uuid primary key default gen_random_uuid(),
  practitioner_id uuid not null references practitioner default kith_actor(),
  words text not null check (length(words) <= 2000),
  asked_at timestamptz not null default now()
);
create index on asked_search (asked_at);
alter table asked_search enable row level security;
create policy ones_own_searches on asked_search for all to kith_app
  using (practitioner_id = (select kith_actor())) with check (practitioner_id = (select kith_actor()));
grant select, insert on asked_search to kith_app;
