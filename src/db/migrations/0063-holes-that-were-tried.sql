-- Holes that were found by trying, each with its test.

-- An opening that was ended stays ended; one that was found wrong ends at once; and whoever opened may end it while somebody
-- looks into it, which the first policy did not let them.
alter policy ended_by_its_opener_or_decided_by_another on opening
  using (practitioner_id = (select kith_actor()) or kith_answers_for(practitioner_id))
  with check (practitioner_id = (select kith_actor()) or decided_by = (select kith_actor()));

create function kith_opening_changed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.practitioner_id = kith_actor()
     and (new.decision, new.decision_note, new.decided_by, new.decided_at)
         is distinct from (old.decision, old.decision_note, old.decided_by, old.decided_at) then
    raise insufficient_privilege using message = 'Nobody decides on an opening of their own';
  end if;
  if old.closed_at is not null then
    new.closed_at := old.closed_at;
  elsif new.decision = 'it was not right to open it' and new.until > now() then
    new.closed_at := now();
  end if;
  return new;
end $$;
create trigger stays_ended before update on opening for each row execute function kith_opening_changed();

-- One detail is a few words. Thousands of ways to write hundreds of words would stop every copy that looks for them.
alter table contact_detail add constraint one_detail_is_a_few_words
  check (kind not in ('address', 'school', 'placement') or cardinality(kith_words_of(value)) <= 40);

-- As before, but that a street has a few words, and an address a few streets.
create or replace function kith_telling_parts(value text) returns setof text[]
  language plpgsql stable parallel safe set search_path = public, pg_temp as $$
declare
  part text; words text[]; first boolean := true; begins integer; numbered integer; streets integer := 0;
begin
  foreach part in array regexp_split_to_array(regexp_replace(value, '(\d+[A-Za-z]?)\s*[,\n]\s*', '\1 ', 'g'), '[,;\n]') loop
    words := kith_words_of(part);
    continue when cardinality(words) = 0;
    if first or part ~ '\d' then return next words; end if;
    first := false;
    begins := 1;
    numbered := 0;
    for at in 1 .. cardinality(words) loop
      if words[at] ~ '\d' then
        begins := at + 1;
        numbered := at;
      elsif at > begins and streets < 12
            and exists (select 1 from address_word where word = lower(words[at]) and ends_a_street) then
        streets := streets + 1;
        return next words[greatest(begins, at - 5):at];
        if numbered > 0 then return next words[greatest(numbered, at - 6):at]; end if;
      end if;
    end loop;
  end loop;
end $$;

-- What people leave out when they say the name of a school.
create function kith_school_names(value text) returns setof text[]
  language plpgsql immutable parallel safe set search_path = public as $$
declare
  words text[] := kith_words_of(split_part(split_part(value, ',', 1), E'\n', 1));
begin
  while cardinality(words) > 1 loop
    if lower(words[cardinality(words)]) <> all (array[
      'school', 'sch', 'primary', 'prim', 'infant', 'infants', 'junior', 'juniors', 'nursery', 'preschool', 'playgroup', 'academy',
      'college', 'high', 'secondary', 'sixth', 'form', 'community', 'first', 'middle', 'upper', 'lower', 'grammar', 'special', 'free',
      'centre', 'church', 'england', 'catholic', 'roman', 'of', 'c', 'e', 'ce', 'cofe', 'coe', 'rc', 'va', 'vc', 's']) then return; end if;
    words := words[1:cardinality(words) - 1];
    return next words;
  end loop;
end $$;

alter function kith_hidden_patterns(text, text) rename to kith_hidden_patterns_of_a_whole;
create function kith_hidden_patterns(kind text, value text) returns setof text
  language sql stable parallel safe set search_path = public, pg_temp as $$
  select kith_hidden_patterns_of_a_whole(kind, value)
  union all
  select kith_words_pattern(part) from kith_school_names(value) part
  where kind = 'school' and length(array_to_string(part, '')) >= 5
$$;

-- The address of whoever shares a home with somebody is that one's address too, whoever it was written down for.
create or replace function kith_for_reader(reader uuid, texts text[]) returns table (said text, left_out integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  hidden text;
begin
  if not exists (select 1 from reached_person seen where seen.person_id = reader) then return; end if;
  select string_agg(distinct pattern, '|') into hidden
  from kept_today kept
  join contact_detail detail on (detail.removed_on is null or detail.removed_on >= kept.from_on)
    and (detail.person_id = kept.person_id
         or detail.kind = 'address' and detail.person_id <> reader and detail.person_id in (
           select theirs.person_id from household_member own join household_member theirs using (household_id)
           where own.person_id = kept.person_id))
  cross join lateral kith_hidden_patterns(detail.kind, detail.value) pattern
  where kept.from_person_id = reader;
  foreach said in array texts loop
    left_out := 0;
    if hidden is not null then
      left_out := regexp_count(said, hidden, 1, 'i');
      -- Once more where a place that was cut short still tells something.
      for again in 1 .. 3 loop
        exit when said !~* hidden;
        said := regexp_replace(said, hidden, '[kept private]', 'gi');
      end loop;
    end if;
    return next;
  end loop;
end $$;
