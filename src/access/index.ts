export {
  anyOf,
  decidesOnOpenings,
  everyone,
  inConferenceService,
  keepsFamilies,
  mayOpenARecord,
  onlyReads,
  ROLES,
  seesFamilies,
} from './actor.ts'
export { rulesRoutes } from './rules/rules.routes.tsx'
export { openingRoutes } from './opening/opening.routes.tsx'
export { openingWork } from './opening/opening-work.queries.ts'
export type { Actor, LiveOpening, Post, Role, Service } from './actor.ts'
