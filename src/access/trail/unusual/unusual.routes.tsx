import type { Tx } from '../../../db/as-actor.ts'
import type { Route } from '../../../web/route.ts'
import type { Actor } from '../../actor.ts'
import { readsWholeTrail } from '../policy.ts'
import { trailSettings } from '../settings.queries.ts'
import { aMonthTo } from '../stretch.ts'
import { UNUSUAL, type Unusual } from './unusual.ts'
import { UnusualKindPage, UnusualPage } from './unusual.page.tsx'
import { countUnusual, unusualCases } from './unusual.queries.ts'

const PAGE = 50

export const unusualRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /trail/unusual',
    may: readsWholeTrail,
    audit: 'unusual looks counted',
    async answer({ tx, today }) {
      const [stretch, settings] = [aMonthTo(undefined, undefined, today), await trailSettings(tx)]
      const counts = new Map<Unusual, number>()
      for (const kind of UNUSUAL) counts.set(kind, await countUnusual(tx, kind, { stretch, settings }))
      return { page: <UnusualPage {...{ counts, stretch, settings }} /> }
    },
  },
  {
    at: 'GET /trail/unusual/:kind',
    may: readsWholeTrail,
    audit: 'unusual looks listed',
    async answer({ tx, param, query, today }) {
      const kind = UNUSUAL.find((one) => one === param('kind'))
      if (!kind) return { missing: true }
      const [stretch, settings] = [aMonthTo(undefined, undefined, today), await trailSettings(tx)]
      const found = await unusualCases(tx, kind, { stretch, settings }, query('after'), PAGE + 1)
      const cases = found.slice(0, PAGE)
      const last = found.length > PAGE ? cases.at(-1) : undefined
      const more = last && `?after=${last.day}_${last.actorId}`
      return {
        page: <UnusualKindPage {...{ kind, cases, stretch, settings, more }} />,
        trail: { alsoAbout: cases.map(({ actorId }) => actorId) },
      }
    },
  },
]
