import { everyone, type Actor } from '../access/index.ts'
import type { Tx } from '../db/as-actor.ts'
import { isUuid } from '../kernel/id.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Route } from '../web/route.ts'
import { MyWorkPage } from './my-work.page.tsx'
import { grouped, type WorkItem } from './work.ts'

/** A capability's answer to: what has this person to do? */
export type WorkSource = (tx: Tx, actor: Actor, today: PlainDate) => Promise<readonly WorkItem[]>

export const myWorkRoutes = (sources: readonly WorkSource[]): readonly Route<Tx, Actor>[] => [
  {
    at: 'GET /',
    may: everyone,
    audit: 'my work viewed',
    async answer({ tx, actor, today }) {
      const items = (await Promise.all(sources.map((source) => source(tx, actor, today)))).flat()
      return {
        page: (
          <MyWorkPage
            name={actor.name}
            role={[...actor.roles][0] ?? ''}
            groups={grouped(items, today, addDays(today, 7))}
            today={today}
          />
        ),
        trail: { alsoAbout: items.flatMap(({ href }) => href.split(/[/?#]/).filter(isUuid)) },
      }
    },
  },
]
