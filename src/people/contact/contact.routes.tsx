import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { standing, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findFamily, peopleInFamily } from '../family.queries.ts'
import { findPerson } from '../person.queries.ts'
import { keepsFamilies, seesFamilies } from '../policy.ts'
import { addDetail } from './contact.commands.ts'
import { readNewDetail } from './contact.form.ts'
import { ContactPage, FamilyContactPage } from './contact.page.tsx'
import { contactAccess, detailsOf, keptFromWhom, reachableIn } from './contact.queries.ts'
import { AddDetailPage } from './detail.page.tsx'

export const contactRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /families/:family/contact',
    may: seesFamilies,
    audit: 'whom a family’s details are held for viewed',
    async answer({ tx, param }) {
      const family = await findFamily(tx, param('family'))
      const reachable = family && (await reachableIn(tx, family.id))
      if (!family || !reachable?.size) return { missing: true }
      const people = (await peopleInFamily(tx, family.id)).filter(({ id }) => reachable.has(id))
      return { page: <FamilyContactPage family={family} people={people} />, about: family.id }
    },
  },
  {
    at: 'GET /people/:person/contact',
    may: seesFamilies,
    audit: 'contact details viewed',
    async answer({ tx, actor, param, today }) {
      const found = await findReachable(tx, param('person'))
      if (!found) return { missing: true }
      const { person, writes } = found
      return {
        page: (
          <ContactPage
            person={person}
            details={await detailsOf(tx, person.id)}
            keepings={await keptFromWhom(tx, person.id)}
            mayChange={writes && keepsFamilies(actor)}
            today={today}
          />
        ),
        about: person.id,
      }
    },
  },
  {
    at: 'GET /people/:person/contact/new',
    may: keepsFamilies,
    audit: 'form for a contact detail viewed',
    async answer({ tx, param }) {
      const found = await findReachable(tx, param('person'))
      if (!found?.writes) return { missing: true }
      return { page: <AddDetailPage person={found.person} state={standing({})} />, about: found.person.id }
    },
  },
  {
    at: 'POST /people/:person/contact/new',
    may: keepsFamilies,
    audit: 'contact detail added',
    async answer({ tx, param, form, newId }) {
      const found = await findReachable(tx, param('person'))
      if (!found?.writes) return { missing: true }
      const [{ person }, sent] = [found, await form()]
      const read = readNewDetail(sent)
      if (!read.ok)
        return { problemsOn: <AddDetailPage person={person} state={typed(sent, read.problems)} />, about: person.id }
      await addDetail(tx, newId(), person.id, read.value)
      return { goTo: `/people/${person.id}/contact`, about: person.id, saying: 'It is saved' }
    },
  },
]

/** Somebody whose details this actor may read; a person who is not there and one who is not theirs look the same. */
export async function findReachable(tx: Tx, id: string) {
  const person = await findPerson(tx, id)
  if (!person) return undefined
  const { reads, writes } = await contactAccess(tx, person.id)
  return reads ? { person, writes } : undefined
}
