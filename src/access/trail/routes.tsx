import type { Tx } from '../../db/as-actor.ts'
import type { Route } from '../../web/route.ts'
import type { Actor } from '../actor.ts'
import { personTrailRoutes } from './person/person-trail.routes.tsx'
import { practitionerTrailRoutes } from './practitioner/practitioner-trail.routes.tsx'
import { trailStartRoutes } from './start/start.routes.tsx'
import { unusualRoutes } from './unusual/unusual.routes.tsx'

/** The trail's own pages: reading it leaves a row on it. */
export const trailRoutes: readonly Route<Tx, Actor>[] = [
  ...trailStartRoutes,
  ...personTrailRoutes,
  ...practitionerTrailRoutes,
  ...unusualRoutes,
]
