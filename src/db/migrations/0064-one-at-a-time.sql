-- A restriction and somebody who joins the family take turns. Whoever joins holds the family's row until they are in, and so
-- the restriction waits for them and marks them; whoever comes after waits for the restriction, and is marked as they come.
create or replace function kith_restriction_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from family where id in (select family_id from changed) order by id for update;
  perform kith_mark_restricted((select array_agg(distinct family_id) from changed));
  return null;
end $$;
