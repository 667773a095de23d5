import { BY_NAME, hasRole, postsToday, seesFamily, seesPerson } from './oracle.ts'
import type { World } from './worlds/world.ts'

// Written from docs/who-may-see-whom.md, "About those who use Kith".

export const governs = (world: World, who: number): boolean => hasRole(world, who, 'information-governance')
export const administers = (world: World, who: number): boolean => hasRole(world, who, 'administrator')
/** Who looked at somebody: governance reads all of it, and those who answer for practice read it of whom they see. */
export const readsTrailOf = (world: World, who: number, person: number): boolean =>
  governs(world, who) ||
  (hasRole(world, who, 'team-manager', 'practice-lead', 'director') && seesPerson(world, who, person))
export const readsRestriction = (world: World, who: number, family: number): boolean =>
  seesFamily(world, who, family) || governs(world, who)
export const readsOpening = (world: World, who: number, opener: number): boolean =>
  who === opener ||
  hasRole(world, who, 'practice-lead', 'director', 'information-governance') ||
  postsToday(world, who).some(
    ({ role, team }) => role === 'team-manager' && postsToday(world, opener).some((post) => post.team === team),
  )
export const mayDecide = (world: World, who: number, opener: number): boolean =>
  who !== opener && readsOpening(world, who, opener)
/** Whether Kith holds a record of the person is for governance alone; what somebody declared is theirs to see too. */
export const readsConnection = (world: World, who: number): boolean => governs(world, who)
export const readsDeclared = (world: World, who: number, has: number): boolean => governs(world, who) || who === has
/** Everybody who sees families: by working with them, by name, or by answering for every one. */
export const seesFamilies = (world: World, who: number): boolean =>
  hasRole(world, who, ...BY_NAME, 'practice-lead', 'director')
/** What was taken in from returns is for those who answer for them. */
export const readsReturns = (world: World, who: number): boolean =>
  hasRole(world, who, 'performance-analyst', 'administrator')
