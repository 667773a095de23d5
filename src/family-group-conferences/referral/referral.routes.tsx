import { anyOf, type Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { andThen, problemsIn } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { isChild, peopleInFamily } from '../../people/index.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { clashing, standing, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findConference, getConference } from '../conference.queries.ts'
import { findOffer } from '../offer/offer.queries.ts'
import { standingOf } from '../offer/offer.ts'
import { mayAllocate } from '../policy.ts'
import { allocate } from '../stages.ts'
import { conferenceServiceTeam, coordinatorsFor } from './coordinators.queries.ts'
import { saveAllocation, saveReferral } from './referral.commands.ts'
import { readAllocation, readReferral } from './referral.form.ts'
import { AllocatePage, ReferPage } from './referral.page.tsx'

const mayRefer = anyOf('social-worker', 'team-manager')

export const referralRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /offers/:offer/refer',
    may: mayRefer,
    audit: 'referral form viewed',
    async answer({ tx, param, today }) {
      const asked = await findAcceptedOffer(tx, param('offer'), today)
      if (!asked) return { missing: true }
      return {
        page: (
          <ReferPage
            {...asked}
            today={today}
            state={standing(fieldsForDay('referredOn', today), {
              children: asked.childrenOfFamily.map(({ id }) => id),
            })}
          />
        ),
        about: asked.offer.id,
      }
    },
  },
  {
    at: 'POST /offers/:offer/refer',
    may: mayRefer,
    audit: 'family referred',
    async answer({ tx, actor, param, form, today, newId }) {
      const asked = await findAcceptedOffer(tx, param('offer'), today)
      const serviceTeamId = await conferenceServiceTeam(tx)
      if (!asked || !serviceTeamId) return { missing: true }
      const { offer } = asked
      const sent = await form()
      const made = readReferral(sent, today, asked)
      if (!made.ok) return { problemsOn: <ReferPage {...asked} today={today} state={typed(sent, made.problems)} /> }
      const id = newId()
      await saveReferral(tx, {
        ...made.value,
        id,
        familyId: offer.familyId,
        offerId: offer.id,
        referrerId: actor.id,
        serviceTeamId,
      })
      return { goTo: `/conferences/${id}`, about: id, saying: 'The family has been referred' }
    },
  },
  {
    at: 'GET /conferences/:conference/allocate',
    may: mayAllocate,
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
    may: mayAllocate,
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
        const now = await getConference(tx, conference.id)
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
]

/** An offer that somebody said yes to, and from which the family has not been referred yet. */
async function findAcceptedOffer(tx: Tx, id: string, today: PlainDate) {
  const offer = await findOffer(tx, id)
  if (!offer || offer.conferenceId || standingOf(offer) !== 'accepted') return undefined
  return {
    offer,
    childrenOfFamily: (await peopleInFamily(tx, offer.familyId)).filter((person) => isChild(person, today)),
  }
}
