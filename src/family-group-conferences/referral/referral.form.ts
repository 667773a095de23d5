import { z } from 'zod'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FamilyMember } from '../../people/index.ts'
import { aDay, oneAmong, oneOf, optionalWords, readAs, someAmong, version, words } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import type { Offer } from '../offer/offer.ts'
import type { Somebody } from '../stages.ts'
import type { Coordinator } from './coordinator.ts'

const HOW_SOON = ['usual', 'urgent'] as const

type Asked = {
  readonly offer: Offer
  readonly childrenOfFamily: readonly FamilyMember[]
  readonly referrers: readonly Somebody[]
}

const referralMade = (today: PlainDate, { offer, childrenOfFamily, referrers }: Asked) =>
  z.object({
    children: someAmong(childrenOfFamily, 'Select at least one child that the conference is about'),
    referrer: oneAmong(referrers, 'Select who is referring the family'),
    referredOn: aDay('the date of the referral', {
      notAfter: today,
      notBefore: [offer.offeredOn, 'the date of the offer'],
    }),
    howSoon: oneOf(HOW_SOON, 'Select how soon the conference is needed'),
    worries: words('what you are worried about'),
    strengths: words('what is going well'),
    question1: words('a question for the family’s plan to answer', { most: 500 }),
    question2: optionalWords('the second question', { most: 500 }),
    question3: optionalWords('the third question', { most: 500 }),
    bottomLines: optionalWords('what cannot change'),
  })
export type ReferralMade = z.infer<ReturnType<typeof referralMade>>
export const readReferral = (form: Form, today: PlainDate, asked: Asked) => readAs(referralMade(today, asked), form)

/** The coordinators offered are the only ones that can be chosen. */
export const readAllocation = (form: Form, offered: readonly Coordinator[]) =>
  readAs(z.object({ coordinator: oneAmong(offered, 'Select a coordinator'), version: version() }), form)
