import type { Tx } from '../../db/as-actor.ts'
import type { Route } from '../../web/route.ts'
import { everyone, type Actor } from '../actor.ts'
import { keepWords } from './kept-words.commands.ts'
import { secondsToWait } from '../limits/limits.commands.ts'

const MOST = 100_000

/** What a form's own script sends while somebody types, so that nothing is lost when the machine or the session ends. */
export const draftRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'POST /drafts',
    may: everyone,
    audit: 'draft kept',
    async answer({ tx, actor, query, form }) {
      const seconds = await secondsToWait(tx, 'draft by one person', actor.id)
      if (seconds > 0) return { tooOften: 'drafts', seconds }
      const address = query('of')
      const sent = await form()
      const words = Object.fromEntries(sent.names.map((name) => [name, sent.all(name)]))
      if (!/^\/[a-z0-9/-]{1,200}$/.test(address) || JSON.stringify(words).length > MOST) return { missing: true }
      await keepWords(tx, address, words)
      return { nothing: true }
    },
  },
]
