import { z } from 'zod'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { aDay, maybeADay, oneOf, optionalWords, readAs, version, words } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import { GIVEN_BY, OUTCOMES } from './review.ts'

const reviewHeld = z.object({
  heldOn: aDay('the date of the review'),
  whatChanged: words('what has changed'),
  childsView: optionalWords('what the child says now'),
  outcome: oneOf(OUTCOMES, 'Select what happens to the plan'),
  nextDueOn: maybeADay('the date of the next meeting'),
  version: version(),
})
export type ReviewHeld = z.infer<typeof reviewHeld>
export const readReview = (form: Form) => readAs(reviewHeld, form)

const score = (what: string) => oneOf(['1', '2', '3', '4', '5'], what).transform(Number)
const feedbackGiven = (today: PlainDate) =>
  z.object({
    givenBy: oneOf(GIVEN_BY, 'Select who this is from'),
    givenOn: aDay('the date it was given', { notAfter: today }),
    listenedTo: score('Select how far they felt listened to'),
    feltSafe: score('Select how safe they felt'),
    planIsOurs: score('Select whether the plan is theirs'),
    words: optionalWords('their words'),
  })
export type FeedbackGiven = z.infer<ReturnType<typeof feedbackGiven>>
export const readFeedback = (form: Form, today: PlainDate) => readAs(feedbackGiven(today), form)
