import type { Actor } from '../../../access/index.ts'
import type { Tx } from '../../../db/as-actor.ts'
import { forReader } from '../../../people/index.ts'
import type { Route } from '../../../web/route.ts'
import { seesConferences } from '../../policy.ts'
import { peopleOn } from '../../preparation/preparation.queries.ts'
import { findWithPlan } from '../plan.queries.ts'
import { NotInvitedPage, WhoIsThisCopyForPage } from './choose-copy.page.tsx'
import { PlanCopyPage } from './plan-copy.page.tsx'
import { mayHaveCopy, planCopy } from './plan-copy.ts'
import { workersToTell } from './recipients.queries.ts'

export const planCopyRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /conferences/:conference/plan/copy',
    may: seesConferences,
    audit: 'whom a plan copy is for asked',
    async answer({ tx, param, today }) {
      const { conference, plan } = await findWithPlan(tx, param('conference'))
      if (!conference || !plan) return { missing: true }
      const may = mayHaveCopy(await peopleOn(tx, conference.id), await workersToTell(tx, conference, today))
      return { page: <WhoIsThisCopyForPage {...{ conference, may }} />, about: conference.id }
    },
  },
  {
    at: 'GET /conferences/:conference/plan/copy/:person/warning',
    may: seesConferences,
    audit: 'warning before a plan copy viewed',
    async answer({ tx, param }) {
      const { conference, person } = await findFor(tx, param('conference'), param('person'))
      if (!conference || person?.state !== 'not invited') return { missing: true }
      return {
        page: <NotInvitedPage {...{ conference, person }} />,
        about: conference.id,
        trail: { alsoAbout: [person.personId] },
      }
    },
  },
  {
    at: 'GET /conferences/:conference/plan/copy/:person',
    may: seesConferences,
    audit: 'plan copy made',
    async answer({ tx, param, query, council }) {
      const { conference, plan, people, person } = await findFor(tx, param('conference'), param('person'))
      if (!conference || !plan || !person) return { missing: true }
      const [about, trail] = [conference.id, { alsoAbout: [person.personId] }]
      if (person.state === 'not invited' && query('on-purpose') !== 'yes')
        return { goTo: `/conferences/${about}/plan/copy/${person.personId}/warning`, about, trail, notSaved: true }
      const copy = planCopy(conference, plan, people, { forName: person.name, council })
      const { made, leftOut } = await forReader(tx, person.personId, copy)
      return { page: <PlanCopyPage conferenceId={about} copy={made} leftOut={leftOut} />, about, trail }
    },
  },
  {
    at: 'GET /conferences/:conference/plan/copy/worker/:practitioner',
    may: seesConferences,
    audit: 'plan copy for a worker made',
    async answer({ tx, param, today, council }) {
      const { conference, plan, people } = await findFor(tx, param('conference'))
      const workers = conference ? await workersToTell(tx, conference, today) : []
      const worker = workers.find(({ id }) => id === param('practitioner'))
      if (!conference || !plan || !worker) return { missing: true }
      const copy = planCopy(conference, plan, people, { forName: worker.name, council })
      return {
        page: <PlanCopyPage conferenceId={conference.id} copy={copy} leftOut={0} />,
        about: conference.id,
        trail: { alsoAbout: [worker.id] },
      }
    },
  },
]

async function findFor(tx: Tx, conferenceId: string, personId?: string) {
  const { conference, plan } = await findWithPlan(tx, conferenceId)
  const people = conference && plan ? await peopleOn(tx, conference.id) : []
  return { conference, plan, people, person: people.find((one) => one.personId === personId) }
}
