import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { clashing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { addressOf, SEX_WORDS, type Person } from '../person.ts'
import { findPerson, getPerson } from '../person.queries.ts'
import { keepsFamilies } from '../policy.ts'
import { ChangePersonPage } from './change-person.page.tsx'
import { saveChangedPerson } from './person.commands.ts'
import { readChangedPerson } from './person.form.ts'

export const changePersonRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /people/:person/change',
    may: keepsFamilies,
    audit: 'form to change a person viewed',
    async answer({ tx, param, today, keptWords }) {
      const person = await findPerson(tx, param('person'))
      if (!person) return { missing: true }
      const kept = await keptWords()
      const state = {
        ...standingOrKept(fieldsOf(person), kept, textsOf(person)),
        ticked: { interpreterNeeded: (kept ? kept['interpreterNeeded'] : person.interpreterNeeded) ? ['yes'] : [] },
      }
      return {
        page: <ChangePersonPage person={person} back={addressOf(person, today)} state={state} />,
        about: person.id,
      }
    },
  },
  {
    at: 'POST /people/:person/change',
    may: keepsFamilies,
    audit: 'person changed',
    async answer({ tx, param, form, today }) {
      const person = await findPerson(tx, param('person'))
      if (!person) return { missing: true }
      const back = addressOf(person, today)
      const sent = await form()
      const read = readChangedPerson(sent, today)
      if (!read.ok)
        return { problemsOn: <ChangePersonPage person={person} back={back} state={typed(sent, read.problems)} /> }
      if (!(await saveChangedPerson(tx, person.id, read.value))) {
        const now = await getPerson(tx, person.id)
        return {
          clashOn: <ChangePersonPage person={now} back={back} state={clashing(sent, textsOf(now))} />,
          about: now.id,
        }
      }
      return { goTo: addressOf({ ...read.value, id: person.id }, today), about: person.id, saying: 'Details saved' }
    },
  },
]

const fieldsOf = (person: Person) => ({
  givenName: person.givenName,
  familyName: person.familyName,
  knownAs: person.knownAs,
  sex: person.sex,
  firstLanguage: person.firstLanguage,
  needs: person.needs,
  ...fieldsForDay('bornOn', person.bornOn),
  ...fieldsForDay('dueOn', person.dueOn),
  ...fieldsForDay('diedOn', person.diedOn),
})

const daySaid = (day: PlainDate | undefined): string => (day ? inWords(day) : '')
const textsOf = (person: Person) => [
  { label: 'First names', text: person.givenName },
  { label: 'Last name', text: person.familyName },
  { label: 'Known as', text: person.knownAs },
  { label: 'Date of birth', text: daySaid(person.bornOn) },
  { label: 'Due', text: daySaid(person.dueOn) },
  { label: 'Died', text: daySaid(person.diedOn) },
  { label: 'Are they', text: SEX_WORDS[person.sex].adult },
  { label: 'First language', text: person.firstLanguage },
  { label: 'Interpreter', text: person.interpreterNeeded ? 'Needed' : 'Not needed' },
  { label: 'What everybody should know', text: person.needs },
]
