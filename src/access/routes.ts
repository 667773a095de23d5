import type { Tx } from '../db/as-actor.ts'
import type { Route } from '../web/route.ts'
import { accountRoutes } from './account/account.routes.tsx'
import type { Actor } from './actor.ts'
import { connectionsRoutes } from './connections/connections.routes.tsx'
import { peopleIKnowRoutes } from './connections/people-i-know.routes.tsx'
import { draftRoutes } from './kept/drafts.routes.ts'
import { openingRoutes } from './opening/opening.routes.tsx'
import { peopleWhoUseKithRoutes } from './people-who-use-kith/people.routes.tsx'
import { postRoutes } from './people-who-use-kith/posts.routes.tsx'
import { teamRoutes } from './people-who-use-kith/teams.routes.tsx'
import { rulesRoutes } from './rules/rules.routes.tsx'
import { trailRoutes } from './trail/routes.tsx'

export { openingWork } from './opening/opening-work.queries.ts'
export { rulesWork } from './rules/rules-work.queries.ts'

/**
 * One's own account, those who use Kith, who may see whom, and what was done about it. The page of rules shows every act
 * there is, so it is handed the contents. Teams stand before `:colleague`.
 */
export const accessRoutes = (contents: () => readonly Route<Tx, Actor>[]): readonly Route<Tx, Actor>[] => [
  ...accountRoutes,
  ...draftRoutes,
  ...teamRoutes,
  ...peopleWhoUseKithRoutes,
  ...postRoutes,
  ...peopleIKnowRoutes,
  ...connectionsRoutes,
  ...openingRoutes,
  ...trailRoutes,
  ...rulesRoutes(contents),
]
