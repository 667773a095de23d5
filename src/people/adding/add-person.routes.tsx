import { findAsked, keepAsked, type Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { problemsIn, type Outcome } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { standing, typed } from '../../web/form-page.tsx'
import type { Form, Route } from '../../web/route.ts'
import { findFamily, peopleInFamily } from '../family.queries.ts'
import type { FamilyMember } from '../family.ts'
import { findPerson } from '../person.queries.ts'
import { keepsFamilies } from '../policy.ts'
import { accountsOf, type Account } from '../relationships/account.ts'
import { checkAccounts } from '../relationships/check.ts'
import { readRelation, type Relation } from '../relationships/relation.form.ts'
import { saveAccounts } from '../relationships/relationship.commands.ts'
import { relationshipsIn } from '../relationships.queries.ts'
import { isEmpty, readAsked } from '../search/asked.ts'
import { shownIn } from '../search/found.ts'
import { findPeople } from '../search/search.queries.ts'
import { askFor } from '../search/search.routes.tsx'
import { AddExistingPage, AddNewPage, FindToAddPage } from './add-person.page.tsx'
import { carriedOn, fieldsFromWords } from './carried.ts'
import { peopleAlike, trailOfAlike } from './alike.queries.ts'
import { addToFamily, savePerson } from './person.commands.ts'
import { readNewPerson, type NewPerson } from './person.form.ts'

export const addPersonRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /families/:family/add',
    may: keepsFamilies,
    audit: 'people searched for, to add to a family',
    async answer({ tx, param, query, today }) {
      const family = await findFamily(tx, param('family'))
      if (!family) return { missing: true }
      const [askedId, words] = [query('asked'), await findAsked(tx, query('asked'))]
      const asked = readAsked(words, today)
      const found = isEmpty(asked) ? undefined : await findPeople(tx, asked)
      const people = await peopleInFamily(tx, family.id)
      return {
        page: <FindToAddPage {...{ family, people, words, askedId, asked, found, today }} />,
        about: family.id,
        ...(found ? { trail: { asked: words, alsoAbout: shownIn(found) } } : {}),
      }
    },
  },
  {
    at: 'POST /families/:family/add',
    may: keepsFamilies,
    audit: 'search asked, to add to a family',
    async answer({ tx, actor, param, form }) {
      const family = await findFamily(tx, param('family'))
      return family ? askFor(tx, actor, await form(), `/families/${family.id}/add`) : { missing: true }
    },
  },
  {
    at: 'GET /families/:family/add/new',
    may: keepsFamilies,
    audit: 'form for a new person viewed',
    async answer({ tx, param, query, today }) {
      const family = await findFamily(tx, param('family'))
      if (!family) return { missing: true }
      const [words, carried] = [await findAsked(tx, query('asked')), await findAsked(tx, query('carried'))]
      if (!words && !carried) return { goTo: `/families/${family.id}/add`, about: family.id }
      const people = await peopleInFamily(tx, family.id)
      const { fields, to } = fieldsFromWords(words, today, carried)
      return { page: <AddNewPage {...{ family, people, today }} state={standing(fields, { to })} />, about: family.id }
    },
  },
  {
    at: 'POST /families/:family/add/new',
    may: keepsFamilies,
    audit: 'new person added to a family',
    async answer({ tx, param, form, today, newId }) {
      const family = await findFamily(tx, param('family'))
      if (!family) return { missing: true }
      const [people, sent, id] = [await peopleInFamily(tx, family.id), await form(), newId()]
      const person = readNewPerson(sent, today)
      const relation = await readChecked(
        tx,
        sent,
        today,
        people,
        family.id,
        person.ok ? asMember(id, person.value) : undefined,
      )
      const alike = person.ok && !sent.text('isNew') ? await peopleAlike(tx, person.value) : []
      const problems = [...problemsIn(person), ...problemsIn(relation), ...askIfAlike(alike.length)]
      if (!person.ok || !relation.ok || problems.length > 0)
        return {
          problemsOn: <AddNewPage {...{ family, people, today, alike }} state={typed(sent, problems)} />,
          ...(person.ok ? trailOfAlike(person.value, alike) : {}),
        }
      await savePerson(tx, id, person.value)
      await addToFamily(tx, family.id, id)
      await saveAccounts(tx, family.id, relation.value.accounts)
      return {
        goTo: sent.text('again')
          ? `/families/${family.id}/add/new?carried=${await keepAsked(tx, carriedOn(sent))}`
          : `/families/${family.id}`,
        about: id,
        saying: 'Added to the family',
      }
    },
  },
  {
    at: 'GET /families/:family/add/:person',
    may: keepsFamilies,
    audit: 'form to add a known person viewed',
    async answer({ tx, param }) {
      const found = await findToAdd(tx, param('family'), param('person'))
      return found
        ? { page: <AddExistingPage {...found} state={standing({})} />, about: found.person.id }
        : { missing: true }
    },
  },
  {
    at: 'POST /families/:family/add/:person',
    may: keepsFamilies,
    audit: 'known person added to a family',
    async answer({ tx, param, form, today }) {
      const found = await findToAdd(tx, param('family'), param('person'))
      if (!found) return { missing: true }
      const { family, people, person } = found
      const sent = await form()
      const relation = await readChecked(tx, sent, today, people, family.id, person)
      if (!relation.ok) return { problemsOn: <AddExistingPage {...found} state={typed(sent, relation.problems)} /> }
      await addToFamily(tx, family.id, person.id)
      await saveAccounts(tx, family.id, relation.value.accounts)
      return { goTo: `/families/${family.id}`, about: person.id, saying: 'Added to the family' }
    },
  },
]

const askIfAlike = (alike: number) =>
  alike > 0 ? [{ field: 'isNew', text: 'Say whether it is somebody Kith has already' }] : []

async function findToAdd(tx: Tx, familyId: string, personId: string) {
  const family = await findFamily(tx, familyId)
  const person = family && (await findPerson(tx, personId))
  if (!family || !person) return undefined
  const people = (await peopleInFamily(tx, family.id)).filter(({ id }) => id !== person.id)
  return { family, person, people }
}

type Somebody = Pick<FamilyMember, 'id' | 'callingName' | 'bornOn' | 'dueOn' | 'sex'>

const asMember = (id: string, person: NewPerson): Somebody => ({
  ...person,
  id,
  callingName: person.knownAs || person.givenName || person.familyName || 'This person',
})

/** The relation typed beside the person, with what cannot be of it said as problems. */
async function readChecked(
  tx: Tx,
  sent: Form,
  today: PlainDate,
  people: readonly FamilyMember[],
  familyId: string,
  person: Somebody | undefined,
): Promise<Outcome<{ readonly relation: Relation; readonly accounts: readonly Account[] }>> {
  const read = readRelation(sent, today, people, 'may be left')
  if (!read.ok) return read
  const accounts = person ? accountsOf(person.id, read.value.to, read.value) : []
  const problems = person
    ? checkAccounts(accounts, [...people, person], await relationshipsIn(tx, [familyId]), read.value.sure)
    : []
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { relation: read.value, accounts } }
}
