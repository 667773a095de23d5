import { inWords } from '../../kernel/date-words.ts'
import type { Tx } from '../../db/as-actor.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { clashing, standing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { everyone, type Actor } from '../actor.ts'
import { declare, saveAtHome } from './connections.commands.ts'
import { readAtHome, readDeclared } from './connections.form.ts'
import { atHomeOf, declaredBy } from './connections.queries.ts'
import { THANKS, type AtHome } from './connections.ts'
import { AtHomePage, DeclarePage, PeopleIKnowPage } from './people-i-know.page.tsx'

const HERE = '/account/people-i-know'

export const peopleIKnowRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: `GET ${HERE}`,
    may: everyone,
    audit: 'people I know viewed',
    async answer({ tx, actor }) {
      const [atHome, declared] = [await atHomeOf(tx, actor.id), await declaredBy(tx, actor.id)]
      return { page: <PeopleIKnowPage {...{ atHome, declared }} /> }
    },
  },
  {
    at: `GET ${HERE}/new`,
    may: everyone,
    audit: 'form for somebody I know viewed',
    answer: () => Promise.resolve({ page: <DeclarePage state={standing({})} /> }),
  },
  {
    at: `POST ${HERE}/new`,
    may: everyone,
    audit: 'connection declared',
    async answer({ tx, actor, form, newId, today }) {
      const sent = await form()
      const read = readDeclared(sent, today)
      if (!read.ok) return { problemsOn: <DeclarePage state={typed(sent, read.problems)} /> }
      await declare(tx, newId(), read.value)
      return { goTo: HERE, about: actor.id, saying: THANKS }
    },
  },
  {
    at: `GET ${HERE}/at-home`,
    may: everyone,
    audit: 'form about me at home viewed',
    async answer({ tx, actor, keptWords }) {
      const told = await atHomeOf(tx, actor.id)
      const state = standingOrKept(fieldsOf(told), await keptWords(), textsOf(told))
      return { page: <AtHomePage state={state} version={told.version} /> }
    },
  },
  {
    at: `POST ${HERE}/at-home`,
    may: everyone,
    audit: 'told about me at home',
    async answer({ tx, actor, form, today }) {
      const sent = await form()
      const read = readAtHome(sent, today)
      const told = await atHomeOf(tx, actor.id)
      if (!read.ok) return { problemsOn: <AtHomePage state={typed(sent, read.problems)} version={told.version} /> }
      if (!(await saveAtHome(tx, read.value)))
        return { clashOn: <AtHomePage state={clashing(sent, textsOf(told))} version={told.version} />, about: actor.id }
      return { goTo: HERE, about: actor.id, saying: 'It is saved. Nobody but you can read it' }
    },
  },
]

const fieldsOf = ({ familyName, bornOn, address, phone }: AtHome) => ({
  familyName,
  address,
  phone,
  ...fieldsForDay('bornOn', bornOn),
})
const textsOf = ({ familyName, bornOn, address, phone }: AtHome) => [
  { label: 'Surname', text: familyName },
  { label: 'Date of birth', text: bornOn ? inWords(bornOn) : '' },
  { label: 'Address', text: address },
  { label: 'Phone', text: phone },
]
