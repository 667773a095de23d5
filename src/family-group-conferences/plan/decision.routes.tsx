import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { andThen, problemsIn } from '../../kernel/outcome.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { clashing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findConference, movedOn } from '../conference.queries.ts'
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
      if (!conference || !plan) return movedOn(tx, actor, param('conference'))
      const state = standingOrKept(fieldsForDay('decidedOn', today), await keptWords(), [])
      return { page: <DecisionPage conference={conference} plan={plan} state={state} />, about: conference.id }
    },
  },
  {
    at: 'POST /conferences/:conference/decision',
    may: keepsPlans,
    audit: 'plan answered',
    async answer({ tx, actor, param, form, today }) {
      const { conference, plan } = await findToAnswer(tx, actor, param('conference'))
      if (!conference || !plan) return movedOn(tx, actor, param('conference'))
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
          recordedBy: actor.id,
          reviewDueOn: decided.value.reviewDueOn,
        }))
      ) {
        const { conference: now } = await findToAnswer(tx, actor, conference.id)
        if (!now) return movedOn(tx, actor, conference.id)
        return { clashOn: <DecisionPage conference={now} plan={plan} state={clashing(sent, [])} />, about: now.id }
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
