-- A child's way through services, as the statutory extracts said it. Each row names the file and the row it came from.
-- What two returns say of one episode is two rows: each return stands for its own year (docs/decisions/0006).

create table import (
  id uuid primary key default gen_random_uuid(),
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  practitioner_id uuid references practitioner
);

create table import_file (
  id uuid primary key default gen_random_uuid(),
  import_id uuid not null references import,
  name text not null,
  collection text not null check (collection in ('SSDA903', 'CIN census', 'not recognised')),
  part text not null,
  year_ending date,
  sha256 text not null,
  rows_read integer not null default 0,
  rows_used integer not null default 0,
  rows_set_aside integer not null default 0,
  rows_not_yet_used integer not null default 0,
  replaced_by uuid references import, -- the import that brought this part of this year again, and so took its place
  check (rows_read = rows_used + rows_set_aside + rows_not_yet_used)
);
create index on import_file (import_id);
create index on import_file (year_ending, part) where replaced_by is null;

create table import_problem (
  id bigint generated always as identity primary key,
  import_file_id uuid not null references import_file,
  row_number integer,
  column_name text,
  value text,
  problem text not null,
  what_to_do text not null
);
create index on import_problem (import_file_id);

create table care_episode (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  reason_started text not null,
  reason_ended text,
  legal_status text not null,
  need text not null,
  placement text not null,
  placement_provider text,
  place_change_reason text,
  year_ending date not null,
  import_file_id uuid not null references import_file,
  source_row integer not null,
  unique (person_id, started_on, year_ending)
);
create index on care_episode (year_ending, started_on, ended_on);

create table care_review (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  held_on date not null,
  participation text not null,
  year_ending date not null,
  import_file_id uuid not null references import_file,
  source_row integer not null,
  unique (person_id, held_on, year_ending)
);

create table missing_episode (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  kind text not null check (kind in ('missing', 'away without permission')),
  year_ending date not null,
  import_file_id uuid not null references import_file,
  source_row integer not null,
  unique (person_id, started_on, year_ending)
);

create table need_episode (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  referred_on date not null,
  closed_on date check (closed_on >= referred_on),
  referral_source text not null,
  primary_need text,
  no_further_action boolean not null,
  reason_closed text,
  year_ending date not null,
  import_file_id uuid not null references import_file,
  source_row integer not null,
  unique (person_id, referred_on, year_ending)
);
create index on need_episode (year_ending, referred_on);

create table assessment (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  started_on date not null,
  authorised_on date check (authorised_on >= started_on),
  working_days integer check (working_days >= 0),
  year_ending date not null,
  import_file_id uuid not null references import_file,
  source_row integer not null,
  unique (person_id, started_on, year_ending)
);
create index on assessment (year_ending, authorised_on);

create table section_47_enquiry (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  started_on date not null,
  conference_held_on date,
  conference_not_required boolean not null,
  year_ending date not null,
  import_file_id uuid not null references import_file,
  source_row integer not null,
  unique (person_id, started_on, year_ending)
);

create table child_protection_plan (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  initial_category text not null,
  latest_category text not null,
  previous_plans integer not null check (previous_plans >= 0),
  year_ending date not null,
  import_file_id uuid not null references import_file,
  source_row integer not null,
  unique (person_id, started_on, year_ending)
);
create index on child_protection_plan (year_ending, started_on, ended_on);

create table child_in_need_plan (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  year_ending date not null,
  import_file_id uuid not null references import_file,
  source_row integer not null,
  unique (person_id, started_on, year_ending)
);

do $$
declare told text;
begin
  foreach told in array array['care_episode', 'care_review', 'missing_episode', 'need_episode', 'assessment',
                              'section_47_enquiry', 'child_protection_plan', 'child_in_need_plan'] loop
    execute format('alter table %I enable row level security', told);
    execute format($policy$
      create policy seen_with_the_person on %1$I for select to kith_app
        using ((select kith_sees_every_family())
               or exists (select 1 from worked_with_person p where p.person_id = %1$I.person_id))$policy$, told);
    execute format('grant select on %I to kith_app', told);
  end loop;
end $$;

-- What was taken in, and what was wrong with it, is for those who answer for the returns. A problem can name a child's reference.
alter table import enable row level security;
alter table import_file enable row level security;
alter table import_problem enable row level security;
create policy read_by_those_who_answer_for_the_returns on import for select to kith_app
  using ((select kith_roles()) && array['performance-analyst', 'administrator']);
create policy read_by_those_who_answer_for_the_returns on import_file for select to kith_app
  using ((select kith_roles()) && array['performance-analyst', 'administrator']);
create policy read_by_those_who_answer_for_the_returns on import_problem for select to kith_app
  using ((select kith_roles()) && array['performance-analyst']);
grant select on import, import_file, import_problem to kith_app;
-- Anyone may know where a line of a child's journey came from.
create view import_source as select id, name, collection, year_ending from import_file;
grant select on import_source to kith_app;
