import { sql } from 'kysely'
import type { Step } from './step.ts'

/** Twenty thousand conferences over ten years, each as far as its days have brought it, and offers that were declined. */
export const CONFERENCES: readonly Step[] = [
  {
    saying: 'Twenty thousand conferences',
    statement: sql`create temp table large_conference on commit drop as
      with referral as (
        select n, id as family_id, worker, team, closed_on as family_closed_on, opened_on,
               case when closed_on is null then least(opened_on + 20 + pg_temp.drawn(n, 70, 900), kith_today() - pg_temp.drawn(n, 71, 60))
                    else opened_on + 20 + pg_temp.drawn(n, 70, 40) end as referred_on
        from large_family)
      select *, pg_temp.named('conference', n) as id, kith_today() - referred_on as days,
             kith_today() - referred_on >= 3 as allocated,
             kith_today() - referred_on >= 36 and pg_temp.drawn(n, 72, 100) >= 12 as held,
             case when kith_today() - referred_on >= 36 and pg_temp.drawn(n, 72, 100) < 12 then referred_on + 30
                  when family_closed_on is not null or (kith_today() - referred_on >= 260 and pg_temp.drawn(n, 73, 100) < 85) then referred_on + 240 end as closed_on,
             (array['agreed','agreed','agreed','agreed','agreed in part','agreed','agreed','agreed','agreed','not agreed'])[1 + pg_temp.drawn(n, 74, 10)] as decision,
             542 + pg_temp.drawn(n, 75, 30) as coordinator
      from referral`,
  },
  {
    saying: 'Offers',
    statement: sql`insert into conference_offer (id, family_id, offered_on, offered_by, occasion, how)
      select pg_temp.named('offer', n), family_id, referred_on - 9, pg_temp.named('practitioner', worker),
             (array['initial child protection conference','letter before proceedings','child in need','the family asked'])[1 + pg_temp.drawn(n, 76, 4)], 'in person'
      from large_conference
      union all
      select pg_temp.named('declined', n), family_id, referred_on - 14, pg_temp.named('practitioner', worker), 'child in need', 'by phone'
      from large_conference where n % 3 = 0`,
  },
  {
    saying: 'Replies',
    statement: sql`insert into conference_offer_reply (id, offer_id, person_id, answer, replied_on, in_their_words)
      select pg_temp.named('reply', n * 2 + parent), pg_temp.named('offer', n), pg_temp.named('person', n * 5 + parent), 'accepted', referred_on - 3,
             'Yes, if my mother can be there.'
      from large_conference, generate_series(0, 1) parent
      union all
      select pg_temp.named('no', n), pg_temp.named('declined', n), pg_temp.named('person', n * 5), 'declined', referred_on - 12, 'Not just now, thank you.'
      from large_conference where n % 3 = 0`,
  },
  {
    saying: 'Referrals, meetings and answers',
    statement: sql`insert into conference (id, family_id, offer_id, referred_on, referrer_id, worries, strengths, bottom_lines, coordinator_id, allocated_on,
        safety_checked_on, planned_for, venue, held_on, information_started_at, private_time_started_at, private_time_ended_at, ended_at,
        decision, decided_on, decided_by, decision_reasons, plan_given_on, review_due_on, closed_on, closed_reason)
      select id, family_id, pg_temp.named('offer', n), referred_on, pg_temp.named('practitioner', worker),
             'There have been three worrying nights since the summer, and the children are tired at school.', 'The family talks every day and wants to be asked.',
             'There must be an adult at home at night.', case when allocated then pg_temp.named('practitioner', coordinator) end, case when allocated then referred_on + 2 end,
             case when days >= 14 then referred_on + 12 end, case when days >= 16 then referred_on + 35 end, case when days >= 16 then 'The Orchard Rooms' else '' end,
             case when held then referred_on + 35 end, case when held then time '15:00' end, case when held then time '15:50' end, case when held then time '17:10' end, case when held then time '17:50' end,
             case when held then decision end, case when held then referred_on + 35 end, case when held then pg_temp.named('practitioner', worker) end,
             case when held and decision <> 'agreed' then 'All but the overnight stays, until the house has been seen.' else '' end,
             case when held and days > 40 and decision <> 'not agreed' then referred_on + 39 end, case when held and decision <> 'not agreed' then referred_on + 119 end,
             closed_on, case when closed_on is null then null when not held then 'the family chose not to go ahead'
               when decision = 'not agreed' then 'overtaken by other events' else 'the plan has done its work' end
      from large_conference`,
  },
  {
    saying: 'The service’s part',
    statement: sql`insert into involvement (id, family_id, team_id, practitioner_id, part, from_on, to_on)
      select pg_temp.named('service', n), family_id, pg_temp.named('team', 61), null::uuid, 'conference service', referred_on, family_closed_on from large_conference
      union all
      select pg_temp.named('coordinates', n), family_id, pg_temp.named('team', 61), pg_temp.named('practitioner', coordinator), 'conference coordinator', referred_on + 2, closed_on
      from large_conference where allocated`,
  },
  {
    saying: 'Children and questions',
    statement: sql`insert into conference_child (conference_id, person_id)
      select id, pg_temp.named('person', n * 5 + part) from large_conference, generate_series(3, 4) part`,
  },
  {
    saying: 'Questions',
    statement: sql`insert into conference_question (id, conference_id, position, question, answer)
      select pg_temp.named('question', n * 3 + place), id, place,
             (array['Who will be at home at night?', 'How will the children get to school?', 'Who do we ring when it is hard?'])[place],
             case when held then 'Gran, and then the neighbours. There is a list on the fridge.' else '' end
      from large_conference, generate_series(1, 3) place`,
  },
  {
    saying: 'Invitations',
    statement: sql`insert into conference_invitation (id, conference_id, person_id, state, agreed_on, attended)
      select pg_temp.named('invitation', n * 5 + part), id, pg_temp.named('person', n * 5 + part),
             case when held then 'coming' when days >= 20 then 'invited' when allocated then 'contacted' else 'identified' end,
             case when days >= 20 then referred_on + 8 end,
             case when held then case when pg_temp.drawn(n * 5 + part, 77, 10) = 0 then 'did not attend' else 'attended' end end
      from large_conference, generate_series(0, 4) part`,
  },
  {
    saying: 'Plans',
    statement: sql`insert into family_plan (conference_id, childs_words, going_well, if_things_change, lead_person_id)
      select id, 'I want Gran to do bedtime.', 'Weekends together.', 'Ring Gran, any hour.', pg_temp.named('person', n * 5 + 2) from large_conference where held`,
  },
  {
    saying: 'Actions',
    statement: sql`insert into family_plan_action (id, conference_id, position, what, person_id, agency, by_when, checked_by, progress, progress_on)
      select pg_temp.named('action', n * 8 + place), id, place, 'Do the part that is written on the fridge: ' || place,
             case when place < 5 then pg_temp.named('person', n * 5 + place % 3) end, case when place >= 5 then 'Children’s social care' end,
             due, 'Gran', progress, case when progress = 'done' then least(due, kith_today()) end
      from large_conference, generate_series(1, 7) place,
           lateral (select referred_on + 42 + place * 9) d(due),
           lateral (select case when closed_on is not null or (due < kith_today() and pg_temp.drawn(n * 8 + place, 78, 10) > 0) then 'done' else 'agreed' end) p(progress)
      where held`,
  },
  {
    saying: 'Reviews',
    statement: sql`insert into family_plan_review (id, conference_id, due_on, held_on, what_changed, outcome)
      select pg_temp.named('plan review', n), id, referred_on + 119, case when happened then referred_on + 121 end,
             case when happened then 'Most of it has happened, and the mornings are calm.' else '' end, case when happened then 'the plan carries on' end
      from large_conference, lateral (select days > 121 and (closed_on is not null or n % 9 > 0)) h(happened)
      where held and decision <> 'not agreed'
      union all
      select pg_temp.named('last review', n), id, referred_on + 205, referred_on + 210, 'It is just what we do now.', 'the plan has done its work'
      from large_conference where held and decision <> 'not agreed' and closed_on is not null`,
  },
  {
    saying: 'What people said',
    statement: sql`insert into conference_feedback (id, conference_id, given_on, given_by, listened_to, felt_safe, plan_is_ours, words)
      select pg_temp.named('feedback', n * 3 + one), id, referred_on + 35, (array['parent','family or friend','child or young person'])[one],
             3 + pg_temp.drawn(n * 3 + one, 79, 3), 3 + pg_temp.drawn(n * 3 + one, 80, 3), 3 + pg_temp.drawn(n * 3 + one, 81, 3), 'We were heard.'
      from large_conference, generate_series(1, 3) one where held`,
  },
]
