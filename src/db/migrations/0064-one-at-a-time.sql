-- A restriction and somebody who joins the family take turns. Whoever joins holds the family's row until they are in, and so
-- the restriction waits for them and marks them; whoever comes after waits for the restriction, and is marked as they come.
create or replace function kith_restriction_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from family where id in (select family_id from changed) order by id for update;
  perform kith_mark_restricted((select array_agg(distinct family_id) from changed));
  return null;
end $$;

-- A note that is changed is in the name of whoever changed it, and a session that has ended stays ended.
alter policy changed_by_those_who_read_it on conference_note with check (
  written_by = (select kith_actor())
  and exists (select 1 from conference where conference.id = conference_id and kith_works_with(conference.family_id)));
alter policy ones_own_sessions on session with check (
  (practitioner_id = (select kith_actor()) or (select kith_administers())) and ended_at is not null);
