-- Anything made for a person never holds what must be kept from them (docs/decisions/0012). Texts go in and come out with
-- what is kept put out of sight; the values themselves never leave the database, whoever asks.

-- Everything that may stand between two letters or figures of a value: spaces of every kind, line ends, punctuation, marks
-- that combine, and what cannot be seen at all.
create function kith_between() returns text language sql immutable parallel safe as $$
  select '[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u0300-\u036F\u2000-\u206F\u3000-\u303F\uFE00-\uFE0F\uFEFF]'::text
$$;

-- One letter or figure in whatever way it may be written: capital or small, with its accent or without, in other figures.
create function kith_letter_pattern(letter text) returns text language sql immutable parallel safe set search_path = public as $$
  select case
    when letter ~ '^[0-9]$'
      then '[' || letter || chr(1632 + letter::integer) || chr(1776 + letter::integer) || chr(2406 + letter::integer)
               || chr(2534 + letter::integer) || chr(65296 + letter::integer) || ']'
    when length(plain) = 1
      then '[' || plain || upper(plain) || lower(letter) || upper(letter) || coalesce((
             select accented || upper(accented) from (values
               ('a', 'àáâãäåāăą'), ('c', 'çćč'), ('d', 'ďđ'), ('e', 'èéêëēęě'), ('g', 'ğģ'), ('i', 'ìíîïīı'), ('l', 'łľ'), ('n', 'ñńň'),
               ('o', 'òóôõöøōő'), ('r', 'řŕ'), ('s', 'śšş'), ('t', 'ťţ'), ('u', 'ùúûüūůű'), ('w', 'ŵ'), ('y', 'ýÿŷ'), ('z', 'źżž')
             ) as accents (base, accented) where base = plain), '') || ']'
    else '(?:' || letter || '|' || array_to_string(string_to_array(plain, null), kith_between() || '*') || ')' end
  from (select lower(unaccent('unaccent'::regdictionary, letter)) as plain) as said
$$;

create function kith_word_pattern(word text) returns text language sql immutable parallel safe set search_path = public as $$
  select string_agg(kith_letter_pattern(letter), kith_between() || '*' order by place)
  from unnest(string_to_array(normalize(word, nfc), null)) with ordinality as letters (letter, place)
$$;

-- Words of an address that people shorten. Those of the first kind end the name of a street.
create table address_word (
  word text primary key,
  stands_for text not null,
  ends_a_street boolean not null
);
insert into address_word
select word, (string_to_array(ways, ' '))[1], ends
from (values
  ('road rd', true), ('street st str saint', true), ('avenue ave av', true), ('close cl clo', true), ('lane ln la', true),
  ('drive dr drv', true), ('court ct crt', true), ('crescent cres cr', true), ('place pl', true), ('square sq', true),
  ('terrace terr ter tce', true), ('gardens garden gdns gdn', true), ('grove gr gro', true), ('boulevard blvd', true),
  ('parade pde', true), ('row', true), ('way wy', true), ('view vw', true), ('rise', true), ('hill', true), ('walk wk', true),
  ('green grn', true), ('quay', true), ('mews', true), ('park pk', true), ('wharf', true),
  ('house hse', false), ('flat flt apartment apt', false), ('mount mt', false), ('cottage cott', false), ('lodge', false),
  ('building bldg', false), ('number no', false), ('north nth', false), ('south sth', false), ('primary prim', false),
  ('school sch', false)
) as said (ways, ends), unnest(string_to_array(ways, ' ')) word;

-- Words one after another, each in any of its ways, with anything that is no letter between.
create function kith_words_pattern(words text[]) returns text language sql stable parallel safe set search_path = public, pg_temp as $$
  select string_agg(coalesce(
    (select '(?:' || string_agg(kith_word_pattern(same.word), '|' order by same.word) || ')'
     from address_word known join address_word same on same.stands_for = known.stands_for where known.word = lower(said)),
    kith_word_pattern(said)), kith_between() || '*' order by place)
  from unnest(words) with ordinality as spoken (said, place)
$$;

create function kith_words_of(words text) returns text[] language sql immutable parallel safe set search_path = public as $$
  select array_remove(regexp_split_to_array(normalize(words, nfc), kith_between() || '+'), '')
