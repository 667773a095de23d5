import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { inWords } from '../../kernel/date-words.ts'
import { problemsIn } from '../../kernel/outcome.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { clashing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findFamily, peopleInFamily } from '../family.queries.ts'
import { keepsFamilies } from '../policy.ts'
import type { Relationship } from '../relationship.ts'
import { findRelationship, relationshipsIn } from '../relationships.queries.ts'
import { accountsOf } from './account.ts'
import { checkAccounts } from './check.ts'
import { readChangedRelation, readRemoval } from './relation.form.ts'
import { removeRelationship, saveChangedAccount } from './relationship.commands.ts'
import { ChangeRelationshipPage } from './relationship.page.tsx'
import { tieOf, wordsOfTie } from './ties.ts'

export const changeRelationshipRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /relationships/:relationship',
    may: keepsFamilies,
    audit: 'relationship viewed',
    async answer({ tx, param, keptWords }) {
      const found = await findBoth(tx, param('relationship'))
      if (!found) return { missing: true }
      const kept = await keptWords()
      const state = {
        ...standingOrKept(fieldsOf(found.relationship), kept, textsOf(found.relationship)),
        ticked: { responsible: (kept ? kept['responsible'] : found.relationship.responsible) ? ['yes'] : [] },
      }
      return { page: <ChangeRelationshipPage {...found} state={state} />, about: found.relationship.id }
    },
  },
  {
    at: 'POST /relationships/:relationship',
    may: keepsFamilies,
    audit: 'relationship changed',
    async answer({ tx, param, form, today }) {
      const found = await findBoth(tx, param('relationship'))
      if (!found) return { missing: true }
      const { relationship, from, to } = found
      const sent = await form()
      const read = readChangedRelation(sent, today)
      const accounts = read.ok ? accountsOf(from.id, [to], read.value) : []
      const others = (await relationshipsIn(tx, [relationship.familyId])).filter(({ id }) => id !== relationship.id)
      const problems = [
        ...problemsIn(read),
        ...checkAccounts(accounts, found.people, others, read.ok && read.value.sure),
      ]
      const [account] = accounts
      if (!read.ok || !account || problems.length > 0)
        return { problemsOn: <ChangeRelationshipPage {...found} state={typed(sent, problems)} /> }
      if (!(await saveChangedAccount(tx, relationship.id, read.value.version, account))) {
        const now = (await findBoth(tx, relationship.id)) ?? found
        return {
          clashOn: <ChangeRelationshipPage {...now} state={clashing(sent, textsOf(now.relationship))} />,
          about: relationship.id,
        }
      }
      return { goTo: `/families/${relationship.familyId}`, about: relationship.id, saying: 'Relationship saved' }
    },
  },
  {
    at: 'POST /relationships/:relationship/remove',
    may: keepsFamilies,
    audit: 'relationship taken out',
    async answer({ tx, param, form, today }) {
      const found = await findBoth(tx, param('relationship'))
      if (!found) return { missing: true }
      const { relationship } = found
      const sent = await form()
      const read = readRemoval(sent)
      if (!read.ok || !(await removeRelationship(tx, relationship.id, read.value.version, today)))
        return {
          goTo: `/relationships/${relationship.id}`,
          about: relationship.id,
          saying: 'Somebody changed this relationship just now, so it was not taken out. Look again first',
          notSaved: true,
        }
      return { goTo: `/families/${relationship.familyId}`, about: relationship.id, saying: 'Relationship taken out' }
    },
  },
]

async function findBoth(tx: Tx, id: string) {
  const relationship = await findRelationship(tx, id)
  const family = relationship && (await findFamily(tx, relationship.familyId))
  if (!relationship || !family) return undefined
  const people = await peopleInFamily(tx, family.id)
  const [from, to] = [relationship.from, relationship.to].map((one) => people.find((person) => person.id === one))
  return from && to ? { relationship, family, people, from, to } : undefined
}

const fieldsOf = (relationship: Relationship) => ({
  tie: tieOf(relationship)?.value ?? '',
  describedAs: relationship.describedAs,
  statedBy: relationship.statedBy,
  ...fieldsForDay('fromOn', relationship.fromOn),
  ...fieldsForDay('toOn', relationship.toOn),
})

const textsOf = (relationship: Relationship) => [
  { label: 'Relationship', text: wordsOfTie(relationship) },
  ...(relationship.kind === 'parent'
    ? [{ label: 'Parental responsibility', text: relationship.responsible ? 'Yes' : 'Not recorded' }]
    : []),
  { label: 'Since', text: relationship.fromOn ? inWords(relationship.fromOn) : '' },
  { label: 'Until', text: relationship.toOn ? inWords(relationship.toOn) : '' },
  { label: 'Who said so', text: relationship.statedBy },
]
