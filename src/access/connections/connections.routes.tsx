import type { Tx } from '../../db/as-actor.ts'
import { standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { anyOf, type Actor } from '../actor.ts'
import { clearConnection } from './connections.commands.ts'
import { readClearing } from './connections.form.ts'
import { ClearConnectionPage, ConnectionsPage } from './connections.page.tsx'
import { connectionsListed, findConnection } from './connections.queries.ts'

const seesConnections = anyOf('information-governance')
const ON_A_PAGE = 50

export const connectionsRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /connections',
    may: seesConnections,
    audit: 'connections viewed',
    async answer({ tx, actor, query }) {
      const page = Math.min(Math.max(1, Math.trunc(Number(query('page')) || 1)), 10_000)
      const found = await connectionsListed(tx, (page - 1) * ON_A_PAGE, ON_A_PAGE + 1)
      const [connections, more] = [found.slice(0, ON_A_PAGE), found.length > ON_A_PAGE]
      return {
        page: <ConnectionsPage {...{ connections, page, more }} actorId={actor.id} />,
        trail: { alsoAbout: connections.map(({ personId }) => personId) },
      }
    },
  },
  {
    at: 'GET /connections/:connection/clear',
    may: seesConnections,
    audit: 'form for clearing a connection viewed',
    async answer({ tx, actor, param, keptWords }) {
      const connection = await findStanding(tx, actor, param('connection'))
      if (!connection) return { missing: true }
      const state = standingOrKept({}, await keptWords(), [])
      const trail = { alsoAbout: [connection.personId] }
      return { page: <ClearConnectionPage {...{ connection, state }} />, about: connection.id, trail }
    },
  },
  {
    at: 'POST /connections/:connection/clear',
    may: seesConnections,
    audit: 'connection cleared',
    async answer({ tx, actor, param, form }) {
      const connection = await findStanding(tx, actor, param('connection'))
      if (!connection) return overtakenOrMissing(tx, actor, param('connection'))
      const sent = await form()
      const read = readClearing(sent)
      if (!read.ok)
        return {
          problemsOn: <ClearConnectionPage connection={connection} state={typed(sent, read.problems)} />,
          about: connection.id,
        }
      if (!(await clearConnection(tx, connection.id, read.value)))
        return overtakenOrMissing(tx, actor, param('connection'))
      return { goTo: '/connections', about: connection.id, saying: 'The connection is cleared' }
    },
  },
]

/** One that stands, and is somebody else's: nobody clears their own. */
async function findStanding(tx: Tx, actor: Actor, id: string) {
  const connection = await findConnection(tx, id)
  return connection && !connection.cleared && connection.practitionerId !== actor.id ? connection : undefined
}

async function overtakenOrMissing(tx: Tx, actor: Actor, id: string) {
  const connection = await findConnection(tx, id)
  if (!connection || connection.practitionerId === actor.id) return { missing: true } as const
  return { overtaken: { href: '/connections', text: 'Go to the connections' }, about: connection.id }
}
