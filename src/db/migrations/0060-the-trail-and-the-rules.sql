-- Where the trail meets the rules: what a row is flagged for, who reads the trail of a person, and the records that came since.

-- A look-up by somebody connected with whom it is about. Asked only of those who have a connection at all.
create or replace function kith_flag_of(actor uuid, about text, also_about uuid[], asked text) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select case when actor = kith_actor() and current_setting('kith.hidden', true) <> '' and kith_is_connected_with(
    also_about || case when about ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then about::uuid end, coalesce(asked, ''))
    then 'connection' end
$$;

create or replace function kith_reads_trail_of(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from person where id = asked)
     and (kith_reads_trail()
          or (kith_roles() && array['team-manager', 'practice-lead', 'director']
              and exists (select 1 from reached_person where person_id = asked)))
$$;

create or replace view trail_family_record as
  select id as record_id, id as family_id from family
  union all select id, family_id from involvement
  union all select id, family_id from relationship
  union all select id, family_id from household
  union all select id, family_id from conference_offer
  union all select id, family_id from conference
  union all select id, family_id from restriction
  union all select id, family_id from opening
  union all select part.id, family_id from conference_offer_reply part join conference_offer on conference_offer.id = part.offer_id
  union all select part.id, family_id from conference_question part join conference on conference.id = part.conference_id
  union all select part.id, family_id from conference_invitation part join conference on conference.id = part.conference_id
  union all select part.id, family_id from conference_note part join conference on conference.id = part.conference_id
  union all select part.id, family_id from family_plan_action part join conference on conference.id = part.conference_id
  union all select part.id, family_id from family_plan_review part join conference on conference.id = part.conference_id
  union all select part.id, family_id from conference_feedback part join conference on conference.id = part.conference_id;
create or replace view trail_record as
  select record_id, family_id from trail_family_record
  union all select person_id, family_id from family_member
  union all select detail.id, family_id from contact_detail detail join family_member using (person_id)
  union all select kept.id, family_id from kept_from kept join family_member using (person_id)
  union all select connection.id, family_id from connection join family_member using (person_id);

do $$
declare asked regprocedure;
begin
  for asked in select p.oid::regprocedure from pg_proc p
               where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.proname like 'kith\_%' loop
    execute format('alter function %s set search_path = public, pg_temp', asked);
    execute format('revoke execute on function %s from public', asked);
  end loop;
end $$;
