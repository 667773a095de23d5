import type { Tx } from '../../db/as-actor.ts'
import type { Route } from '../../web/route.ts'
import { everyone, type Actor } from '../actor.ts'
import { endAllSessions } from '../door/sessions.commands.ts'
import { AccountPage } from './account.page.tsx'
import { accountOf, postsOf, sessionsOf } from './account.queries.ts'

export const accountRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /account',
    may: everyone,
    audit: 'own account viewed',
    async answer({ tx, actor }) {
      const [account, posts, sessions] = [
        await accountOf(tx, actor.id),
        await postsOf(tx, actor.id),
        await sessionsOf(tx, actor.id, actor.session),
      ]
      return { page: <AccountPage {...{ actor, account, posts, sessions }} />, about: actor.id }
    },
  },
  {
    // Asking is enough: every request says that its session is in use.
    at: 'POST /account/stay',
    may: everyone,
    audit: 'stayed signed in',
    answer: () => Promise.resolve({ nothing: true }),
  },
  {
    at: 'POST /account/end-sessions',
    may: everyone,
    audit: 'all own sessions ended',
    async answer({ tx, actor }) {
      await endAllSessions(tx, actor.id)
      return { goTo: '/sign-in', about: actor.id }
    },
  },
]
