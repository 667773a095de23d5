import type { Tx } from '../db/as-actor.ts'
import type { Route } from '../web/route.ts'
import type { Actor } from './actor.ts'
import { openingRoutes } from './opening/opening.routes.tsx'
import { trailRoutes } from './trail/routes.tsx'
import { rulesRoutes } from './rules/rules.routes.tsx'

export { openingWork } from './opening/opening-work.queries.ts'

/** Who may see whom, and what was done about it. The page of rules shows every act there is, so it is handed the contents. */
export const accessRoutes = (contents: () => readonly Route<Tx, Actor>[]): readonly Route<Tx, Actor>[] => [
  ...openingRoutes,
  ...trailRoutes,
  ...rulesRoutes(contents),
]