$$;

-- The parts of an address that give it away by themselves: its first part, any with a number, each street with its number
-- and without. The name of a town does not.
create function kith_telling_parts(value text) returns setof text[]
  language plpgsql stable parallel safe set search_path = public, pg_temp as $$
declare
  part text; words text[]; first boolean := true; begins integer; numbered integer;
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
      elsif at > begins and exists (select 1 from address_word where word = lower(words[at]) and ends_a_street) then
        return next words[begins:at];
        if numbered > 0 then return next words[numbered:at]; end if;
      end if;
    end loop;
  end loop;
end $$;

-- Every way in which one detail could stand in a text. What is very short is looked for as a whole word only.
create function kith_hidden_patterns(kind text, value text) returns setof text
  language plpgsql stable parallel safe set search_path = public, pg_temp as $$
declare
  whole constant text[] := kith_words_of(value);
  digits text; found text[];
begin
  if cardinality(whole) > 0 then
    return next case when length(array_to_string(whole, '')) < 4 then '\m' || kith_words_pattern(whole) || '\M'
                     else kith_words_pattern(whole) end;
  end if;
  if kind in ('address', 'school', 'placement') then
    return query select kith_words_pattern(part) from kith_telling_parts(value) part
                 where length(array_to_string(part, '')) >= 5;
    return query select kith_word_pattern(replace(postcode[1], ' ', ''))
                 from regexp_matches(upper(value), '([A-Z]{1,2}[0-9][A-Z0-9]?\s*[0-9][A-Z]{2})', 'g') postcode;
  elsif kind = 'email' then
    return next array_to_string(array(select kith_word_pattern(word) from unnest(whole) word),
                                '(?:' || kith_between() || '|at|dot|AT|DOT)*');
  end if;
  -- Numbers to ring, however they begin: 01632 …, +44 1632 …, 0044 (0) 1632 …; and a number without the code of its place.
  for found in select regexp_matches(value, '(\+?[0-9][0-9 ()./-]{5,}[0-9])', 'g') loop
    digits := substr(kith_phone_key(found[1]), 2);
    continue when length(digits) < 6 or kind = 'address';
    return next '(?:[+0]' || kith_between() || '*|4' || kith_between() || '*4' || kith_between() || '*)*' || kith_word_pattern(digits);
    if digits ~ '^[12]' and length(digits) >= 9 then
      return next '(?<![0-9])' || kith_word_pattern(right(digits, 6)) || '(?![0-9])';
    end if;
  end loop;
end $$;

-- Whose whereabouts are kept from somebody today. It is nobody's to ask: the functions below do.
create view kept_today as
  select person_id, from_person_id, from_on from kept_from
  where from_on <= (select kith_today()) and (to_on is null or to_on >= (select kith_today()));

-- Texts as they may stand in something made for this reader, and in how many places of each something was left out. Only
-- of a reader whom the one who asks may see: no row is given of anybody else. What has been removed still tells where
-- somebody was, and is kept where it was still in use on the day the keeping began.
create function kith_for_reader(reader uuid, texts text[]) returns table (said text, left_out integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  hidden text;
begin
  if not exists (select 1 from reached_person seen where seen.person_id = reader) then return; end if;
  select string_agg(distinct pattern, '|') into hidden
  from kept_today kept
  join contact_detail detail on detail.person_id = kept.person_id and (detail.removed_on is null or detail.removed_on >= kept.from_on)
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

-- The homes of a family that may be drawn for this reader: none in which anybody lives whose whereabouts are kept from them.
create function kith_homes_for_reader(reader uuid, family uuid) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select home.id from household home
  where home.family_id = family
    and exists (select 1 from reached_family seen where seen.family_id = family)
    and exists (select 1 from reached_person seen where seen.person_id = reader)
    and not exists (select 1 from household_member member join kept_today kept using (person_id)
                    where member.household_id = home.id and kept.from_person_id = reader)
$$;

revoke execute on function kith_for_reader(uuid, text[]), kith_homes_for_reader(uuid, uuid) from public;
grant execute on function kith_for_reader(uuid, text[]), kith_homes_for_reader(uuid, uuid) to kith_app;
