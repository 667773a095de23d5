import type { Actor } from '../access/index.ts'
import type { Tx } from '../db/as-actor.ts'
import type { Route } from '../web/route.ts'
import { findConference } from './conference.queries.ts'
import { ConferencePage } from './conference.page.tsx'
import { nextStep } from './next-steps.ts'
import { questionsOf } from './plan/plan.queries.ts'
import { managesTheService, mayKeepThePlan, mayRecordTheAnswer, mayRun, mayTake, seesConferences } from './policy.ts'
import { progressOf } from './progress.queries.ts'
import { peopleOn } from './preparation/preparation.queries.ts'
import { childrenOf } from './referral/referral.queries.ts'
import { feedbackOn, reviewsOf } from './review/review.queries.ts'

export const conferenceRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /conferences/:conference',
    may: seesConferences,
    audit: 'conference viewed',
    async answer({ tx, actor, param, today }) {
      const conference = await findConference(tx, param('conference'))
      if (!conference) return { missing: true }
      const reviews = await reviewsOf(tx, conference.id)
      const about = {
        children: await childrenOf(tx, conference.id),
        people: await peopleOn(tx, conference.id),
        questions: await questionsOf(tx, conference.id),
        feedback: await feedbackOn(tx, conference.id),
      }
      const may = {
        allocate: managesTheService(actor),
        run: mayRun(actor, conference),
        answer: mayRecordTheAnswer(actor, conference),
        take: mayTake(actor, conference),
        keep: mayKeepThePlan(actor, conference),
      }
      const next = nextStep(conference, (await progressOf(tx, [conference.id]))(conference.id))
      return { page: <ConferencePage {...{ conference, reviews, next, may, today, ...about }} />, about: conference.id }
    },
  },
]
