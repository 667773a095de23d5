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
export type { Actor, Discipline, LiveOpening, Post, Role, Service } from './actor.ts'
export { findAsked, keepAsked } from './kept/asked-search.commands.ts'
export { secondsToWait } from './limits/limits.commands.ts'
export { readGroups } from './council-sign-in/groups.ts'
export type { GroupPost } from './council-sign-in/groups.ts'
export type { ProviderSettings } from './council-sign-in/identity-provider.ts'
export { USUAL_LIMITS } from './door/session-limits.ts'
export type { SessionLimits } from './door/session-limits.ts'
export { inSentence, wholeInSentences } from './seal/in-words.ts'
export { keepSealed, sealNow } from './seal/seal.commands.ts'
export { exportTrail, verifyFile } from './seal/trail-file.commands.ts'
export { verifyStore } from './seal/verify.queries.ts'
export { readsTrailOfPeople, readsWholeTrail } from './trail/policy.ts'
export { settleTrail, type TypedSettings } from './trail/settings.commands.ts'
