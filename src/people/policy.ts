import { anyOf } from '../access/index.ts'

/** Which roles open which kind of page. Whose records they open is for the database's policies. */
export const seesFamilies = anyOf('coordinator', 'social-worker', 'team-manager', 'practice-lead', 'director')
export const keepsFamilies = anyOf('coordinator', 'social-worker', 'team-manager')
export const startsRecords = anyOf('social-worker', 'team-manager')
