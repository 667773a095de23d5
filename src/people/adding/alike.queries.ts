import type { Tx } from '../../db/as-actor.ts'
import { findPeople } from '../search/search.queries.ts'
import { shownIn, type FoundPerson } from '../search/found.ts'
import type { Trail } from '../../web/route.ts'
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

/** Whoever was shown as perhaps the same was found as by a search, and the trail says so. */
export const trailOfAlike = (person: NewPerson, alike: readonly FoundPerson[]): { readonly trail?: Trail } =>
  alike.length === 0
    ? {}
    : {
        trail: {
          asked: [`${person.givenName} ${person.familyName}`, person.bornOn].filter((told) => told).join(', '),
          alsoAbout: shownIn({ people: alike, families: [], next: undefined }),
        },
      }
