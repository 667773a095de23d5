import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { inWords } from '../../kernel/date-words.ts'
import { andThen, problemsIn } from '../../kernel/outcome.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { clashing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { endCoordinating } from '../coordinating.commands.ts'
import { findConference, movedOn } from '../conference.queries.ts'
import { mayRun, runsConferences } from '../policy.ts'
import { findPlan } from '../plan/plan.queries.ts'
import { isOpen } from '../plan/plan.ts'
import { close, type Conference } from '../stages.ts'
import { reviewsOf } from '../review/review.queries.ts'
import { saveClosing } from './close.commands.ts'
import { readClosing } from './close.form.ts'
import { ClosePage } from './close.page.tsx'

export const closingRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /conferences/:conference/close',
    may: runsConferences,
    audit: 'closing form viewed',
    async answer({ tx, actor, param, today, keptWords }) {
      const conference = await findToClose(tx, actor, param('conference'))
      if (!conference) return movedOn(tx, actor, param('conference'))
      return {
        page: (
          <ClosePage
            conference={conference}
            unfinished={await unfinishedIn(tx, conference.id)}
            state={standingOrKept(fieldsForDay('closedOn', today), await keptWords(), textsOf(conference))}
          />
        ),
        about: conference.id,
      }
    },
  },
  {
    at: 'POST /conferences/:conference/close',
    may: runsConferences,
    audit: 'conference closed',
    async answer({ tx, actor, param, form, today }) {
      const conference = await findToClose(tx, actor, param('conference'))
      if (!conference) return movedOn(tx, actor, param('conference'))
      const lastReviewOn = (await reviewsOf(tx, conference.id)).findLast(({ heldOn }) => heldOn)?.heldOn
      const sent = await form()
      const unfinished = await unfinishedIn(tx, conference.id)
      const input = readClosing(sent)
      const closed = andThen(input, (closing) => close(conference, closing, lastReviewOn, today))
      if (!input.ok || !closed.ok)
        return {
          problemsOn: <ClosePage {...{ conference, unfinished }} state={typed(sent, problemsIn(closed))} />,
        }
      if (!(await saveClosing(tx, conference.id, input.value))) {
        const now = await findToClose(tx, actor, conference.id)
        if (!now) return movedOn(tx, actor, conference.id)
        return {
          clashOn: <ClosePage conference={now} unfinished={unfinished} state={clashing(sent, textsOf(now))} />,
          about: conference.id,
        }
      }
      if ('coordinator' in conference) await endCoordinating(tx, conference, conference.coordinator.id, today)
      return { goTo: `/conferences/${conference.id}`, about: conference.id, saying: 'The conference is closed' }
    },
  },
]

async function findToClose(tx: Tx, actor: Actor, id: string): Promise<Conference | undefined> {
  const conference = await findConference(tx, id)
  return conference && conference.stage !== 'closed' && mayRun(actor, conference) ? conference : undefined
}

const unfinishedIn = async (tx: Tx, conferenceId: string) =>
  ((await findPlan(tx, conferenceId))?.actions ?? []).filter(isOpen)

const textsOf = (conference: Conference) =>
  conference.stage === 'closed'
    ? [
        {
          label: 'Closed',
          text: `${inWords(conference.closing.closedOn)}: ${conference.closing.closedReason}. ${conference.closing.closingNote}`,
        },
      ]
    : [
        {
          label: 'Changed meanwhile',
          text: 'Something else about this conference was saved. Check it before you close it.',
        },
      ]
