import { anyOf, type Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { WorkItem } from '../../my-work/index.ts'
import type { Route } from '../../web/route.ts'
import { filesTakenIn } from './files.queries.ts'
import { lastReturnDue, missingReturns } from './files.ts'
import { TakenInPage } from './taken-in.page.tsx'

const answersForReturns = anyOf('performance-analyst', 'administrator')

export const returnsRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /returns',
    may: answersForReturns,
    audit: 'statutory files viewed',
    async answer({ tx, today }) {
      const files = await filesTakenIn(tx)
      const lastDue = lastReturnDue(today)
      return { page: <TakenInPage files={files} missing={missingReturns(files, lastDue)} lastDue={lastDue} /> }
    },
  },
]

/** A return that should be here by now and is not: the figures stop where the files do. */
export async function returnsWork(tx: Tx, actor: Actor, today: PlainDate): Promise<readonly WorkItem[]> {
  if (!answersForReturns(actor)) return []
  const lastDue = lastReturnDue(today)
  return missingReturns(await filesTakenIn(tx), lastDue).map((collection) => ({
    href: '/returns',
    what: `Take in the ${collection === 'SSDA903' ? 'SSDA903 return' : 'children in need census'}`,
    who: `Year to ${inWords(lastDue)}`,
  }))
}
