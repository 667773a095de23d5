import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { andThen, problemsIn } from '../../kernel/outcome.ts'
import { clashing, standing, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findConference } from '../conference.queries.ts'
import { managesTheService, mayTake, takesReferrals } from '../policy.ts'
import { allocate } from '../stages.ts'
import { coordinatorsFor } from './coordinators.queries.ts'
import { saveAllocation } from './referral.commands.ts'
import { readAllocation } from './referral.form.ts'
import { AllocatePage } from './referral.page.tsx'

export const allocationRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /conferences/:conference/allocate',
    may: managesTheService,
    audit: 'allocation form viewed',
    async answer({ tx, param, today }) {
      const conference = await findConference(tx, param('conference'))
      if (!conference) return { missing: true }
      return {
        page: (
          <AllocatePage
            conference={conference}
            coordinators={(await coordinatorsFor(tx, conference.familyId, today)).filter(
              ({ knowsTheFamily }) => !knowsTheFamily,
            )}
            state={standing({})}
          />
        ),
        about: conference.id,
      }
    },
  },
  {
    at: 'POST /conferences/:conference/allocate',
    may: managesTheService,
    audit: 'coordinator allocated',
    async answer({ tx, param, form, today }) {
      const conference = await findConference(tx, param('conference'))
      if (!conference) return { missing: true }
      const coordinators = (await coordinatorsFor(tx, conference.familyId, today)).filter(
        ({ knowsTheFamily }) => !knowsTheFamily,
      )
      const sent = await form()
      const input = readAllocation(sent, coordinators)
      const allocated = andThen(input, ({ coordinator }) => allocate(conference, coordinator, today))
      if (!input.ok || !allocated.ok)
        return {
          problemsOn: (
            <AllocatePage
              conference={conference}
              coordinators={coordinators}
              state={typed(sent, problemsIn(allocated))}
            />
          ),
        }
      const { coordinator, version } = input.value
      if (!(await saveAllocation(tx, conference, version, allocated.value, coordinator.teamId))) {
        const now = (await findConference(tx, conference.id)) ?? conference
        return {
          clashOn: (
            <AllocatePage
              conference={now}
              coordinators={coordinators}
              state={clashing(sent, [{ label: 'Coordinator', text: 'coordinator' in now ? now.coordinator.name : '' }])}
            />
          ),
          about: now.id,
        }
      }
      return { goTo: `/conferences/${conference.id}`, about: conference.id, saying: 'Coordinator allocated' }
    },
  },
  {
    at: 'POST /conferences/:conference/take',
    may: takesReferrals,
    audit: 'referral taken',
    async answer({ tx, actor, param, today }) {
      const conference = await findConference(tx, param('conference'))
      if (!conference) return { missing: true }
      const at = `/conferences/${conference.id}`
      if (!mayTake(actor, conference)) return { goTo: at, about: conference.id, saying: TAKEN, notSaved: true }
      const self = (await coordinatorsFor(tx, conference.familyId, today)).find(({ id }) => id === actor.id)
      const allocated = self && !self.knowsTheFamily ? allocate(conference, self, today) : undefined
      if (!self || !allocated?.ok)
        return {
          goTo: at,
          about: conference.id,
          saying: 'Somebody who does not hold the family’s case must coordinate',
          notSaved: true,
        }
      const taken = await saveAllocation(tx, conference, conference.version, allocated.value, self.teamId)
      if (!taken) return { goTo: at, about: conference.id, saying: TAKEN, notSaved: true }
      return { goTo: at, about: conference.id, saying: 'You are the coordinator' }
    },
  },
]

const TAKEN = 'Somebody else took this referral first'
