import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { peopleInFamily } from '../../people/index.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { clashing, standing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findConference, findPreparing, movedOn } from '../conference.queries.ts'
import { safetyNoteOf } from '../notes/notes.queries.ts'
import { mayRun, runsConferences, seesConferences } from '../policy.ts'
import type { Conference, Preparing } from '../stages.ts'
import { addPeople, saveDate, savePrepared, saveSafetyCheck } from './preparation.commands.ts'
import { readDateSet, readPeopleToAdd, readPrepared, readSafetyCheck } from './preparation.form.ts'
import { DatePage, PeoplePage, PreparePersonPage, SafetyPage } from './preparation.page.tsx'
import { peopleOn } from './preparation.queries.ts'
import { STATE_WORDS, type Invitation } from './preparation.ts'

export const preparationRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /conferences/:conference/people',
    may: seesConferences,
    audit: 'people to prepare viewed',
    async answer({ tx, actor, param, today }) {
      const conference = await findConference(tx, param('conference'))
      if (!conference) return { missing: true }
      const { people, others } = await listed(tx, conference)
      const mayPrepare = mayRun(actor, conference) && conference.stage === 'preparing'
      return {
        page: <PeoplePage {...{ conference, people, others, mayPrepare, today }} state={standing({})} />,
        about: conference.id,
      }
    },
  },
  {
    at: 'POST /conferences/:conference/people',
    may: runsConferences,
    audit: 'people added to a conference',
    async answer({ tx, actor, param, form, today }) {
      const conference = await findPreparing(tx, actor, param('conference'))
      if (!conference) return movedOn(tx, actor, param('conference'))
      const { people, others } = await listed(tx, conference)
      const sent = await form()
      const input = readPeopleToAdd(sent, others)
      if (!input.ok)
        return {
          problemsOn: (
            <PeoplePage {...{ conference, people, others, today }} mayPrepare state={typed(sent, input.problems)} />
          ),
        }
      await addPeople(tx, conference.id, input.value.people)
      return { goTo: `/conferences/${conference.id}/people`, about: conference.id, saying: 'Added to the list' }
    },
  },
  {
    at: 'GET /conferences/:conference/people/:person',
    may: runsConferences,
    audit: 'preparation of a person viewed',
    async answer({ tx, actor, param, keptWords }) {
      const { conference, person } = await findPerson(tx, actor, param('conference'), param('person'))
      if (!conference || !person) return movedOn(tx, actor, param('conference'))
      return {
        page: (
          <PreparePersonPage
            conference={conference}
            person={person}
            state={standingOrKept(fieldsOf(person), await keptWords(), textsOf(person))}
          />
        ),
        about: person.personId,
      }
    },
  },
  {
    at: 'POST /conferences/:conference/people/:person',
    may: runsConferences,
    audit: 'preparation of a person recorded',
    async answer({ tx, actor, param, form, today }) {
      const { conference, person } = await findPerson(tx, actor, param('conference'), param('person'))
      if (!conference || !person) return movedOn(tx, actor, param('conference'))
      const sent = await form()
      const input = readPrepared(sent, today)
      if (!input.ok)
        return {
          problemsOn: <PreparePersonPage conference={conference} person={person} state={typed(sent, input.problems)} />,
        }
      if (!(await savePrepared(tx, conference.id, person.personId, input.value))) {
        const { person: theirs = person } = await findPerson(tx, actor, conference.id, person.personId)
        return {
          clashOn: (
            <PreparePersonPage conference={conference} person={theirs} state={clashing(sent, textsOf(theirs))} />
          ),
          about: person.personId,
        }
      }
      return { goTo: `/conferences/${conference.id}/people`, about: person.personId, saying: 'Saved' }
    },
  },
  {
    at: 'GET /conferences/:conference/safety',
    may: runsConferences,
    audit: 'safety check viewed',
    async answer({ tx, actor, param, today, keptWords }) {
      const conference = await findPreparing(tx, actor, param('conference'))
      if (!conference) return movedOn(tx, actor, param('conference'))
      const note = await safetyNoteOf(tx, conference.id)
      return {
        page: (
          <SafetyPage
            conference={conference}
            state={standingOrKept(safetyFields(conference, note, today), await keptWords(), safetyTexts(note))}
          />
        ),
        about: conference.id,
      }
    },
  },
  {
    at: 'POST /conferences/:conference/safety',
    may: runsConferences,
    audit: 'safety check recorded',
    async answer({ tx, actor, param, form, today }) {
      const conference = await findPreparing(tx, actor, param('conference'))
      if (!conference) return movedOn(tx, actor, param('conference'))
      const sent = await form()
      const input = readSafetyCheck(sent, today)
      if (!input.ok) return { problemsOn: <SafetyPage conference={conference} state={typed(sent, input.problems)} /> }
      if (!(await saveSafetyCheck(tx, conference.id, input.value))) {
        const now = await findPreparing(tx, actor, conference.id)
        if (!now) return movedOn(tx, actor, conference.id)
        return {
          clashOn: <SafetyPage conference={now} state={clashing(sent, safetyTexts(await safetyNoteOf(tx, now.id)))} />,
          about: conference.id,
        }
      }
      return { goTo: `/conferences/${conference.id}`, about: conference.id, saying: 'Safety check saved' }
    },
  },
  {
    at: 'GET /conferences/:conference/date',
    may: runsConferences,
    audit: 'date form viewed',
    async answer({ tx, actor, param, keptWords }) {
      const conference = await findPreparing(tx, actor, param('conference'))
      if (!conference) return movedOn(tx, actor, param('conference'))
      const fields = { ...fieldsForDay('plannedFor', conference.plannedFor), venue: conference.venue }
      return {
        page: (
          <DatePage conference={conference} state={standingOrKept(fields, await keptWords(), dateTexts(conference))} />
        ),
        about: conference.id,
      }
    },
  },
  {
    at: 'POST /conferences/:conference/date',
    may: runsConferences,
    audit: 'conference date set',
    async answer({ tx, actor, param, form, today }) {
      const conference = await findPreparing(tx, actor, param('conference'))
      if (!conference) return movedOn(tx, actor, param('conference'))
      const sent = await form()
      const input = readDateSet(sent, today)
      if (!input.ok) return { problemsOn: <DatePage conference={conference} state={typed(sent, input.problems)} /> }
      if (!(await saveDate(tx, conference.id, input.value))) {
        const now = await findPreparing(tx, actor, conference.id)
        if (!now) return movedOn(tx, actor, conference.id)
        return { clashOn: <DatePage conference={now} state={clashing(sent, dateTexts(now))} />, about: conference.id }
      }
      return { goTo: `/conferences/${conference.id}`, about: conference.id, saying: 'Date and place saved' }
    },
  },
]

