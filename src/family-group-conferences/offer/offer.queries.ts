import type { Tx } from '../../db/as-actor.ts'
import { isUuid } from '../../kernel/id.ts'
import { fullName } from '../../people/index.ts'
import type { Offer } from './offer.ts'

export async function findOffer(tx: Tx, id: string): Promise<Offer | undefined> {
  if (!isUuid(id)) return undefined
  const [offer] = await offersWhere(tx, { id })
  return offer
}

export const offersToFamily = (tx: Tx, familyId: string): Promise<readonly Offer[]> => offersWhere(tx, { familyId })

/** A conference of this family that is still open, so that nobody offers a second unknowingly. */
export const openConferenceOf = (tx: Tx, familyId: string) =>
  tx
    .selectFrom('conference')
    .select(['id', 'referred_on'])
    .where('family_id', '=', familyId)
    .where('closed_on', 'is', null)
    .orderBy('referred_on', 'desc')
    .limit(1)
    .executeTakeFirst()

async function offersWhere(tx: Tx, { id, familyId }: { id?: string; familyId?: string }): Promise<readonly Offer[]> {
  const offers = await tx
    .selectFrom('conference_offer')
    .innerJoin('family', 'family.id', 'conference_offer.family_id')
    .innerJoin('practitioner', 'practitioner.id', 'conference_offer.offered_by')
    .leftJoin('conference', 'conference.offer_id', 'conference_offer.id')
    .selectAll('conference_offer')
    .select(['family.name as family_name', 'practitioner.name as offered_by_name', 'conference.id as conference_id'])
    .$if(id !== undefined, (query) => query.where('conference_offer.id', '=', id ?? ''))
    .$if(familyId !== undefined, (query) => query.where('conference_offer.family_id', '=', familyId ?? ''))
    .orderBy('conference_offer.offered_on', 'desc')
    .orderBy('conference_offer.id')
    .execute()
  if (offers.length === 0) return []
  const replies = await tx
    .selectFrom('conference_offer_reply')
    .innerJoin('person', 'person.id', 'conference_offer_reply.person_id')
    .selectAll('conference_offer_reply')
    .select(['person.given_name', 'person.family_name', 'person.known_as'])
    .where(
      'offer_id',
      'in',
      offers.map((offer) => offer.id),
    )
    .orderBy('person.born_on')
    .execute()
  return offers.map((offer) => ({
    id: offer.id,
    familyId: offer.family_id,
    familyName: offer.family_name,
    offeredOn: offer.offered_on,
    offeredBy: offer.offered_by_name,
    occasion: offer.occasion,
    how: offer.how,
    inLanguage: offer.in_language,
    conferenceId: offer.conference_id ?? undefined,
    replies: replies
      .filter((reply) => reply.offer_id === offer.id)
      .map((reply) => ({
        personId: reply.person_id,
        name: fullName({ givenName: reply.given_name, familyName: reply.family_name, knownAs: reply.known_as }),
        answer: reply.answer,
        repliedOn: reply.replied_on ?? undefined,
        inTheirWords: reply.in_their_words,
        version: reply.version,
      })),
  }))
}
