import { sql } from 'kysely'
import type { Actor } from '../access/index.ts'
import type { Tx } from '../db/as-actor.ts'
import { runsOn } from '../db/runs-on.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { conferenceFrom, conferenceRows } from './conference.queries.ts'
import { managesTheService } from './policy.ts'
import { USUAL_DAYS, type Conference } from './stages.ts'

const MOST_LATE = 60

/** Open conferences in which this person has a part of their own: to run, or to answer; to allocate, for the service's manager. */
export async function conferencesInvolving(tx: Tx, actor: Actor): Promise<readonly Conference[]> {
  const rows = await conferenceRows(tx)
    .where('conference.closed_on', 'is', null)
    .where((where) =>
      where.or([
        where('conference.coordinator_id', '=', actor.id),
        where('conference.referrer_id', '=', actor.id),
        ...(managesTheService(actor) ? [where('conference.coordinator_id', 'is', null)] : []),
      ]),
    )
    .execute()
  return rows.map(conferenceFrom)
}

/** What is late among the conferences a manager answers for: the whole service's, or those their own team's workers referred. */
export async function lateConferences(tx: Tx, actor: Actor, today: PlainDate): Promise<readonly Conference[]> {
  const teams = actor.posts
    .filter(({ role, service }) => role === 'team-manager' && service === 'social care')
    .map(({ teamId }) => teamId)
  if (teams.length === 0 && !managesTheService(actor)) return []
  let query = conferenceRows(tx)
    .where('conference.closed_on', 'is', null)
    .where('conference.coordinator_id', 'is not', null)
  if (!managesTheService(actor))
    query = query.where((where) =>
      where.exists(
        where
          .selectFrom('post')
          .select('post.id')
          .whereRef('post.practitioner_id', '=', 'conference.referrer_id')
          .where('post.team_id', 'in', teams)
          .where(runsOn('post', today)),
      ),
    )
  const rows = await query
    .where((where) =>
      where.or([
        where.and([where('conference.held_on', '<', today), where('conference.decision', 'is', null)]),
        where.and([where('conference.held_on', 'is', null), where('conference.planned_for', '<', today)]),
        where.and([
          where('conference.held_on', 'is', null),
          where('conference.safety_checked_on', 'is', null),
          where('conference.allocated_on', '<', addDays(today, -7)),
        ]),
        where.and([
          where('conference.decided_on', '<', addDays(today, -USUAL_DAYS.toGivePlan)),
          where('conference.plan_given_on', 'is', null),
        ]),
        where.exists(
          where
            .selectFrom('family_plan_review as review')
            .select('review.id')
            .whereRef('review.conference_id', '=', 'conference.id')
            .where('review.held_on', 'is', null)
            .where('review.due_on', '<', today),
        ),
      ]),
    )
    .orderBy('conference.referred_on')
    .limit(MOST_LATE)
    .execute()
  return rows.map(conferenceFrom)
}

/** Actions past their day or nearly so, in plans that this person runs. */
export async function actionsToChase(tx: Tx, actor: Actor, today: PlainDate) {
  return tx
    .selectFrom('family_plan_action as action')
    .innerJoin('conference', 'conference.id', 'action.conference_id')
    .innerJoin('family', 'family.id', 'conference.family_id')
    .select([
      'action.id',
      'action.what',
      'action.by_when',
      'conference.id as conference_id',
      'family.name as family_name',
    ])
    .where('conference.coordinator_id', '=', actor.id)
    .where('conference.closed_on', 'is', null)
    .where(sql<boolean>`action.progress in ('agreed', 'started')`)
    .where('action.by_when', '<=', addDays(today, 7))
    .orderBy('action.by_when')
    .limit(100)
    .execute()
}

/** Offers this person made that nobody has been referred from, with whether anybody has said yes. */
export async function offersOpen(tx: Tx, actor: Actor, since: PlainDate) {
  return tx
    .selectFrom('conference_offer as offer')
    .innerJoin('family', 'family.id', 'offer.family_id')
    .select(['offer.id', 'offer.offered_on', 'family.name as family_name'])
    .select((select) => [
      select
        .exists(
          select
            .selectFrom('conference_offer_reply as reply')
            .select('reply.id')
            .whereRef('reply.offer_id', '=', 'offer.id')
            .where('reply.answer', '=', 'accepted'),
        )
        .as('accepted'),
      select
        .exists(
          select
            .selectFrom('conference_offer_reply as reply')
            .select('reply.id')
            .whereRef('reply.offer_id', '=', 'offer.id')
            .where('reply.answer', '=', 'no reply yet'),
        )
        .as('waiting'),
    ])
    .where('offer.offered_by', '=', actor.id)
    .where('offer.offered_on', '>=', since)
    .where((where) =>
      where.not(
        where.exists(
          where.selectFrom('conference').select('conference.id').whereRef('conference.offer_id', '=', 'offer.id'),
        ),
      ),
    )
    .execute()
}
