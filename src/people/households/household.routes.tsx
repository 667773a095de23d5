import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { clashing, standing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findFamily, peopleInFamily } from '../family.queries.ts'
import { listed } from '../names.ts'
import { keepsFamilies } from '../policy.ts'
import { findHome } from './homes.queries.ts'
import { saveChangedHome, saveHome } from './household.commands.ts'
import { readChangedHome, readNewHome } from './household.form.ts'
import { HomePage } from './household.page.tsx'

export const householdRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /families/:family/households/new',
    may: keepsFamilies,
    audit: 'form for a home viewed',
    async answer({ tx, param, today }) {
      const family = await findFamily(tx, param('family'))
      if (!family) return { missing: true }
      const people = await peopleInFamily(tx, family.id)
      return {
        page: <HomePage title="Add a home" {...{ family, people, today }} state={standing({})} />,
        about: family.id,
      }
    },
  },
  {
    at: 'POST /families/:family/households/new',
    may: keepsFamilies,
    audit: 'home added',
    async answer({ tx, param, form, today, newId }) {
      const family = await findFamily(tx, param('family'))
      if (!family) return { missing: true }
      const [people, sent] = [await peopleInFamily(tx, family.id), await form()]
      const read = readNewHome(sent, people)
      if (!read.ok)
        return {
          problemsOn: <HomePage title="Add a home" {...{ family, people, today }} state={typed(sent, read.problems)} />,
        }
      await saveHome(tx, newId(), family.id, read.value)
      return { goTo: `/families/${family.id}`, about: family.id, saying: 'Home saved' }
    },
  },
  {
    at: 'GET /households/:household',
    may: keepsFamilies,
    audit: 'home viewed',
    async answer({ tx, param, today, keptWords }) {
      const found = await findAll(tx, param('household'))
      if (!found) return { missing: true }
      const { home } = found
      const state = {
        ...standingOrKept({ label: home.label }, await keptWords(), found.texts),
        ticked: { members: home.members },
      }
      return {
        page: <HomePage title={home.label} {...found} {...{ today, state }} version={home.version} />,
        about: home.id,
      }
    },
  },
  {
    at: 'POST /households/:household',
    may: keepsFamilies,
    audit: 'home changed',
    async answer({ tx, param, form, today }) {
      const found = await findAll(tx, param('household'))
      if (!found) return { missing: true }
      const { home, family, people } = found
      const sent = await form()
      const read = readChangedHome(sent, people)
      const page = { title: home.label, family, people, today, version: home.version }
      if (!read.ok) return { problemsOn: <HomePage {...page} state={typed(sent, read.problems)} /> }
      if (!(await saveChangedHome(tx, home.id, read.value))) {
        const now = (await findAll(tx, home.id)) ?? found
        return {
          clashOn: <HomePage {...page} version={now.home.version} state={clashing(sent, now.texts)} />,
          about: home.id,
        }
      }
      return { goTo: `/families/${family.id}`, about: home.id, saying: 'Home saved' }
    },
  },
]

async function findAll(tx: Tx, id: string) {
  const home = await findHome(tx, id)
  const family = home && (await findFamily(tx, home.familyId))
  if (!home || !family) return undefined
  const people = await peopleInFamily(tx, family.id)
  const names = people.filter((person) => home.members.includes(person.id)).map(({ name }) => name)
  const texts = [
    { label: 'Home', text: home.label },
    { label: 'Who lives there', text: listed(names) },
  ]
  return { home, family, people, texts }
}
