import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { inWords } from '../../kernel/date-words.ts'
import { andThen, problemsIn } from '../../kernel/outcome.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { clashing, standing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findConference, movedOn } from '../conference.queries.ts'
import { findPlan } from '../plan/plan.queries.ts'
import { keepsPlans, mayRun, runsConferences, mayKeepThePlan } from '../policy.ts'
import { saveFeedback, saveReview } from './review.commands.ts'
import { readFeedback, readReview } from './review.form.ts'
import { FeedbackPage, ReviewPage } from './review.page.tsx'
import { findReview } from './review.queries.ts'
import { review as hold, type Review } from './review.ts'

export const reviewRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /conferences/:conference/reviews/:review',
    may: runsConferences,
    audit: 'review viewed',
    async answer({ tx, actor, param, today, keptWords }) {
      const found = await findDue(tx, actor, param('conference'), param('review'))
      if (!found) return movedOn(tx, actor, param('conference'))
      return {
        page: (
          <ReviewPage
            {...found}
            today={today}
            state={standingOrKept(fieldsForDay('heldOn', today), await keptWords(), textsOf(found.review))}
          />
        ),
        about: found.conference.id,
      }
    },
  },
  {
    at: 'POST /conferences/:conference/reviews/:review',
    may: runsConferences,
    audit: 'review held',
    async answer({ tx, actor, param, form, today }) {
      const found = await findDue(tx, actor, param('conference'), param('review'))
      if (!found) return movedOn(tx, actor, param('conference'))
      const { conference, review } = found
      const sent = await form()
      const input = readReview(sent)
      const held = andThen(input, (given) => hold(review, given, conference.answer.decidedOn, today))
      if (!input.ok || !held.ok)
        return { problemsOn: <ReviewPage {...found} today={today} state={typed(sent, problemsIn(held))} /> }
      if (!(await saveReview(tx, conference.id, review, input.value, held.value.nextDueOn))) {
        const theirs = (await findReview(tx, conference.id, review.id)) ?? review
        return {
          clashOn: <ReviewPage {...found} review={theirs} today={today} state={clashing(sent, textsOf(theirs))} />,
          about: conference.id,
        }
      }
      return { goTo: `/conferences/${conference.id}`, about: conference.id, saying: 'The review is saved' }
    },
  },
  {
    at: 'GET /conferences/:conference/feedback',
    may: keepsPlans,
    audit: 'feedback form viewed',
    async answer({ tx, actor, param, today }) {
      const conference = await findHeld(tx, actor, param('conference'))
      return conference
        ? {
            page: <FeedbackPage conference={conference} state={standing(fieldsForDay('givenOn', today))} />,
            about: conference.id,
          }
        : { missing: true }
    },
  },
  {
    at: 'POST /conferences/:conference/feedback',
    may: keepsPlans,
    audit: 'feedback recorded',
    async answer({ tx, actor, param, form, today }) {
      const conference = await findHeld(tx, actor, param('conference'))
      if (!conference) return { missing: true }
      const sent = await form()
      const input = readFeedback(sent, today)
      if (!input.ok) return { problemsOn: <FeedbackPage conference={conference} state={typed(sent, input.problems)} /> }
      await saveFeedback(tx, conference.id, input.value)
      return { goTo: `/conferences/${conference.id}`, about: conference.id, saying: 'What they said is saved' }
    },
  },
]

/** A review that is still to be recorded (or was a moment ago), with the plan it looks at. */
async function findDue(tx: Tx, actor: Actor, conferenceId: string, reviewId: string) {
  const conference = await findConference(tx, conferenceId)
  if (conference?.stage !== 'decided' || !mayRun(actor, conference)) return undefined
  const [review, plan] = [await findReview(tx, conference.id, reviewId), await findPlan(tx, conference.id)]
  return review && !review.heldOn && plan ? { conference, review, plan } : undefined
}

async function findHeld(tx: Tx, actor: Actor, id: string) {
  const conference = await findConference(tx, id)
  return conference && 'meeting' in conference && conference.meeting && mayKeepThePlan(actor, conference)
    ? conference
    : undefined
}

const textsOf = (review: Review) => [
  { label: 'When they met', text: review.heldOn ? inWords(review.heldOn) : '' },
  { label: 'What has changed', text: review.whatChanged },
  { label: 'What the child says', text: review.childsView },
  { label: 'What happens to the plan', text: review.outcome ?? '' },
]
