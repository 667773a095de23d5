import type { Selectable } from 'kysely'
import type { Actor } from '../access/index.ts'
import type { Tx } from '../db/as-actor.ts'
import type { DB } from '../db/schema.generated.ts'
import { isUuid } from '../kernel/id.ts'
import type { Reply } from '../web/route.ts'
import { mayKeepThePlan, mayRun } from './policy.ts'
import type { Conference, Preparing, Somebody } from './stages.ts'

type Row = Selectable<DB['conference']> & {
  family_name: string
  referrer_name: string
  coordinator_name: string | null
  decider_name: string | null
  referral_recorder: string | null
  answer_recorder: string | null
}

export const conferenceRows = (tx: Tx) =>
  tx
    .selectFrom('conference')
    .innerJoin('family', 'family.id', 'conference.family_id')
    .innerJoin('practitioner as referrer', 'referrer.id', 'conference.referrer_id')
    .leftJoin('practitioner as coordinator', 'coordinator.id', 'conference.coordinator_id')
    .leftJoin('practitioner as decider', 'decider.id', 'conference.decided_by')
    .leftJoin('practitioner as referral_writer', 'referral_writer.id', 'conference.referral_recorded_by')
    .leftJoin('practitioner as answer_writer', 'answer_writer.id', 'conference.answer_recorded_by')
    .selectAll('conference')
    .select([
      'family.name as family_name',
      'referrer.name as referrer_name',
      'coordinator.name as coordinator_name',
      'decider.name as decider_name',
      'referral_writer.name as referral_recorder',
      'answer_writer.name as answer_recorder',
    ])

/** `undefined` means there is no such conference, or none this actor may see: the two must look the same. */
export async function findConference(tx: Tx, id: string): Promise<Conference | undefined> {
  if (!isUuid(id)) return undefined
  const row = await conferenceRows(tx).where('conference.id', '=', id).executeTakeFirst()
  return row && conferenceFrom(row)
}

/** A conference being prepared, for somebody who runs it. */
export async function findPreparing(tx: Tx, actor: Actor, id: string): Promise<Preparing | undefined> {
  const conference = await findConference(tx, id)
  return conference?.stage === 'preparing' && mayRun(actor, conference) ? conference : undefined
}

/**
 * What to answer when a conference is not at the stage that a page is for: to somebody with a part in it, that it has
 * been moved on, so that nothing they typed is lost; to anybody else, the same as for a conference that is not there.
 */
export async function movedOn(tx: Tx, actor: Actor, id: string): Promise<Reply> {
  const conference = await findConference(tx, id)
  if (!conference || !mayKeepThePlan(actor, conference)) return { missing: true }
  return { overtaken: { href: `/conferences/${conference.id}`, text: 'Go to the conference' }, about: conference.id }
}

/** The row's columns as the stage that they make up. The database's checks forbid any other combination. */
export function conferenceFrom(row: Row): Conference {
  const referral = {
    id: row.id,
    familyId: row.family_id,
    familyName: row.family_name,
    offerId: row.offer_id ?? undefined,
    referredOn: row.referred_on,
    referrer: { id: row.referrer_id, name: row.referrer_name },
    referralRecordedBy: another(row.referral_recorder, row.referrer_name),
    urgent: row.urgent,
    worries: row.worries,
    strengths: row.strengths,
    bottomLines: row.bottom_lines,
    version: row.version,
  }
  const allocation = allocationOf(row)
  const meeting = meetingOf(row)
  const answer = answerOf(row)
  if (row.closed_on && row.closed_reason)
    return {
      ...referral,
      stage: 'closed',
      allocation,
      meeting,
      answer,
      closing: { closedOn: row.closed_on, closedReason: row.closed_reason, closingNote: row.closing_note },
    }
  if (!allocation) return { ...referral, stage: 'referred' }
  if (!meeting) return { ...referral, ...allocation, stage: 'preparing' }
  return answer
    ? { ...referral, ...allocation, stage: 'decided', meeting, answer }
    : { ...referral, ...allocation, stage: 'held', meeting }
}

/** Who wrote it down, where that was somebody else. */
const another = (recorder: string | null, self: string): string | undefined =>
  recorder !== null && recorder !== self ? recorder : undefined

const somebody = (id: string | null, name: string | null): Somebody | undefined =>
  id !== null && name !== null ? { id, name } : undefined

function allocationOf(row: Row) {
  const coordinator = somebody(row.coordinator_id, row.coordinator_name)
  if (!coordinator || !row.allocated_on) return undefined
  return {
    coordinator,
    allocatedOn: row.allocated_on,
    safetyCheckedOn: row.safety_checked_on ?? undefined,
    plannedFor: row.planned_for ?? undefined,
    venue: row.venue,
  }
}

function meetingOf(row: Row) {
  if (!row.held_on) return undefined
  return {
    heldOn: row.held_on,
    informationStartedAt: row.information_started_at ?? '',
    privateTimeStartedAt: row.private_time_started_at ?? '',
    privateTimeEndedAt: row.private_time_ended_at ?? '',
    endedAt: row.ended_at ?? '',
  }
}

function answerOf(row: Row) {
  const decidedBy = somebody(row.decided_by, row.decider_name)
  if (!row.decision || !row.decided_on || !decidedBy) return undefined
  return {
    decision: row.decision,
    decidedOn: row.decided_on,
    decidedBy,
    recordedBy: another(row.answer_recorder, decidedBy.name),
    reasons: row.decision_reasons,
    planGivenOn: row.plan_given_on ?? undefined,
    reviewDueOn: row.review_due_on ?? undefined,
  }
}
