import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
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

/** The referral, its children and questions, everyone who was asked, and the service's own involvement with the family. */
export async function saveReferral(tx: Tx, referral: Referral): Promise<void> {
  const { id, familyId, offerId } = referral
  await tx
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
    .execute()
  await tx
    .insertInto('conference_child')
    .values(referral.children.map((child) => ({ conference_id: id, person_id: child.id })))
    .execute()
  const questions = [referral.question1, referral.question2, referral.question3].filter((question) => question !== '')
  await tx
    .insertInto('conference_question')
    .values(questions.map((question, index) => ({ conference_id: id, position: index + 1, question })))
    .execute()
  await tx
    .insertInto('conference_invitation')
    .columns(['conference_id', 'person_id'])
    .expression((from) =>
      from
        .selectFrom('conference_offer_reply')
        .select([from.val(id).as('conference_id'), 'person_id'])
        .where('offer_id', '=', offerId),
    )
    .execute()
  await beInvolved(tx, { familyId, teamId: referral.serviceTeamId, from: referral.referredOn })
  await markMonth(tx, referral.referredOn)
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
  await beInvolved(tx, { familyId: conference.familyId, teamId, practitionerId: coordinator.id, from: allocatedOn })
  return true
}

type Involvement = {
  readonly familyId: string
  readonly teamId: string
  readonly practitionerId?: string
  readonly from: PlainDate
}

/** An involvement that already runs is left as it is; the database forbids two of the same at once. */
async function beInvolved(tx: Tx, { familyId, teamId, practitionerId, from }: Involvement): Promise<void> {
  const part = practitionerId ? 'conference coordinator' : 'conference service'
  const already = await tx
    .selectFrom('family_worker')
    .select('family_id')
    .where('family_id', '=', familyId)
    .where('team_id', '=', teamId)
    .where('part', '=', part)
    .where('practitioner_id', practitionerId ? '=' : 'is', practitionerId ?? null)
    .where((where) => where.or([where('to_on', 'is', null), where('to_on', '>=', from)]))
    .executeTakeFirst()
  if (!already)
    await tx
      .insertInto('involvement')
      .values({ family_id: familyId, team_id: teamId, practitioner_id: practitionerId ?? null, part, from_on: from })
      .execute()
}
