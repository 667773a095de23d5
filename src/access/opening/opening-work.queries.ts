import { todayInLondon } from '../../kernel/clock.ts'
import type { Tx } from '../../db/as-actor.ts'
import { anyOf, type Actor } from '../actor.ts'
import { openingsToDecide } from './openings.queries.ts'

/** What a manager is told the moment somebody opens a record: it is due the same day, and stays until somebody decides. */
export async function openingWork(tx: Tx, actor: Actor) {
  const manages = actor.posts.filter(({ role }) => role === 'team-manager').map(({ teamId }) => teamId)
  const answersForAll = anyOf('practice-lead', 'director', 'information-governance')(actor)
  if (manages.length === 0 && !answersForAll) return []
  return (await openingsToDecide(tx, actor.id, manages)).map((opening) => ({
    href: `/openings/${opening.id}`,
    what: 'Decide whether a record was rightly opened',
    who: `${opening.openedBy}, family ${opening.reference}`,
    due: todayInLondon(opening.openedAt),
  }))
}
