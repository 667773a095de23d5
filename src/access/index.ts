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
export type { Actor, LiveOpening, Post, Role, Service } from './actor.ts'
