import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { inWords } from '../../kernel/date-words.ts'
import { andThen, problemsIn } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { clashing, standing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findConference, movedOn } from '../conference.queries.ts'
import { keepsPlans, mayKeepThePlan } from '../policy.ts'
import { peopleOn } from '../preparation/preparation.queries.ts'
import { addAction, saveProgress } from './plan.commands.ts'
import { readAction, readProgress } from './plan.form.ts'
import { AddActionPage, ProgressPage } from './plan-forms.page.tsx'
import { findAction } from './plan.queries.ts'
import { checkAction, checkProgress, PROGRESS_WORDS, type Action } from './plan.ts'

export const actionRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /conferences/:conference/plan/actions/add',
    may: keepsPlans,
    audit: 'action form viewed',
    async answer({ tx, actor, param, council }) {
      const conference = await findOpen(tx, actor, param('conference'))
      if (!conference) return movedOn(tx, actor, param('conference'))
      return {
        page: (
          <AddActionPage
            conference={conference}
            people={await peopleOn(tx, conference.id)}
            council={council}
            state={standing({})}
          />
        ),
        about: conference.id,
      }
    },
  },
  {
    at: 'POST /conferences/:conference/plan/actions/add',
    may: keepsPlans,
    audit: 'action added to a plan',
    async answer({ tx, actor, param, form, newId, council }) {
      const conference = await findOpen(tx, actor, param('conference'))
      if (!conference) return movedOn(tx, actor, param('conference'))
      const people = await peopleOn(tx, conference.id)
      const sent = await form()
      const input = readAction(sent, people)
      const checked = andThen(input, (written) => checkAction(written, conference.meeting.heldOn))
      if (!input.ok || !checked.ok)
        return {
          problemsOn: <AddActionPage {...{ conference, people, council }} state={typed(sent, problemsIn(checked))} />,
        }
      await addAction(tx, newId(), conference.id, council, input.value)
      return { goTo: `/conferences/${conference.id}/plan`, about: conference.id, saying: 'Added to the plan' }
    },
  },
  {
    at: 'GET /conferences/:conference/plan/actions/:action',
    may: keepsPlans,
    audit: 'action viewed',
    async answer({ tx, actor, param, today, keptWords }) {
      const conference = await findOpen(tx, actor, param('conference'))
      const action = conference && (await findAction(tx, conference.id, param('action')))
      if (!action) return movedOn(tx, actor, param('conference'))
      return {
        page: (
          <ProgressPage
            conference={conference}
            action={action}
            state={standingOrKept(fieldsOf(action, today), await keptWords(), textsOf(action))}
          />
        ),
        about: conference.id,
      }
    },
  },
  {
    at: 'POST /conferences/:conference/plan/actions/:action',
    may: keepsPlans,
    audit: 'progress on an action recorded',
    async answer({ tx, actor, param, form, today }) {
      const conference = await findOpen(tx, actor, param('conference'))
      const action = conference && (await findAction(tx, conference.id, param('action')))
      if (!action) return movedOn(tx, actor, param('conference'))
      const sent = await form()
      const input = readProgress(sent, today)
      const checked = andThen(input, checkProgress)
      if (!input.ok || !checked.ok)
        return {
          problemsOn: <ProgressPage conference={conference} action={action} state={typed(sent, problemsIn(checked))} />,
        }
      if (!(await saveProgress(tx, action.id, input.value))) {
        const theirs = (await findAction(tx, conference.id, action.id)) ?? action
        return {
          clashOn: <ProgressPage conference={conference} action={theirs} state={clashing(sent, textsOf(theirs))} />,
          about: conference.id,
        }
      }
      return { goTo: `/conferences/${conference.id}/plan`, about: conference.id, saying: 'Progress saved' }
    },
  },
]

/** A conference whose plan is alive, for somebody who keeps it. */
async function findOpen(tx: Tx, actor: Actor, id: string) {
  const conference = await findConference(tx, id)
  if (conference?.stage !== 'held' && conference?.stage !== 'decided') return undefined
  return mayKeepThePlan(actor, conference) ? conference : undefined
}

const fieldsOf = (action: Action, today: PlainDate) => ({
  progress: action.progress,
  progressNote: action.progressNote,
  ...fieldsForDay('progressOn', action.progressOn ?? today),
})
const textsOf = (action: Action) => [
  {
    label: 'Now',
    text: `${PROGRESS_WORDS[action.progress]}${action.progressOn ? ` since ${inWords(action.progressOn)}` : ''}`,
  },
  { label: 'What happened', text: action.progressNote },
]
