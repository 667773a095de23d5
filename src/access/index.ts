export { anyOf, everyone, inConferenceService, ROLES } from './actor.ts'
export type { Actor, Post, Role } from './actor.ts'
