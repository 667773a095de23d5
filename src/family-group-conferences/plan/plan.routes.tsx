import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import type { Route } from '../../web/route.ts'
import { clashing, standingOrKept, typed } from '../../web/form-page.tsx'
import { movedOn } from '../conference.queries.ts'
import { mayKeepThePlan, mayRun, runsConferences, seesConferences } from '../policy.ts'
import { peopleOn } from '../preparation/preparation.queries.ts'
import { savePlanWords } from './plan.commands.ts'
import { readPlanWords, type PlanWords } from './plan.form.ts'
import { PlanWordsPage } from './plan-forms.page.tsx'
import { PlanPage } from './plan.page.tsx'
import { findWithPlan } from './plan.queries.ts'
import type { FamilyPlan } from './plan.ts'

export const planRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /conferences/:conference/plan',
    may: seesConferences,
    audit: 'family plan viewed',
    async answer({ tx, actor, param, today }) {
      const { conference, plan } = await findWithPlan(tx, param('conference'))
      if (!conference || !plan) return { missing: true }
      const open = conference.stage === 'held' || conference.stage === 'decided'
      const mayWrite = conference.stage === 'held' && mayRun(actor, conference)
      return {
        page: (
          <PlanPage {...{ conference, plan, today, mayWrite }} mayKeep={open && mayKeepThePlan(actor, conference)} />
        ),
        about: conference.id,
      }
    },
  },
  {
    at: 'GET /conferences/:conference/plan/words',
    may: runsConferences,
    audit: 'plan words viewed',
    async answer({ tx, actor, param, keptWords }) {
      const { conference, plan } = await findWritable(tx, actor, param('conference'))
      if (!conference || !plan) return movedOn(tx, actor, param('conference'))
      return {
        page: (
          <PlanWordsPage
            {...{ conference, plan }}
            people={await peopleOn(tx, conference.id)}
            state={standingOrKept(fieldsOf(plan), await keptWords(), textsOf(plan))}
          />
        ),
        about: conference.id,
      }
    },
  },
  {
    at: 'POST /conferences/:conference/plan/words',
    may: runsConferences,
    audit: 'plan written down',
    async answer({ tx, actor, param, form }) {
      const { conference, plan } = await findWritable(tx, actor, param('conference'))
      if (!conference || !plan) return movedOn(tx, actor, param('conference'))
      const people = await peopleOn(tx, conference.id)
      const sent = await form()
      const input = readPlanWords(sent, plan.questions, people)
      if (!input.ok)
        return { problemsOn: <PlanWordsPage {...{ conference, plan, people }} state={typed(sent, input.problems)} /> }
      if (!(await savePlanWords(tx, conference.id, input.value))) {
        const { plan: theirs = plan } = await findWritable(tx, actor, conference.id)
        return {
          clashOn: <PlanWordsPage {...{ conference, people }} plan={theirs} state={clashing(sent, textsOf(theirs))} />,
          about: conference.id,
        }
      }
      return {
        goTo: `/conferences/${conference.id}/plan`,
        about: conference.id,
        saying: saysNothing(input.value) ? 'Nothing is written yet' : 'The plan is saved',
      }
    },
  },
]

/** The words stand once the plan has been answered: after that its actions carry what changes. */
async function findWritable(tx: Tx, actor: Actor, id: string) {
  const { conference, plan } = await findWithPlan(tx, id)
  return conference?.stage === 'held' && mayRun(actor, conference)
    ? { conference, plan }
    : { conference: undefined, plan: undefined }
}

/** Whether no words were written: who keeps an eye on the plan is not yet a plan. */
const saysNothing = ({ childsWords, goingWell, ifThingsChange, answers }: PlanWords): boolean =>
  [childsWords, goingWell, ifThingsChange, ...answers.map(({ answer }) => answer)].every((text) => text.trim() === '')

const fieldsOf = (plan: FamilyPlan): Record<string, string> => ({
  childsWords: plan.childsWords,
  goingWell: plan.goingWell,
  ifThingsChange: plan.ifThingsChange,
  lead: plan.leadId ?? '',
  ...Object.fromEntries(plan.questions.map(({ position, answer }) => [`answer${position}`, answer])),
})
const textsOf = (plan: FamilyPlan) => [
  { label: 'What the child says', text: plan.childsWords },
  { label: 'What is going well', text: plan.goingWell },
  ...plan.questions.map(({ question, answer }) => ({ label: question, text: answer })),
  { label: 'If things change', text: plan.ifThingsChange },
]
