export { anyOf, everyone, inConferenceService, ROLE_WORDS, ROLES } from './actor.ts'
export type { Actor, Post, Role } from './actor.ts'
