-- What is kept apart from the rest of a record, each kind read by those whom the table of docs/who-may-see-whom.md names.

create table conference_note (
  id uuid primary key default gen_random_uuid(),
  conference_id uuid not null references conference,
  kind text not null check (kind in ('safety', 'referral', 'child''s views', 'agency reasons', 'specialist')),
  words text not null check (words <> ''),
  -- Of a specialist's note: the discipline it is kept to. Of the child's views: whether the child said the worker may read them.
  discipline text check (discipline in ('substance misuse', 'mental health', 'domestic abuse')),
  shared_with_worker boolean not null default false,
  written_by uuid not null references practitioner default kith_actor(),
  written_on date not null default kith_today(),
  version integer not null default 1,
  check ((kind = 'specialist') = (discipline is not null)),
  check (kind = 'child''s views' or not shared_with_worker)
);
create index on conference_note (conference_id);
create unique index one_safety_note on conference_note (conference_id) where kind = 'safety';

insert into conference_note (conference_id, kind, words, written_by, written_on)
select id, 'safety', safety_note, coordinator_id, safety_checked_on
from conference where safety_note <> '' and coordinator_id is not null and safety_checked_on is not null;
alter table conference drop column safety_note;

-- The lines of the table about notes, one beneath the other.
create function kith_reads_note(note_kind text, shared boolean, reads_as text) returns boolean language sql immutable parallel safe as $$
  select case note_kind
    when 'safety' then reads_as in ('conference', 'legal', 'the referrer', 'the allocated social worker', 'opened')
    when 'referral' then reads_as in ('conference', 'legal', 'the referrer', 'opened')
    when 'child''s views' then reads_as in ('conference', 'legal')
      or shared and reads_as in ('the referrer', 'the allocated social worker')
    when 'agency reasons' then reads_as in ('legal', 'the manager of the conference service', 'the referrer')
    else false end
$$;

alter table conference_note enable row level security;
create policy read_kind_by_kind on conference_note for select to kith_app
  using (exists (select 1 from reader_of_conference reader where reader.conference_id = conference_note.conference_id
                   and kith_reads_note(kind, shared_with_worker, reader.reads_as))
         or kind = 'specialist'
            and exists (select 1 from reader_of_conference reader where reader.conference_id = conference_note.conference_id
                          and reader.reads_as in ('file', 'conference', 'partner', 'legal'))
            and (discipline = any (string_to_array(current_setting('kith.disciplines', true), ','))
                 or written_by = (select kith_actor())));
-- What one writes, one could read.
create policy written_by_those_who_read_it on conference_note for insert to kith_app
  with check (written_by = (select kith_actor())
    and exists (select 1 from conference where conference.id = conference_id and kith_works_with(conference.family_id))
    and (exists (select 1 from reader_of_conference reader where reader.conference_id = conference_note.conference_id
                   and kith_reads_note(kind, true, reader.reads_as))
         or kind = 'specialist' and discipline = any (string_to_array(current_setting('kith.disciplines', true), ','))));
create policy changed_by_those_who_read_it on conference_note for update to kith_app
  using (exists (select 1 from conference where conference.id = conference_id and kith_works_with(conference.family_id)));
grant select, insert on conference_note to kith_app;
grant update (words, shared_with_worker, written_by, written_on, version) on conference_note to kith_app;

-- How somebody is reached and where they are. Shown to nobody by default but those who need it, and never in anything made
-- for a person from whom it must be kept.
create table contact_detail (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  kind text not null check (kind in ('address', 'phone', 'email', 'school', 'placement')),
  value text not null check (value <> ''),
  how_to_use text not null default '',
  removed_on date,
  version integer not null default 1
);
create index on contact_detail (person_id);

create table kept_from (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  from_person_id uuid not null references person check (from_person_id <> person_id),
  why text not null check (why <> ''),
  from_on date not null default kith_today(),
  to_on date check (to_on >= from_on),
  version integer not null default 1
);
create index on kept_from (person_id);
create index on kept_from (from_person_id);

-- Those who need to know how somebody is reached.
create view reader_of_contact with (security_barrier) as
  select member.person_id from family_member member join involvement_of_actor reader using (family_id)
  where (reader.side = 'conference'
         or reader.part = 'allocated social worker' and reader.practitioner_id = (select kith_actor())
         or reader.side = 'file' and reader.team_id = any ((select kith_ids('kith.manages'))::uuid[])
         or exists (select 1 from conference where conference.family_id = reader.family_id
                      and conference.referrer_id = (select kith_actor()) and conference.closed_on is null))
    and not exists (select 1 from closed_person closed where closed.person_id = member.person_id)
  union all
  select person_id from reader_of_person where reads_as = 'opened';
grant select on reader_of_contact to kith_app;

do $$
declare told text;
begin
  foreach told in array array['contact_detail', 'kept_from'] loop
    execute format('alter table %I enable row level security', told);
    execute format('create policy read_by_those_who_need_it on %1$I for select to kith_app
      using (exists (select 1 from reader_of_contact reader where reader.person_id = %1$I.person_id))', told);
    execute format('create policy added_by_those_who_need_it on %1$I for insert to kith_app
      with check (exists (select 1 from reader_of_contact reader where reader.person_id = %1$I.person_id)
                  and kith_works_with_person(person_id))', told);
    execute format('create policy changed_by_those_who_need_it on %1$I for update to kith_app
      using (exists (select 1 from reader_of_contact reader where reader.person_id = %1$I.person_id)
             and kith_works_with_person(person_id))', told);
    execute format('grant select, insert on %I to kith_app', told);
  end loop;
end $$;
grant update (value, how_to_use, removed_on, version) on contact_detail to kith_app;
grant update (why, to_on, version) on kept_from to kith_app;
