import type { Tx } from '../../db/as-actor.ts'
import { standing, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import type { Actor } from '../actor.ts'
import { TeamPage, TeamsPage } from './colleague-forms.page.tsx'
import { readTeam } from './colleague.form.ts'
import { addTeam, renameTeam } from './colleagues.commands.ts'
import { PEOPLE } from './colleagues.page.tsx'
import { teams } from './colleagues.queries.ts'
import { administers } from './people.routes.tsx'

const TAKEN = { field: 'name', text: 'Another team has that name. Choose a name of its own' }

export const teamRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /people-who-use-kith/teams',
    may: administers,
    audit: 'teams viewed',
    async answer({ tx }) {
      return { page: <TeamsPage teams={await teams(tx)} /> }
    },
  },
  {
    at: 'GET /people-who-use-kith/teams/new',
    may: administers,
    audit: 'form for a new team viewed',
    answer: () => Promise.resolve({ page: <TeamPage state={standing({})} /> }),
  },
  {
    at: 'POST /people-who-use-kith/teams/new',
    may: administers,
    audit: 'team added',
    async answer({ tx, form, newId }) {
      const [sent, id] = [await form(), newId()]
      const read = readTeam(sent)
      if (!read.ok || !(await addTeam(tx, id, read.value)))
        return { problemsOn: <TeamPage state={typed(sent, read.ok ? [TAKEN] : read.problems)} /> }
      return { goTo: `${PEOPLE}/teams`, about: id, saying: 'The team is added' }
    },
  },
  {
    at: 'GET /people-who-use-kith/teams/:team',
    may: administers,
    audit: 'form for a team viewed',
    async answer({ tx, param }) {
      const team = (await teams(tx)).find(({ id }) => id === param('team'))
      if (!team) return { missing: true }
      return {
        page: <TeamPage team={team} state={standing({ name: team.name, service: team.service })} />,
        about: team.id,
      }
    },
  },
  {
    at: 'POST /people-who-use-kith/teams/:team',
    may: administers,
    audit: 'team changed',
    async answer({ tx, param, form }) {
      const team = (await teams(tx)).find(({ id }) => id === param('team'))
      if (!team) return { missing: true }
      const sent = await form()
      const read = readTeam(sent)
      if (!read.ok || !(await renameTeam(tx, team.id, read.value)))
        return { problemsOn: <TeamPage team={team} state={typed(sent, read.ok ? [TAKEN] : read.problems)} /> }
      return { goTo: `${PEOPLE}/teams`, about: team.id, saying: 'Saved' }
    },
  },
]
