import type { Tx } from '../../db/as-actor.ts'
import { standing, typed } from '../../web/form-page.tsx'
import type { Reply, Route } from '../../web/route.ts'
import { anyOf, type Actor } from '../actor.ts'
import { postsOf, sessionsOf } from '../account/account.queries.ts'
import { findAsked, keepAsked } from '../kept/asked-search.commands.ts'
import { endAllSessions } from '../door/sessions.commands.ts'
import { AddColleaguePage, LeaverPage } from './colleague-forms.page.tsx'
import { readLeaver, readNewColleague } from './colleague.form.ts'
import { ColleaguePage } from './colleague.page.tsx'
import { STANDINGS } from './colleague.ts'
import { addColleague, closeAccount, markLeaver, openAccount } from './colleagues.commands.ts'
import { ColleaguesPage, PEOPLE } from './colleagues.page.tsx'
import { colleagues, findColleague, isTaken, teams } from './colleagues.queries.ts'

export const administers = anyOf('administrator')

export const peopleWhoUseKithRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /people-who-use-kith',
    may: administers,
    audit: 'people who use Kith viewed',
    async answer({ tx, query, today }) {
      const words = await findAsked(tx, query('asked'))
      const standingAsked = STANDINGS.find((one) => one === query('standing'))
      const asked = { words, askedId: query('asked'), teamId: query('team'), standing: standingAsked }
      const found = await colleagues(tx, { ...asked, after: query('after') }, today)
      return { page: <ColleaguesPage {...found} teams={await teams(tx)} asked={asked} today={today} /> }
    },
  },
  {
    at: 'POST /people-who-use-kith',
    may: administers,
    audit: 'people who use Kith searched for',
    async answer({ tx, actor, form }) {
      const sent = await form()
      const words = sent.text('words').slice(0, 200)
      const asked = { team: sent.text('team'), standing: sent.text('standing') }
      const address = new URLSearchParams(words ? { ...asked, asked: await keepAsked(tx, words) } : asked)
      return { goTo: `${PEOPLE}?${address.toString()}`, about: actor.id }
    },
  },
  {
    at: 'GET /people-who-use-kith/new',
    may: administers,
    audit: 'form for somebody new who uses Kith viewed',
    answer: () => Promise.resolve({ page: <AddColleaguePage state={standing({})} /> }),
  },
  {
    at: 'POST /people-who-use-kith/new',
    may: administers,
    audit: 'somebody who uses Kith added',
    async answer({ tx, form, newId }) {
      const sent = await form()
      const read = readNewColleague(sent)
      if (!read.ok) return { problemsOn: <AddColleaguePage state={typed(sent, read.problems)} /> }
      if (read.value.email && (await isTaken(tx, read.value.email))) {
        const taken = { field: 'email', text: 'Somebody else in Kith has that work email. Find them in the list' }
        return { problemsOn: <AddColleaguePage state={typed(sent, [taken])} /> }
      }
      const id = newId()
      await addColleague(tx, id, read.value)
      return { goTo: `${PEOPLE}/${id}`, about: id, saying: 'Added. Now give them a post' }
    },
  },
  {
    at: 'GET /people-who-use-kith/:colleague',
    may: administers,
    audit: 'somebody who uses Kith viewed',
    async answer({ tx, actor, param, today }) {
      const person = await findColleague(tx, param('colleague'), today)
      if (!person) return { missing: true }
      const posts = await postsOf(tx, person.id)
      const sessions = await sessionsOf(tx, person.id, actor.session)
      return {
        page: <ColleaguePage {...{ person, posts, sessions, today }} isSelf={person.id === actor.id} />,
        about: person.id,
      }
    },
  },
  {
    at: 'GET /people-who-use-kith/:colleague/leaver',
    may: administers,
    audit: 'form for a leaver viewed',
    async answer({ tx, actor, param, today }) {
      const person = await findColleague(tx, param('colleague'), today)
      if (!person || person.id === actor.id) return { missing: true }
      return { page: <LeaverPage person={person} state={standing({})} />, about: person.id }
    },
  },
  {
    at: 'POST /people-who-use-kith/:colleague/leaver',
    may: administers,
    audit: 'somebody marked as a leaver',
    async answer({ tx, actor, param, form, today }) {
      const person = await findColleague(tx, param('colleague'), today)
      if (!person || person.id === actor.id) return { missing: true }
      const sent = await form()
      const read = readLeaver(sent)
      if (!read.ok) return { problemsOn: <LeaverPage person={person} state={typed(sent, read.problems)} /> }
      await markLeaver(tx, person.id, read.value.lastDay, today)
      return { goTo: `${PEOPLE}/${person.id}`, about: person.id, saying: 'Saved' }
    },
  },
  onAccount('close', 'account closed', 'The account is closed', (tx, id, today) =>
    closeAccount(tx, id, today, 'closed by an administrator'),
  ),
  onAccount('open', 'account opened again', 'The account is open again', (tx, id) => openAccount(tx, id)),
  onAccount('end-sessions', 'sessions of somebody else ended', 'Their sessions have ended', async (tx, id) => {
    await endAllSessions(tx, id)
    return 'done'
  }),
]

type OnAccount = (tx: Tx, id: string, today: Parameters<typeof closeAccount>[2]) => Promise<'done' | 'not there'>

/** One button on somebody else's page. */
function onAccount(act: 'close' | 'open' | 'end-sessions', audit: string, saying: string, doIt: OnAccount) {
  return {
    at: `POST /people-who-use-kith/:colleague/${act}`,
    may: administers,
    audit,
    async answer({ tx, actor, param, today }): Promise<Reply> {
      const person = await findColleague(tx, param('colleague'), today)
      if (!person || person.id === actor.id) return { missing: true }
      const done = await doIt(tx, person.id, today)
      return done === 'done' ? { goTo: `${PEOPLE}/${person.id}`, about: person.id, saying } : { missing: true }
    },
  } as const satisfies Route<Tx, Actor>
}
