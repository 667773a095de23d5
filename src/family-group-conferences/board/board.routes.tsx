import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { isUuid } from '../../kernel/id.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { Route } from '../../web/route.ts'
import { nextStep } from '../next-steps.ts'
import { keepsPlans, seesConferences } from '../policy.ts'
import { progressOf } from '../progress.queries.ts'
import { countsByStage } from './board-counts.queries.ts'
import { address, BoardPage, STAGES } from './board.page.tsx'
import { conferencesOnBoard, PAGE } from './board.queries.ts'
import { thoughtTogether } from './what-they-thought.queries.ts'

export const boardRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /conferences',
    may: seesConferences,
    audit: 'conferences listed',
    async answer({ tx, actor, query, today }) {
      const stage = STAGES.find((value) => value === query('stage'))
      const hasOwn = keepsPlans(actor)
      const mine = hasOwn && query('mine') === 'yes'
      const [on = '', id = ''] = query('after').split('_')
      const after = plainDate(on) && isUuid(id) ? { on, id } : undefined
      const found = await conferencesOnBoard(tx, { stage, mineId: mine ? actor.id : undefined, after })
      const shown = found.slice(0, PAGE)
      const progress = await progressOf(
        tx,
        shown.map((conference) => conference.id),
      )
      const last = shown.at(-1)
      const here = address(stage, mine)
      const more =
        found.length > PAGE && last
          ? `${here}${here.includes('?') ? '&' : '?'}after=${last.referredOn}_${last.id}`
          : undefined
      const lines = shown.map((conference) => ({ conference, next: nextStep(conference, progress(conference.id)) }))
      const counts = await countsByStage(tx, mine ? actor.id : undefined)
      return {
        page: (
          <BoardPage {...{ lines, counts, stage, hasOwn, mine, more, today }} thought={await thoughtTogether(tx)} />
        ),
        trail: { alsoAbout: shown.map(({ id }) => id) },
      }
    },
  },
]
