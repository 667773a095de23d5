-- That an information governance lead has read the rules, as they stood: the digest says whether they still stand so.
create table rules_signed (
  id uuid primary key default gen_random_uuid(),
  practitioner_id uuid not null references practitioner default kith_actor(),
  signed_at timestamptz not null default now(),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  note text not null default ''
);
create index on rules_signed (signed_at);
alter table rules_signed enable row level security;
create policy read_by_everybody on rules_signed for select to kith_app using (true);
create policy signed_by_a_governance_lead on rules_signed for insert to kith_app
  with check ((select kith_roles()) && array['information-governance'] and practitioner_id = (select kith_actor()));
grant select, insert on rules_signed to kith_app;
