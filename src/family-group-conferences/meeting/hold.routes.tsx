import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { inWords } from '../../kernel/date-words.ts'
import { andThen, problemsIn } from '../../kernel/outcome.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { clashing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findPreparing, movedOn } from '../conference.queries.ts'
import { questionsOf } from '../plan/plan.queries.ts'
import { runsConferences } from '../policy.ts'
import { agreedWithResponsibility, type Invitation } from '../preparation/preparation.ts'
import { peopleOn } from '../preparation/preparation.queries.ts'
import { hold, stillNeeded, type Preparing } from '../stages.ts'
import { saveHeld } from './hold.commands.ts'
import { readHeld } from './hold.form.ts'
import { HoldPage } from './hold.page.tsx'

export const meetingRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /conferences/:conference/hold',
    may: runsConferences,
    audit: 'conference record viewed',
    async answer({ tx, actor, param, today, keptWords }) {
      const conference = await findPreparing(tx, actor, param('conference'))
      if (!conference) return movedOn(tx, actor, param('conference'))
      const { people, readiness } = await preparedFor(tx, conference)
      const coming = people
        .filter(({ state }) => state === 'coming' || state === 'coming remotely')
        .map(({ personId }) => personId)
      const heldOn = conference.plannedFor && conference.plannedFor <= today ? conference.plannedFor : today
      const state = standingOrKept(fieldsForDay('heldOn', heldOn), await keptWords(), [], { came: coming })
      return {
        page: <HoldPage conference={conference} people={people} needs={stillNeeded(readiness)} state={state} />,
        about: conference.id,
      }
    },
  },
  {
    at: 'POST /conferences/:conference/hold',
    may: runsConferences,
    audit: 'conference held',
    async answer({ tx, actor, param, form, today }) {
      const conference = await findPreparing(tx, actor, param('conference'))
      if (!conference) return movedOn(tx, actor, param('conference'))
      const { people, readiness } = await preparedFor(tx, conference)
      const sent = await form()
      const input = readHeld(sent, people)
      const held = andThen(input, ({ came, ...meeting }) => hold(conference, meeting, came.length, readiness, today))
      const page = { conference, people, needs: stillNeeded(readiness) }
      if (!input.ok || !held.ok) return { problemsOn: <HoldPage {...page} state={typed(sent, problemsIn(held))} /> }
      const saved = await saveHeld(
        tx,
        { id: conference.id, version: input.value.version, cameIds: input.value.came.map(({ id }) => id) },
        held.value,
      )
      if (!saved) {
        const { people: now } = await preparedFor(tx, conference)
        return {
          clashOn: <HoldPage {...page} state={clashing(sent, textsOf(now, held.value.heldOn))} />,
          about: conference.id,
        }
      }
      return {
        goTo: `/conferences/${conference.id}/plan`,
        about: conference.id,
        saying: 'The conference is recorded. Now the family’s plan',
      }
    },
  },
]

/** The list and what must be true before the conference can be held, read together so that they agree. */
async function preparedFor(tx: Tx, conference: Preparing) {
  const people = await peopleOn(tx, conference.id)
  const questions = await questionsOf(tx, conference.id)
  return {
    people,
    readiness: {
      questions: questions.length,
      agreedWithResponsibility: agreedWithResponsibility(people),
      safetyChecked: conference.safetyCheckedOn !== undefined,
    },
  }
}

const textsOf = (people: readonly Invitation[], heldOn: Preparing['referredOn']) => [
  { label: 'The date you typed', text: inWords(heldOn) },
  {
    label: 'Who stands as having come',
    text: people
      .filter(({ attended }) => attended === 'attended')
      .map(({ name }) => name)
      .join(', '),
  },
]
