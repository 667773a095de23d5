import { z } from 'zod'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { aDay, oneOf, optionalWords, readAs, someAmong, version, words } from '../../web/fields.ts'
import type { FamilyMember } from '../../people/index.ts'
import type { Form } from '../../web/route.ts'
import { ANSWERS, OCCASIONS, WAYS } from './offer.ts'

const offerMade = (today: PlainDate, responsible: readonly FamilyMember[]) =>
  z.object({
    to: someAmong(responsible, 'Select who was offered the conference'),
    offeredOn: aDay('the date it was offered', { notAfter: today }),
    occasion: oneOf(OCCASIONS, 'Select what led to the offer'),
    how: oneOf(WAYS, 'Select how it was offered'),
    inLanguage: words('the language it was offered in', { most: 100 }),
  })
export type OfferMade = z.infer<ReturnType<typeof offerMade>>
export const readOffer = (form: Form, today: PlainDate, responsible: readonly FamilyMember[]) =>
  readAs(offerMade(today, responsible), form)

const replyGiven = (today: PlainDate) =>
  z.object({
    answer: oneOf(ANSWERS, 'Select what they said'),
    repliedOn: aDay('the date they replied', { notAfter: today }),
    inTheirWords: optionalWords('what they said'),
    version: version(),
  })
export type ReplyGiven = z.infer<ReturnType<typeof replyGiven>>
export const readReply = (form: Form, today: PlainDate) => readAs(replyGiven(today), form)
