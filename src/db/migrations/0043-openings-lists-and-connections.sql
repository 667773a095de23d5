-- Who places and lifts a restriction, opens a family for an hour, decides on it, and how a connection is declared and noticed.

alter table restriction enable row level security;
alter table restricted_name enable row level security;
alter table opening enable row level security;
alter table connection enable row level security;

create function kith_restricts(asked uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
  $$ select kith_works_with(asked) and kith_roles() && array['team-manager'] $$;

create policy read_with_the_family on restriction for select to kith_app
  using (exists (select 1 from reader_of_family reader where reader.family_id = restriction.family_id)
         or (select kith_roles()) && array['information-governance']);
create policy lifted_by_a_manager_who_works_with_the_family on restriction for update to kith_app
  using (kith_restricts(family_id)) with check (lifted_by is null or lifted_by = (select kith_actor()));
create policy read_with_the_restriction on restricted_name for select to kith_app
  using (exists (select 1 from restriction where restriction.id = restriction_id));
create policy added_by_a_manager_who_works_with_the_family on restricted_name for insert to kith_app
  with check (exists (select 1 from restriction where restriction.id = restriction_id and kith_restricts(restriction.family_id)));
create policy ended_by_a_manager_who_works_with_the_family on restricted_name for update to kith_app
  using (exists (select 1 from restriction where restriction.id = restriction_id and kith_restricts(restriction.family_id)));
grant select on restriction, restricted_name to kith_app;
grant update (lifted_on, lifted_by, version) on restriction to kith_app;
grant insert on restricted_name to kith_app;
grant update (to_on) on restricted_name to kith_app;

-- The restriction and its list in one act, since the first without the second would shut out whoever places it.
create function kith_restrict(asked uuid, because text, names uuid[]) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare placed uuid;
begin
  if not kith_restricts(asked) or not (kith_actor() = any (names)) then return null; end if;
  insert into restriction (family_id, why) values (asked, because) returning id into placed;
  insert into restricted_name (restriction_id, practitioner_id) select distinct placed, name from unnest(names) name;
  return placed;
end $$;

create policy read_by_whoever_opened_and_those_who_answer on opening for select to kith_app
  using (practitioner_id = (select kith_actor())
         or (select kith_roles()) && array['information-governance', 'practice-lead', 'director']
         or exists (select 1 from post where post.practitioner_id = opening.practitioner_id
                      and post.team_id = any ((select kith_ids('kith.manages'))::uuid[])
                      and (select kith_today()) between post.from_on and coalesce(post.to_on, 'infinity')));
-- Whoever opened may end it sooner; somebody else decides. The columns that say what happened are nobody's to change.
create policy ended_by_its_opener_or_decided_by_another on opening for update to kith_app
  using (practitioner_id = (select kith_actor()) and decision is null
         or practitioner_id <> (select kith_actor()) and not (select kith_roles()) <@ array['coordinator', 'social-worker', 'specialist'])
  with check (practitioner_id = (select kith_actor()) and decision is null or decided_by = (select kith_actor()));
grant select on opening to kith_app;
grant update (closed_at, decision, decision_note, decided_by, decided_at, version) on opening to kith_app;

-- Opens the family that a reference or a child's whole name and date of birth name exactly. Nothing is said of a family
-- that is not there and of one that a connection closes but by `opened`, which the page does not tell apart.
create function kith_open_family(asked_reference text, asked_name text, asked_born_on date, because text)
  returns table (family_id uuid, opened boolean) language plpgsql security definer set search_path = public, pg_temp as $$
declare found uuid;
begin
  if not (kith_roles() && array['coordinator', 'social-worker', 'team-manager', 'specialist', 'practice-lead', 'director']) then return; end if;
  select family.id into found from family where asked_reference <> '' and upper(family.reference) = upper(asked_reference);
  if found is null then
    select member.family_id into found
    from family_member member join family on family.id = member.family_id join person on person.id = member.person_id
    left join child_reference reference on reference.person_id = person.id
    where (asked_reference <> '' and upper(reference.reference) = upper(asked_reference))
       or (asked_name <> '' and person.born_on = asked_born_on
           and string_to_array(kith_plain(asked_name), ' ') <@ person.search_marks
           and kith_plain(asked_name) in (kith_plain(person.given_name || ' ' || person.family_name), kith_plain(person.known_as || ' ' || person.family_name)))
    order by family.closed_on desc nulls first, family.opened_on desc limit 1;
  end if;
  if found is null then return; end if;
  if found = any (kith_ids('kith.kept_out')) then return query select found, false; return; end if;
  -- What somebody sees already needs no opening.
  if exists (select 1 from reader_of_family reader where reader.family_id = found) then return query select found, true; return; end if;
  insert into opening (family_id, reason) values (found, because);
  return query select found, true;
end $$;

-- What those who decide are told of the family: its reference, never its name.
create function kith_family_reference(asked uuid) returns text language sql stable security definer set search_path = public, pg_temp as
  $$ select reference from family where id = asked and (
       exists (select 1 from reader_of_family where family_id = asked)
       or (kith_roles() && array['team-manager', 'practice-lead', 'director', 'information-governance']
           and (exists (select 1 from opening where opening.family_id = asked) or exists (select 1 from restriction where restriction.family_id = asked)))) $$;

-- What a practitioner tells of themself, so that Kith can notice whom they know. It is theirs alone to read.
create table practitioner_at_home (
  practitioner_id uuid primary key references practitioner default kith_actor(),
  family_name text not null default '',
  born_on date,
  address text not null default '',
  phone text not null default '',
  version integer not null default 1
);
create table declared_connection (
  id uuid primary key default gen_random_uuid(),
  practitioner_id uuid not null references practitioner default kith_actor(),
  their_name text not null default '',
  born_on date,
  address text not null default '',
  phone text not null default '',
  how_known text not null check (how_known <> ''),
  declared_on date not null default kith_today(),
  check (their_name <> '' or address <> '' or phone <> '')
);
create index on declared_connection (practitioner_id);
alter table practitioner_at_home enable row level security;
alter table declared_connection enable row level security;
create policy ones_own on practitioner_at_home for all to kith_app
  using (practitioner_id = (select kith_actor())) with check (practitioner_id = (select kith_actor()));
create policy ones_own_or_for_governance on declared_connection for select to kith_app
  using (practitioner_id = (select kith_actor()) or (select kith_roles()) && array['information-governance']);
create policy declared_for_oneself on declared_connection for insert to kith_app with check (practitioner_id = (select kith_actor()));
grant select, insert, update on practitioner_at_home to kith_app;
grant select, insert on declared_connection to kith_app;

-- Nobody but a governance lead reads whether Kith holds anybody that a practitioner is connected with.
create policy read_for_governance on connection for select to kith_app using ((select kith_roles()) && array['information-governance']);
create policy cleared_by_a_governance_lead on connection for update to kith_app
  using ((select kith_roles()) && array['information-governance'] and practitioner_id <> (select kith_actor()))
  with check (cleared_by = (select kith_actor()));
grant select on connection to kith_app;
grant update (cleared_at, cleared_by, cleared_reason, version) on connection to kith_app;
create function kith_connected_name(asked uuid) returns text language sql stable security definer set search_path = public, pg_temp as
  $$ select trim(given_name || ' ' || family_name) from person
     where id = asked and kith_roles() && array['information-governance'] and exists (select 1 from connection where person_id = asked) $$;

-- An address is the same when its postcode and its first number are; one without a postcode, when its words are.
create function kith_address_key(words text) returns text language sql immutable parallel safe set search_path = public as $$
  select nullif(coalesce(
    replace(substring(upper(words) from '[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}'), ' ', '') || ' ' || coalesce(substring(words from '[0-9]+'), ''),
    kith_plain(words)), '')
$$;
create function kith_phone_key(words text) returns text language sql immutable parallel safe set search_path = public as
  $$ select nullif(regexp_replace(regexp_replace(words, '[^0-9]', '', 'g'), '^(0044|44)', '0'), '') $$;
alter table contact_detail add column key text generated always as (
  case kind when 'address' then kith_address_key(value) when 'phone' then kith_phone_key(value) end) stored;
create index contact_detail_key on contact_detail (key) where removed_on is null;

-- Whom practitioners are connected with, as it stands: what they declared, and what their own name, birthday, home and
-- phone give away. `people` and `practitioners` narrow it to what has just changed; null asks about all.
create function kith_notice(people uuid[], practitioners uuid[]) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into connection (practitioner_id, person_id, how, why)
  select declared.practitioner_id, person.id, 'declared', 'declared: ' || declared.how_known
  from declared_connection declared join person on declared.their_name <> ''
    and string_to_array(kith_plain(declared.their_name), ' ') <@ person.search_marks
    and (declared.born_on is null or person.born_on is null or declared.born_on = person.born_on)
  where (people is null or person.id = any (people)) and (practitioners is null or declared.practitioner_id = any (practitioners))
  union
  select declared.practitioner_id, detail.person_id, 'declared', 'declared: ' || declared.how_known
  from declared_connection declared join contact_detail detail on detail.removed_on is null
    and detail.key in (kith_address_key(declared.address), kith_phone_key(declared.phone))
  where (people is null or detail.person_id = any (people)) and (practitioners is null or declared.practitioner_id = any (practitioners))
  union
  select home.practitioner_id, person.id, 'noticed', 'the same name and date of birth'
  from practitioner_at_home home join practitioner on practitioner.id = home.practitioner_id
    join person on person.born_on = home.born_on and string_to_array(kith_plain(practitioner.name), ' ') <@ person.search_marks
  where (people is null or person.id = any (people)) and (practitioners is null or home.practitioner_id = any (practitioners))
  union
  select home.practitioner_id, detail.person_id, 'noticed', 'the same phone number'
  from practitioner_at_home home join contact_detail detail on detail.kind = 'phone' and detail.removed_on is null
    and detail.key = kith_phone_key(home.phone)
  where (people is null or detail.person_id = any (people)) and (practitioners is null or home.practitioner_id = any (practitioners))
  union
  select home.practitioner_id, detail.person_id, 'noticed', 'the same surname and address'
  from practitioner_at_home home join contact_detail detail on detail.kind = 'address' and detail.removed_on is null
    and detail.key = kith_address_key(home.address)
    join person on person.id = detail.person_id and kith_plain(home.family_name) = kith_plain(person.family_name)
  where home.family_name <> '' and (people is null or person.id = any (people))
    and (practitioners is null or home.practitioner_id = any (practitioners))
  on conflict (practitioner_id, person_id, why) do nothing
$$;

create function kith_notice_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from declared_connection) or exists (select 1 from practitioner_at_home) then
    perform kith_notice((select array_agg(id) from changed), null);
  end if;
  return null;
