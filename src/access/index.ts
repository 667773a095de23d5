export { anyOf, everyone, inConferenceService, keepsFamilies, ROLES, seesFamilies, SERVICES } from './actor.ts'
export type { Actor, Post, Role, Service } from './actor.ts'
