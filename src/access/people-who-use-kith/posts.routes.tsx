import type { Tx } from '../../db/as-actor.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { standing, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import type { Actor } from '../actor.ts'
import { postsOf } from '../account/account.queries.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { EndPostPage, GivePostPage, sinceInWords } from './colleague-forms.page.tsx'
import { readLastDay, readNewPost } from './colleague.form.ts'
import { endPost, givePost, takeBackPost } from './colleagues.commands.ts'
import { PEOPLE } from './colleagues.page.tsx'
import { findColleague, teams } from './colleagues.queries.ts'
import { administers } from './people.routes.tsx'

const OVERLAPS = {
  field: 'fromOn',
  text: 'They hold this post in this team on some of these days already. Choose other days, or end that post first',
}

/** Nobody gives or ends their own: for them these pages are not there, and the database says the same. */
export const postRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /people-who-use-kith/:colleague/posts/new',
    may: administers,
    audit: 'form to give a post viewed',
    async answer({ tx, actor, param, today }) {
      const person = await findColleague(tx, param('colleague'), today)
      if (!person || person.id === actor.id) return { missing: true }
      const state = standing(fieldsForDay('fromOn', today))
      return { page: <GivePostPage person={person} teams={await teams(tx)} state={state} />, about: person.id }
    },
  },
  {
    at: 'POST /people-who-use-kith/:colleague/posts/new',
    may: administers,
    audit: 'post given',
    async answer({ tx, actor, param, form, today, newId }) {
      const person = await findColleague(tx, param('colleague'), today)
      if (!person || person.id === actor.id) return { missing: true }
      const [sent, all] = [await form(), await teams(tx)]
      const read = readNewPost(sent, all)
      const problems = read.ok ? [OVERLAPS] : read.problems
      if (!read.ok || !(await givePost(tx, newId(), person.id, read.value)))
        return { problemsOn: <GivePostPage person={person} teams={all} state={typed(sent, problems)} /> }
      return { goTo: `${PEOPLE}/${person.id}`, about: person.id, saying: 'The post is given' }
    },
  },
  {
    at: 'GET /people-who-use-kith/:colleague/posts/:post/end',
    may: administers,
    audit: 'form to end a post viewed',
    async answer({ tx, actor, param, today }) {
      const { person, post } = await findPost(tx, param('colleague'), param('post'), today)
      if (!person || !post || person.id === actor.id) return { missing: true }
      const state = standing(fieldsForDay('lastDay', today))
      return { page: <EndPostPage {...{ person, post, state }} />, about: person.id }
    },
  },
  {
    at: 'POST /people-who-use-kith/:colleague/posts/:post/end',
    may: administers,
    audit: 'post ended',
    async answer({ tx, actor, param, form, today }) {
      const { person, post } = await findPost(tx, param('colleague'), param('post'), today)
      if (!person || !post || person.id === actor.id) return { missing: true }
      const sent = await form()
      const notBegun = post.fromOn >= today
      const read = readLastDay(sent, notBegun ? ('1900-01-01' as PlainDate) : post.fromOn, sinceInWords(post))
      if (!read.ok) return { problemsOn: <EndPostPage {...{ person, post }} state={typed(sent, read.problems)} /> }
      const { lastDay } = read.value
      await (lastDay < post.fromOn ? takeBackPost(tx, post.id) : endPost(tx, post.id, lastDay))
      return { goTo: `${PEOPLE}/${person.id}`, about: person.id, saying: 'The post is ended' }
    },
  },
]

async function findPost(tx: Tx, colleagueId: string, postId: string, today: PlainDate) {
  const person = await findColleague(tx, colleagueId, today)
  const post = person && (await postsOf(tx, person.id)).find(({ id }) => id === postId)
  return { person, post }
}
