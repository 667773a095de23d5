import type { Tx } from '../db/as-actor.ts'
import type { Route } from '../web/route.ts'
import { accountRoutes } from './account/account.routes.tsx'
import type { Actor } from './actor.ts'
import { draftRoutes } from './drafts.routes.ts'
import { peopleWhoUseKithRoutes } from './people-who-use-kith/people.routes.tsx'
import { postRoutes } from './people-who-use-kith/posts.routes.tsx'
import { teamRoutes } from './people-who-use-kith/teams.routes.tsx'

/** What one does about one's own account, and administrators about everybody else's. Teams stand before `:colleague`. */
export const lookAfterRoutes: readonly Route<Tx, Actor>[] = [
  ...accountRoutes,
  ...draftRoutes,
  ...teamRoutes,
  ...peopleWhoUseKithRoutes,
  ...postRoutes,
]
