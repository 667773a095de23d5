import { bad, good, type Outcome } from '../../kernel/outcome.ts'
import { isAfter, type PlainDate } from '../../kernel/plain-date.ts'

export const OCCASIONS = [
  'initial child protection conference',
  'letter before proceedings',
  'child in need',
  'the family asked',
  'another reason',
] as const
export const WAYS = ['in person', 'by letter', 'by phone', 'by video'] as const
export const ANSWERS = ['accepted', 'declined'] as const

export type Reply = {
  readonly personId: string
  readonly name: string
  readonly answer: 'no reply yet' | (typeof ANSWERS)[number]
  readonly repliedOn: PlainDate | undefined
  readonly inTheirWords: string
  readonly version: number
}
export type Offer = {
  readonly id: string
  readonly familyId: string
  readonly familyName: string
  readonly offeredOn: PlainDate
  readonly offeredBy: string
  readonly occasion: (typeof OCCASIONS)[number]
  readonly how: (typeof WAYS)[number]
  readonly inLanguage: string
  readonly replies: readonly Reply[]
  /** The conference that came of it, once the family was referred. */
  readonly conferenceId: string | undefined
}

/** One yes from somebody with parental responsibility is enough to refer; a no is an answer, and the offer can be made again. */
export type Standing = 'accepted' | 'declined' | 'waiting'
export function standingOf({ replies }: Pick<Offer, 'replies'>): Standing {
  if (replies.some(({ answer }) => answer === 'accepted')) return 'accepted'
  return replies.every(({ answer }) => answer === 'declined') ? 'declined' : 'waiting'
}

export function reply(offer: Offer, repliedOn: PlainDate): Outcome<PlainDate> {
  if (offer.conferenceId)
    return bad({
      field: 'answer',
      text: 'The family has already been referred from this offer. A change of mind is recorded on the conference',
    })
  if (isAfter(offer.offeredOn, repliedOn))
    return bad({ field: 'repliedOn', text: 'The date of the reply must be on or after the offer' })
  return good(repliedOn)
}
