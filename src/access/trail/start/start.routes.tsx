import type { Tx } from '../../../db/as-actor.ts'
import { typed } from '../../../web/form-page.tsx'
import type { Route } from '../../../web/route.ts'
import type { Actor } from '../../actor.ts'
import { readsWholeTrail } from '../policy.ts'
import { readAskedPerson, readAskedPractitioner } from './start.form.ts'
import { NOTHING_ASKED, TrailStartPage } from './start.page.tsx'
import { lastSealed, peopleAskedFor, practitionersCalled } from './start.queries.ts'

export const trailStartRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /trail',
    may: readsWholeTrail,
    audit: 'trail opened',
    answer: async ({ tx }) => ({ page: <TrailStartPage state={NOTHING_ASKED} sealed={await lastSealed(tx)} /> }),
  },
  {
    at: 'POST /trail/people',
    may: readsWholeTrail,
    audit: 'person looked for on the trail',
    async answer({ tx, form }) {
      const sent = await form()
      const asked = readAskedPerson(sent)
      const sealed = await lastSealed(tx)
      if (!asked.ok) return { problemsOn: <TrailStartPage state={typed(sent, asked.problems)} sealed={sealed} /> }
      const people = await peopleAskedFor(tx, asked.value)
      const { reference, name, born } = asked.value
      return {
        page: <TrailStartPage state={typed(sent, [])} {...{ sealed, people }} />,
        trail: { asked: reference || `${name}, ${born ?? ''}`, alsoAbout: people.map(({ id }) => id) },
      }
    },
  },
  {
    at: 'POST /trail/practitioners',
    may: readsWholeTrail,
    audit: 'practitioner looked for on the trail',
    async answer({ tx, form }) {
      const sent = await form()
      const asked = readAskedPractitioner(sent)
      const sealed = await lastSealed(tx)
      if (!asked.ok) return { problemsOn: <TrailStartPage state={typed(sent, asked.problems)} sealed={sealed} /> }
      const practitioners = await practitionersCalled(tx, asked.value.practitioner)
      return {
        page: <TrailStartPage state={typed(sent, [])} {...{ sealed, practitioners }} />,
        trail: { asked: asked.value.practitioner },
      }
    },
  },
]
