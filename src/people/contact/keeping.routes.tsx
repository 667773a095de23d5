import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { inWords } from '../../kernel/date-words.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { clashing, standing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { peopleInFamily } from '../family.queries.ts'
import { familiesOf } from '../person.queries.ts'
import { keepsFamilies } from '../policy.ts'
import { keepFrom, saveChangedKeeping } from './contact.commands.ts'
import { readChangedKeeping, readNewKeeping } from './contact.form.ts'
import { findKeeping } from './contact.queries.ts'
import { findReachable } from './contact.routes.tsx'
import type { Keeping } from './contact.ts'
import { ChangeKeepingPage, KeepFromPage } from './keeping.page.tsx'

export const keepingRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /people/:person/kept-from',
    may: keepsFamilies,
    audit: 'form for who must not know viewed',
    async answer({ tx, param, today }) {
      const found = await findWithOthers(tx, param('person'))
      if (!found) return { missing: true }
      return {
        page: <KeepFromPage {...found} state={standing(fieldsForDay('fromOn', today))} />,
        about: found.person.id,
      }
    },
  },
  {
    at: 'POST /people/:person/kept-from',
    may: keepsFamilies,
    audit: 'who must not know added',
    async answer({ tx, param, form, newId }) {
      const found = await findWithOthers(tx, param('person'))
      if (!found) return { missing: true }
      const [{ person, others }, sent] = [found, await form()]
      const read = readNewKeeping(sent, others)
      if (!read.ok)
        return { problemsOn: <KeepFromPage {...found} state={typed(sent, read.problems)} />, about: person.id }
      await keepFrom(tx, newId(), person.id, read.value)
      return { goTo: `/people/${person.id}/contact`, about: person.id, saying: 'It is saved' }
    },
  },
  {
    at: 'GET /kept-from/:keeping',
    may: keepsFamilies,
    audit: 'who must not know viewed',
    async answer({ tx, param, keptWords }) {
      const found = await findWritable(tx, param('keeping'))
      if (!found) return { missing: true }
      const { keeping } = found
      const state = standingOrKept(fieldsOf(keeping), await keptWords(), textsOf(keeping))
      return { page: <ChangeKeepingPage {...found} state={state} />, about: found.person.id }
    },
  },
  {
    at: 'POST /kept-from/:keeping',
    may: keepsFamilies,
    audit: 'who must not know changed',
    async answer({ tx, param, form }) {
      const found = await findWritable(tx, param('keeping'))
      if (!found) return { missing: true }
      const [{ person, keeping }, sent] = [found, await form()]
      const read = readChangedKeeping(sent, keeping.fromOn)
      if (!read.ok)
        return { problemsOn: <ChangeKeepingPage {...found} state={typed(sent, read.problems)} />, about: person.id }
      if (!(await saveChangedKeeping(tx, keeping.id, read.value))) {
        const now = (await findKeeping(tx, keeping.id)) ?? keeping
        return {
          clashOn: <ChangeKeepingPage person={person} keeping={now} state={clashing(sent, textsOf(now))} />,
          about: person.id,
        }
      }
      return { goTo: `/people/${person.id}/contact`, about: person.id, saying: 'It is saved' }
    },
  },
]

/** Offered from the people of the same families, whom this actor sees. */
async function findWithOthers(tx: Tx, id: string) {
  const found = await findReachable(tx, id)
  if (!found?.writes) return undefined
  const others = new Map<string, { readonly id: string; readonly name: string }>()
  for (const family of await familiesOf(tx, found.person.id))
    for (const other of await peopleInFamily(tx, family.id)) if (!other.diedOn) others.set(other.id, other)
  others.delete(found.person.id)
  return { person: found.person, others: [...others.values()] }
}

async function findWritable(tx: Tx, id: string) {
  const keeping = await findKeeping(tx, id)
  const found = keeping && (await findReachable(tx, keeping.personId))
  return keeping && found?.writes ? { keeping, person: found.person } : undefined
}

const fieldsOf = ({ why, toOn }: Keeping) => ({ why, ...fieldsForDay('toOn', toOn) })
const textsOf = ({ why, toOn }: Keeping) => [
  { label: 'Why', text: why },
  { label: 'Until', text: toOn ? inWords(toOn) : '' },
]
