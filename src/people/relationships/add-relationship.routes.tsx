import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { problemsIn } from '../../kernel/outcome.ts'
import { standing, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findFamily, peopleInFamily } from '../family.queries.ts'
import { keepsFamilies } from '../policy.ts'
import { relationshipsIn } from '../relationships.queries.ts'
import { accountsOf } from './account.ts'
import { checkAccounts } from './check.ts'
import { readRelation } from './relation.form.ts'
import { saveAccounts } from './relationship.commands.ts'
import { AddRelationshipPage } from './relationship.page.tsx'

export const addRelationshipRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /families/:family/relationships/new',
    may: keepsFamilies,
    audit: 'form for a relationship viewed',
    async answer({ tx, param, query }) {
      const family = await findFamily(tx, param('family'))
      if (!family) return { missing: true }
      const people = await peopleInFamily(tx, family.id)
      const from = people.find(({ id }) => id === query('from'))
      return { page: <AddRelationshipPage {...{ family, people, from }} state={standing({})} />, about: family.id }
    },
  },
  {
    at: 'POST /families/:family/relationships/new',
    may: keepsFamilies,
    audit: 'relationship added',
    async answer({ tx, param, query, form, today }) {
      const family = await findFamily(tx, param('family'))
      if (!family) return { missing: true }
      const [people, sent] = [await peopleInFamily(tx, family.id), await form()]
      const about = people.find(({ id }) => id === sent.text('from'))
      const read = readRelation(sent, today, people, 'must be said')
      const accounts = about && read.ok ? accountsOf(about.id, read.value.to, read.value) : []
      const problems = [
        ...(about ? [] : [{ field: 'from', text: 'Select who it is about' }]),
        ...problemsIn(read),
        ...checkAccounts(accounts, people, await relationshipsIn(tx, [family.id]), read.ok && read.value.sure),
      ]
      if (problems.length > 0) {
        const from = people.find(({ id }) => id === query('from'))
        return { problemsOn: <AddRelationshipPage {...{ family, people, from }} state={typed(sent, problems)} /> }
      }
      await saveAccounts(tx, family.id, accounts)
      return { goTo: `/families/${family.id}`, about: family.id, saying: 'Relationship saved' }
    },
  },
]