async function listed(tx: Tx, conference: Conference) {
  const people = await peopleOn(tx, conference.id)
  const others = (await peopleInFamily(tx, conference.familyId)).filter(
    ({ id, diedOn }) => !diedOn && !people.some(({ personId }) => personId === id),
  )
  return { people, others }
}

async function findPerson(tx: Tx, actor: Actor, conferenceId: string, personId: string) {
  const conference = await findPreparing(tx, actor, conferenceId)
  return {
    conference,
    person: conference && (await peopleOn(tx, conference.id)).find((person) => person.personId === personId),
  }
}

const fieldsOf = (person: Invitation) => ({
  state: person.state,
  needs: person.needs,
  reason: person.reason,
  ...fieldsForDay('agreedOn', person.agreedOn),
})
const textsOf = (person: Invitation) => [
  { label: 'How far', text: STATE_WORDS[person.state] },
  { label: 'Agreed to take part', text: person.agreedOn ? inWords(person.agreedOn) : '' },
  { label: 'What they need', text: person.needs },
  { label: 'Why not invited', text: person.reason },
]
const safetyFields = (conference: Preparing, safetyNote: string, today: PlainDate) => ({
  safetyNote,
  ...fieldsForDay('safetyCheckedOn', conference.safetyCheckedOn ?? today),
})
const safetyTexts = (text: string) => [{ label: 'What was found', text }]
const dateTexts = (conference: Preparing) => [
  { label: 'When', text: conference.plannedFor ? inWords(conference.plannedFor) : '' },
  { label: 'Where', text: conference.venue },
]
