import { findAsked, keepAsked, secondsToWait, type Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import type { Form, Reply, Route } from '../../web/route.ts'
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
      const words = await findAsked(tx, query('asked'))
      const after = query('after')
      const asked = readAsked(words, today)
      const found = isEmpty(asked) ? undefined : await findPeople(tx, asked, after)
      const page = { words, askedId: query('asked'), asked, found, after, today }
      return {
        page: <SearchPage {...page} mayStart={startsRecords(actor)} />,
        ...(found ? { trail: { asked: words, alsoAbout: shownIn(found) } } : {}),
      }
    },
  },
  {
    at: 'POST /people',
    may: seesFamilies,
    audit: 'search for people asked',
    async answer({ tx, actor, form }) {
      return askFor(tx, actor, await form(), '/people')
    },
  },
]

/** The words are kept and the address carries only their identifier: a name in an address would stay in histories and logs. */
export async function askFor(tx: Tx, actor: Actor, sent: Form, address: string): Promise<Reply> {
  const seconds = await secondsToWait(tx, 'search by one person', actor.id)
  if (seconds > 0) return { tooOften: 'searches', seconds, about: actor.id }
  const words = sent.text('words').slice(0, 200).trim()
  return { goTo: words ? `${address}?asked=${await keepAsked(tx, words)}` : address, about: actor.id }
}
