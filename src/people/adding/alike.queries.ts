import type { Tx } from '../../db/as-actor.ts'
import { findPeople } from '../search/search.queries.ts'
import type { FoundPerson } from '../search/found.ts'
import type { NewPerson } from './person.form.ts'

const VERY = 85

/** People that this could be: nearly the same name, and no two dates of birth to tell them apart. */
export async function peopleAlike(tx: Tx, person: NewPerson): Promise<readonly FoundPerson[]> {
  const names = `${person.givenName} ${person.familyName}`.trim()
  if (!person.givenName || !person.familyName) return []
  const { people } = await findPeople(tx, { names, bornOn: undefined, reference: '' })
  return people
    .filter(({ likeness, bornOn }) => likeness >= VERY && (!bornOn || !person.bornOn || bornOn === person.bornOn))
    .slice(0, 5)
}
