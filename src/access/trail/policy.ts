import { anyOf } from '../actor.ts'

/** Who reads it all: what a practitioner did, what is unusual, and who looked at anybody. */
export const readsWholeTrail = anyOf('information-governance')

/** Who may read who looked at a person: whose record they see, the database says. */
export const readsTrailOfPeople = anyOf('information-governance', 'team-manager', 'practice-lead', 'director')
