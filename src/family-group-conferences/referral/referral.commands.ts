import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { endCoordinating } from '../coordinating.commands.ts'
import { markMonth } from '../figures.commands.ts'
import type { Conference, Somebody } from '../stages.ts'
import type { ReferralMade } from './referral.form.ts'

type Referral = ReferralMade & {
  readonly id: string
  readonly familyId: string
  readonly offerId: string
  readonly referrerId: string
  readonly serviceTeamId: string
}

/** False when the family has been referred from this offer already. The referral, its children and questions, everyone who was asked, and the service's own involvement with the family. */
export async function saveReferral(tx: Tx, referral: Referral): Promise<boolean> {
  const { id, familyId, offerId } = referral
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('conference')
    .values({
      id,
      family_id: familyId,
      offer_id: offerId,
      referred_on: referral.referredOn,
      referrer_id: referral.referrerId,
      urgent: referral.howSoon === 'urgent',
      worries: referral.worries,
      strengths: referral.strengths,
      bottom_lines: referral.bottomLines,
    })
    .onConflict((conflict) => conflict.column('offer_id').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  await tx
    .insertInto('conference_child')
    .values(referral.children.map((child) => ({ conference_id: id, person_id: child.id })))
    .execute()
  const questions = [referral.question1, referral.question2, referral.question3].filter((question) => question !== '')
  await tx
    .insertInto('conference_question')
    .values(questions.map((question, index) => ({ conference_id: id, position: index + 1, question })))
    .execute()
  await inviteFromTheStart(tx, referral)
  await beInvolved(tx, { familyId, teamId: referral.serviceTeamId, from: referral.referredOn })
  await markMonth(tx, referral.referredOn)
  return true
}

/** The children, everyone with parental responsibility for them, and everyone who was offered: nobody is left to be thought of later. */
async function inviteFromTheStart(tx: Tx, { id, offerId, children }: Referral): Promise<void> {
  const about = children.map((child) => child.id)
  const asked = await tx
    .selectFrom('conference_offer_reply')
    .select('person_id')
    .where('offer_id', '=', offerId)
    .execute()
  const responsible = await tx
    .selectFrom('relationship')
    .select('from_person_id as person_id')
    .where('to_person_id', 'in', about)
    .where('parental_responsibility', '=', true)
    .where('removed_on', 'is', null)
    .execute()
  const people = new Set([...about, ...asked.map((row) => row.person_id), ...responsible.map((row) => row.person_id)])
  await tx
    .insertInto('conference_invitation')
    .values([...people].map((personId) => ({ conference_id: id, person_id: personId })))
    .execute()
}

/** False when somebody else changed the conference first. */
export async function saveAllocation(
  tx: Tx,
  conference: Conference,
  version: number,
  { coordinator, allocatedOn }: { coordinator: Somebody; allocatedOn: PlainDate },
  teamId: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('conference')
    .set({ coordinator_id: coordinator.id, allocated_on: allocatedOn, version: version + 1 })
    .where('id', '=', conference.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  if (conference.stage === 'preparing' && conference.coordinator.id !== coordinator.id)
    await endCoordinating(tx, conference, conference.coordinator.id, allocatedOn)
  await beInvolved(tx, { familyId: conference.familyId, teamId, practitionerId: coordinator.id, from: allocatedOn })
  return true
}

type Involvement = {
  readonly familyId: string
  readonly teamId: string
  readonly practitionerId?: string
  readonly from: PlainDate
}

/** An involvement that already runs is left as it is: the database forbids two of the same at once. */
async function beInvolved(tx: Tx, { familyId, teamId, practitionerId, from }: Involvement): Promise<void> {
  const part = practitionerId ? 'conference coordinator' : 'conference service'
  await tx
    .insertInto('involvement')
    .values({ family_id: familyId, team_id: teamId, practitioner_id: practitionerId ?? null, part, from_on: from })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
