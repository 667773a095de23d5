-- Noticing whom practitioners know, asked either way round: of the people who have just changed, or of the practitioners.

-- A number reads the same however it begins: 01632 …, +44 1632 …, 0044 (0) 1632 …. Fewer than six figures are no number.
create or replace function kith_phone_key(words text) returns text language sql immutable parallel safe set search_path = public as $$
  select case when length(digits) >= 6 then '0' || ltrim(regexp_replace(digits, '^(00)?44', ''), '0') end
  from (select regexp_replace(words, '[^0-9]', '', 'g') as digits) as figures
$$;
update contact_detail set value = value where kind = 'phone';

-- A name's words; none at all where nothing was written that is a word, which then is like nobody's name.
create function kith_name_words(words text) returns text[] language sql immutable parallel safe set search_path = public as
  $$ select string_to_array(nullif(kith_plain(words), ''), ' ') $$;

alter table declared_connection
  add column name_words text[] generated always as (kith_name_words(their_name)) stored,
  add column address_key text generated always as (kith_address_key(address)) stored,
  add column phone_key text generated always as (kith_phone_key(phone)) stored;
alter table practitioner_at_home
  add column family_key text generated always as (nullif(kith_plain(family_name), '')) stored,
  add column address_key text generated always as (kith_address_key(address)) stored,
  add column phone_key text generated always as (kith_phone_key(phone)) stored;

-- Nobody is granted this. A name of one word is too little to go by without a date of birth.
create view practitioner_knows as
  select declared.practitioner_id, person.id as person_id, 'declared' as how, 'declared: ' || declared.how_known as why
  from declared_connection declared join person on declared.name_words <@ person.search_marks
    and (declared.born_on is null or person.born_on is null or declared.born_on = person.born_on)
    and (cardinality(declared.name_words) > 1 or declared.born_on = person.born_on)
  union all
  select declared.practitioner_id, detail.person_id, 'declared', 'declared: ' || declared.how_known
  from declared_connection declared join contact_detail detail on detail.key = declared.address_key and detail.kind = 'address'
  where detail.removed_on is null
  union all
  select declared.practitioner_id, detail.person_id, 'declared', 'declared: ' || declared.how_known
  from declared_connection declared join contact_detail detail on detail.key = declared.phone_key and detail.kind = 'phone'
  where detail.removed_on is null
  union all
  select home.practitioner_id, person.id, 'noticed', 'the same name and date of birth'
  from practitioner_at_home home join practitioner on practitioner.id = home.practitioner_id
    join person on person.born_on = home.born_on and kith_name_words(practitioner.name) <@ person.search_marks
  union all
  select home.practitioner_id, detail.person_id, 'noticed', 'the same phone number'
  from practitioner_at_home home join contact_detail detail on detail.key = home.phone_key and detail.kind = 'phone'
  where detail.removed_on is null
  union all
  select home.practitioner_id, detail.person_id, 'noticed', 'the same surname and address'
  from practitioner_at_home home join contact_detail detail on detail.key = home.address_key and detail.kind = 'address'
    join person on person.id = detail.person_id and kith_plain(person.family_name) = home.family_key
  where detail.removed_on is null;

-- Many people at once are met from the practitioners' side, which has an index for each question; a few, one by one.
create or replace function kith_notice(people uuid[], practitioners uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if practitioners is not null then
    insert into connection (practitioner_id, person_id, how, why)
    select distinct * from practitioner_knows where practitioner_id = any (practitioners) on conflict (practitioner_id, person_id, why) do nothing;
  elsif cardinality(people) <= 200 then
    for place in 1 .. cardinality(people) loop
      insert into connection (practitioner_id, person_id, how, why)
      select distinct * from practitioner_knows where person_id = people[place] on conflict (practitioner_id, person_id, why) do nothing;
    end loop;
  else
    -- What has just come in stands in the index's waiting list, which every question would read from end to end.
    perform gin_clean_pending_list('person_search_marks');
    insert into connection (practitioner_id, person_id, how, why)
    select distinct * from practitioner_knows on conflict (practitioner_id, person_id, why) do nothing;
  end if;
end $$;
