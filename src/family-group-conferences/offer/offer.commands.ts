import type { Tx } from '../../db/as-actor.ts'
import { markMonth } from '../figures.commands.ts'
import type { OfferMade, ReplyGiven } from './offer.form.ts'

export async function saveOffer(tx: Tx, id: string, familyId: string, made: OfferMade): Promise<void> {
  await tx
    .insertInto('conference_offer')
    .values({
      id,
      family_id: familyId,
      offered_on: made.offeredOn,
      occasion: made.occasion,
      how: made.how,
      in_language: made.inLanguage,
    })
    .execute()
  await tx
    .insertInto('conference_offer_reply')
    .values(made.to.map((person) => ({ offer_id: id, person_id: person.id })))
    .execute()
  await markMonth(tx, made.offeredOn)
}

/** False when somebody else recorded an answer first: nothing is overwritten. */
export async function saveReply(
  tx: Tx,
  offerId: string,
  personId: string,
  { answer, repliedOn, inTheirWords, version }: ReplyGiven,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('conference_offer_reply')
    .set({ answer, replied_on: repliedOn, in_their_words: inTheirWords, version: version + 1 })
    .where('offer_id', '=', offerId)
    .where('person_id', '=', personId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
