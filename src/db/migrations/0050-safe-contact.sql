-- How somebody is reached safely, and who must not know.

alter table contact_detail
  add column best_times text not null default '',
  -- Another name to ask for, where theirs would give them away.
  add column ask_for text not null default '',
  add column leave_no_message boolean not null default false;
grant update (best_times, ask_for, leave_no_message) on contact_detail to kith_app;

-- Somebody can be kept from a person whom one sees, and from nobody else: the list says no name that its writer could not read.
drop policy added_by_those_who_need_it on kept_from;
create policy added_by_those_who_need_it on kept_from for insert to kith_app
  with check (exists (select 1 from reader_of_contact reader where reader.person_id = kept_from.person_id)
              and kith_works_with_person(person_id)
              and exists (select 1 from person other where other.id = kept_from.from_person_id));
-- Nor is it read with the name of somebody who is closed to the one who looks.
drop policy read_by_those_who_need_it on kept_from;
create policy read_by_those_who_need_it on kept_from for select to kith_app
  using (exists (select 1 from reader_of_contact reader where reader.person_id = kept_from.person_id)
         and exists (select 1 from person other where other.id = kept_from.from_person_id));
