import { anyOf } from '../access/index.ts'

/** Which roles open which kind of page. Whose records they open is for the database's policies. */
export { keepsFamilies, seesFamilies } from '../access/index.ts'
export const startsRecords = anyOf('social-worker', 'team-manager')
/** Who restricts a family they work with, and keeps the list. */
export const mayRestrict = anyOf('team-manager')
/** Who says who works with a family of theirs. */
export const mayAllocate = anyOf('team-manager')
