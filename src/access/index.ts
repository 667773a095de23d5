export { anyOf, everyone, inConferenceService, keepsFamilies, ROLES, seesFamilies } from './actor.ts'
export type { Actor, Post, Role, Service } from './actor.ts'
