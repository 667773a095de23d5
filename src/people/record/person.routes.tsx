import { onlyReads, type Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Route } from '../../web/route.ts'
import { peopleInFamily, workersOf } from '../family.queries.ts'
import { addressOf, isChild, type Person } from '../person.ts'
import { familiesOf, findPerson } from '../person.queries.ts'
import { keepsFamilies, seesFamilies } from '../policy.ts'
import { relationshipsIn } from '../relationships.queries.ts'
import { PersonPage } from './person.page.tsx'
import { relativesOf } from './relatives.ts'
import { sectionsShown, type ChildSection } from './record.sections.ts'

export const personRoutes = (childSections: readonly ChildSection[]): readonly Route<Tx, Actor>[] => [
  {
    at: 'GET /children/:person',
    may: seesFamilies,
    audit: 'child viewed',
    async answer({ tx, actor, param, today }) {
      const person = await findPerson(tx, param('person'))
      if (!person) return { missing: true }
      if (!isChild(person, today)) return { goTo: addressOf(person, today), about: person.id }
      const sections = await sectionsShown(childSections, tx, { personId: person.id }, today, actor)
      return {
        page: <PersonPage {...await recordOf(tx, person, today, actor)} sections={sections} />,
        about: person.id,
      }
    },
  },
  {
    at: 'GET /people/:person',
    may: seesFamilies,
    audit: 'person viewed',
    async answer({ tx, actor, param, today }) {
      const person = await findPerson(tx, param('person'))
      if (!person) return { missing: true }
      if (isChild(person, today)) return { goTo: addressOf(person, today), about: person.id }
      // Somebody who has turned 18 still has the story of their childhood.
      const sections = person.reference
        ? await sectionsShown(childSections, tx, { personId: person.id }, today, actor)
        : []
      return {
        page: <PersonPage {...await recordOf(tx, person, today, actor)} sections={sections} />,
        about: person.id,
      }
    },
  },
]

async function recordOf(tx: Tx, person: Person, today: PlainDate, actor: Actor) {
  const own = await familiesOf(tx, person.id)
  const families = []
  const workers = []
  for (const family of own) {
    const ties = await relationshipsIn(tx, [family.id])
    families.push({ ...family, relatives: relativesOf(person.id, await peopleInFamily(tx, family.id), ties) })
    workers.push(...(await workersOf(tx, family.id, today)))
  }
  return {
    person,
    families,
    workers,
    today,
    mayChange: keepsFamilies(actor) && !own.some(({ id }) => onlyReads(actor, id)),
  }
}
