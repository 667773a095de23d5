import type { Tx } from '../../db/as-actor.ts'
import { andThen, problemsIn } from '../../kernel/outcome.ts'
import { clashing, standing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Reply, Route } from '../../web/route.ts'
import { decidesOnOpenings, mayOpenARecord, type Actor } from '../actor.ts'
import { secondsToWait } from '../limits/limits.commands.ts'
import { endOpening, openFamily, saveDecision } from './opening.commands.ts'
import { readDecision, readOpeningAsked, type OpeningAsked } from './opening.form.ts'
import { OpenARecordPage, OpeningPage, OpeningsPage } from './opening.page.tsx'
import { decideOn, isWaiting, type Opening } from './opening.ts'
import { findOpening, openingsShown } from './openings.queries.ts'

const SHOWN = 50

export const openingRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /openings/new',
    may: mayOpenARecord,
    audit: 'form to open a record viewed',
    answer: () => Promise.resolve({ page: <OpenARecordPage state={standing({})} /> }),
  },
  {
    at: 'POST /openings/new',
    may: mayOpenARecord,
    audit: 'record opened with a reason',
    async answer({ tx, actor, form, today }): Promise<Reply> {
      const sent = await form()
      const asked = readOpeningAsked(sent, today)
      if (!asked.ok) return { problemsOn: <OpenARecordPage state={typed(sent, asked.problems)} /> }
      const trail = { reason: asked.value.reason, asked: inWordsOf(asked.value) }
      const seconds = await secondsToWait(tx, 'opening by one person', actor.id)
      if (seconds > 0) return { tooOften: 'openings', seconds, about: actor.id, trail }
      const found = await openFamily(tx, asked.value)
      if (found?.opened) return { goTo: `/families/${found.familyId}`, about: found.familyId, saying: OPEN, trail }
      return {
        trail,
        problemsOn: <OpenARecordPage state={typed(sent, [{ field: 'reference', text: NONE }])} />,
        ...(found ? { about: found.familyId } : {}),
      }
    },
  },
  {
    at: 'POST /openings/:opening/end',
    may: mayOpenARecord,
    audit: 'opened record closed again',
    async answer({ tx, actor, param }) {
      const opening = await findOpening(tx, param('opening'))
      if (opening?.openedById !== actor.id) return { missing: true }
      await endOpening(tx, opening.id)
      return { goTo: '/', about: opening.familyId, saying: 'The record is closed again' }
    },
  },
  {
    at: 'GET /openings',
    may: decidesOnOpenings,
    audit: 'openings viewed',
    async answer({ tx, query }) {
      const before = new Date(query('before'))
      const decided = await openingsShown(tx, {
        waiting: false,
        ...(Number.isNaN(before.getTime()) ? {} : { before }),
      })
      const last = decided[SHOWN - 1]
      return {
        page: (
          <OpeningsPage
            waiting={await openingsShown(tx, { waiting: true })}
            decided={decided.slice(0, SHOWN)}
            older={
              decided.length > SHOWN && last
                ? `/openings?before=${encodeURIComponent(last.openedAt.toISOString())}`
                : undefined
            }
          />
        ),
      }
    },
  },
  {
    at: 'GET /openings/:opening',
    may: decidesOnOpenings,
    audit: 'opening viewed',
    async answer({ tx, actor, param, keptWords }) {
      const opening = await findOpening(tx, param('opening'))
      if (!opening) return { missing: true }
      const state = standingOrKept({ note: opening.decisionNote }, await keptWords(), textsOf(opening))
      return { page: <OpeningPage {...{ opening, state }} mayDecide={mayDecide(actor, opening)} />, about: opening.id }
    },
  },
  {
    at: 'POST /openings/:opening',
    may: decidesOnOpenings,
    audit: 'opening decided on',
    async answer({ tx, actor, param, form }) {
      const opening = await findOpening(tx, param('opening'))
      if (!opening || !mayDecide(actor, opening)) return { missing: true }
      const sent = await form()
      const input = readDecision(sent)
      const decided = andThen(input, (given) => decideOn(opening, given, actor.id))
      if (!input.ok || !decided.ok)
        return { problemsOn: <OpeningPage opening={opening} mayDecide state={typed(sent, problemsIn(decided))} /> }
      if (!(await saveDecision(tx, opening, input.value))) {
        const theirs = (await findOpening(tx, opening.id)) ?? opening
        const state = clashing(sent, textsOf(theirs))
        return { clashOn: <OpeningPage opening={theirs} mayDecide state={state} />, about: opening.id }
      }
      return { goTo: '/openings', about: opening.id, saying: 'Decision saved' }
    },
  },
]

/** Whom they asked for, whether or not there was anybody: guesses are on the trail as searches are. */
const inWordsOf = ({ reference, name, bornOn }: OpeningAsked): string =>
  [reference, name, bornOn].filter((told) => told).join(', ')

const OPEN = 'Open for one hour, to read'
/** Said of a family that is not there, and of one that nothing opens to this person. */
const NONE =
  'No family can be opened with these details. Check the reference, or the child’s whole name and date of birth'

const mayDecide = (actor: Actor, opening: Opening): boolean => opening.openedById !== actor.id && isWaiting(opening)

const textsOf = (opening: Opening) => [
  { label: 'Decision', text: opening.decision ?? '' },
  { label: 'What was found', text: opening.decisionNote },
]
