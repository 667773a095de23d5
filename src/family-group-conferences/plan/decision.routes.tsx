import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { inWords } from '../../kernel/date-words.ts'
import { andThen, problemsIn } from '../../kernel/outcome.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { clashing, standing, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findConference } from '../conference.queries.ts'
import { keepsPlans, mayAnswerThePlan, mayRecordTheAnswer, mayRun, runsConferences } from '../policy.ts'
import { decide } from '../stages.ts'
import { savePlanAnswer, savePlanGiven } from './decision.commands.ts'
import { readPlanAnswer } from './decision.form.ts'
import { DecisionPage } from './decision.page.tsx'
import { findPlan } from './plan.queries.ts'

export const decisionRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /conferences/:conference/decision',
    may: keepsPlans,
    audit: 'answer form viewed',
    async answer({ tx, actor, param, today, keptWords }) {
      const { conference, plan } = await findToAnswer(tx, actor, param('conference'))
      if (!conference || !plan) return { missing: true }
      const state = standing(
        (await keptWords()) ?? fieldsForDay('decidedOn', conference.meeting.heldOn > today ? undefined : today),
      )
      return { page: <DecisionPage conference={conference} plan={plan} state={state} />, about: conference.id }
    },
  },
  {
    at: 'POST /conferences/:conference/decision',
    may: keepsPlans,
    audit: 'plan answered',
    async answer({ tx, actor, param, form, today }) {
      const { conference, plan } = await findToAnswer(tx, actor, param('conference'))
      if (!conference || !plan) return { missing: true }
      const sent = await form()
      const input = readPlanAnswer(sent)
      const decided = andThen(input, (given) => decide(conference, given, plan.actions.length, today))
      if (!input.ok || !decided.ok)
        return { problemsOn: <DecisionPage {...{ conference, plan }} state={typed(sent, problemsIn(decided))} /> }
      if (
        !(await savePlanAnswer(tx, {
          ...input.value,
          id: conference.id,
          decidedBy: mayAnswerThePlan(actor, conference) ? actor.id : conference.referrer.id,
          reviewDueOn: decided.value.reviewDueOn,
        }))
      ) {
        const now = await findConference(tx, conference.id)
        const theirs =
          now?.stage === 'decided'
            ? [
                {
                  label: 'Their answer',
                  text: `${now.answer.decision}, ${inWords(now.answer.decidedOn)}. ${now.answer.reasons}`,
                },
              ]
            : []
        const page = now?.stage === 'held' ? now : conference
        return {
          clashOn: <DecisionPage conference={page} plan={plan} state={clashing(sent, theirs)} />,
          about: conference.id,
        }
      }
      return { goTo: `/conferences/${conference.id}`, about: conference.id, saying: 'The answer is recorded' }
    },
  },
  {
    at: 'POST /conferences/:conference/plan/given',
    may: runsConferences,
    audit: 'plan given to everyone',
    async answer({ tx, actor, param, today }) {
      const conference = await findConference(tx, param('conference'))
      if (conference?.stage !== 'decided' || !mayRun(actor, conference)) return { missing: true }
      await savePlanGiven(tx, conference.id, today)
      return {
        goTo: `/conferences/${conference.id}`,
        about: conference.id,
        saying: 'Recorded that everyone has the plan',
      }
    },
  },
]

async function findToAnswer(tx: Tx, actor: Actor, id: string) {
  const conference = await findConference(tx, id)
  if (conference?.stage !== 'held' || !mayRecordTheAnswer(actor, conference))
    return { conference: undefined, plan: undefined }
  return { conference, plan: await findPlan(tx, conference.id) }
}
