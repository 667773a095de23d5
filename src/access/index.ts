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
export { inSentence, wholeInSentences } from './seal/in-words.ts'
export { keepSealed, sealNow } from './seal/seal.commands.ts'
export { exportTrail, verifyFile } from './seal/trail-file.commands.ts'
export { verifyStore } from './seal/verify.queries.ts'
export { readsTrailOfPeople, readsWholeTrail } from './trail/policy.ts'
export { settleTrail, type TypedSettings } from './trail/settings.commands.ts'