end $$;
create function kith_notice_contacts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from declared_connection) or exists (select 1 from practitioner_at_home) then
    perform kith_notice((select array_agg(person_id) from changed), null);
  end if;
  return null;
end $$;
create function kith_notice_practitioners() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform kith_notice(null, (select array_agg(practitioner_id) from changed));
  return null;
end $$;
do $$
declare told text; does text; told_of text;
begin
  for told, does in values ('person', 'kith_notice_people'), ('contact_detail', 'kith_notice_contacts'),
                           ('practitioner_at_home', 'kith_notice_practitioners'), ('declared_connection', 'kith_notice_practitioners') loop
    foreach told_of in array array['insert', 'update'] loop
      execute format('create trigger notice_after_%2$s after %2$s on %1$I referencing new table as changed
                        for each statement execute function %3$I()', told, told_of, does);
    end loop;
  end loop;
end $$;

-- What a row of the trail is flagged for: a look-up by somebody connected with whom it is about. Asked only of those who
-- have a connection at all.
create function kith_is_connected_with(looked_at uuid[], asked text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select current_setting('kith.connected', true) <> '' and (
    kith_ids('kith.connected') && looked_at or kith_ids('kith.kept_out') && looked_at
    or exists (select 1 from conference where id = any (looked_at) and family_id = any (kith_ids('kith.kept_out')))
    or exists (select 1 from conference_offer where id = any (looked_at) and family_id = any (kith_ids('kith.kept_out')))
    or asked <> '' and exists (select 1 from person where id = any (kith_ids('kith.connected'))
                                 and string_to_array(kith_plain(asked), ' ') && string_to_array(search_key, ' ')
                                 and word_similarity(kith_plain(asked), search_key) > 0.5))
$$;

do $$
declare asked regprocedure;
begin
  for asked in select p.oid::regprocedure from pg_proc p
               where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.proname like 'kith\_%' loop
    execute format('alter function %s set search_path = public, pg_temp', asked);
    execute format('revoke execute on function %s from public', asked);
    execute format('grant execute on function %s to kith_app', asked);
  end loop;
end $$;
revoke execute on function kith_begin(uuid, date) from kith_app;
revoke execute on function kith_notice(uuid[], uuid[]) from kith_app;
