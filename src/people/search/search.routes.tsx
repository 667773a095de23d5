import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import type { Route } from '../../web/route.ts'
import { seesFamilies, startsRecords } from '../policy.ts'
import { isEmpty, readAsked } from './asked.ts'
import { shownIn } from './found.ts'
import { SearchPage } from './search.page.tsx'
import { findPeople } from './search.queries.ts'

export const searchRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /people',
    may: seesFamilies,
    audit: 'people searched for',
    async answer({ tx, actor, query, today }) {
      const words = query('words').slice(0, 200).trim()
      const after = query('after')
      const asked = readAsked(words, today)
      const found = isEmpty(asked) ? undefined : await findPeople(tx, asked, after)
      return {
        page: <SearchPage {...{ words, asked, found, after, today }} mayStart={startsRecords(actor)} />,
        ...(found ? { trail: { asked: words, alsoAbout: shownIn(found) } } : {}),
      }
    },
  },
]
