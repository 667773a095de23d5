import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { isChild, peopleInFamily } from '../../people/index.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { standing, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findOffer } from '../offer/offer.queries.ts'
import { standingOf } from '../offer/offer.ts'
import { keepsPlans } from '../policy.ts'
import { conferenceServiceTeam, referrersFor } from './coordinators.queries.ts'
import { saveReferral } from './referral.commands.ts'
import { readReferral } from './referral.form.ts'
import { ReferPage } from './referral.page.tsx'

export const referralRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /offers/:offer/refer',
    may: keepsPlans,
    audit: 'referral form viewed',
    async answer({ tx, actor, param, today }) {
      const asked = await findAcceptedOffer(tx, actor, param('offer'), today)
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
    may: keepsPlans,
    audit: 'family referred',
    async answer({ tx, actor, param, form, today, newId }) {
      const asked = await findAcceptedOffer(tx, actor, param('offer'), today)
      const serviceTeamId = await conferenceServiceTeam(tx)
      if (!asked || !serviceTeamId) return { missing: true }
      const { offer } = asked
      const sent = await form()
      const made = readReferral(sent, today, asked)
      if (!made.ok) return { problemsOn: <ReferPage {...asked} today={today} state={typed(sent, made.problems)} /> }
      const id = newId()
      const saved = await saveReferral(tx, {
        ...made.value,
        id,
        familyId: offer.familyId,
        offerId: offer.id,
        referrerId: made.value.referrer.id,
        serviceTeamId,
      })
      if (!saved)
        return {
          goTo: `/offers/${offer.id}`,
          about: offer.id,
          saying: 'The family has already been referred',
          notSaved: true,
        }
      return { goTo: `/conferences/${id}`, about: id, saying: 'The family has been referred' }
    },
  },
]

/** An offer that somebody said yes to, and from which the family has not been referred yet. */
async function findAcceptedOffer(tx: Tx, actor: Actor, id: string, today: PlainDate) {
  const offer = await findOffer(tx, id)
  if (!offer || offer.conferenceId || standingOf(offer) !== 'accepted') return undefined
  const referrers = await referrersFor(tx, actor, offer.familyId, today)
  return {
    offer,
    referrers,
    childrenOfFamily: (await peopleInFamily(tx, offer.familyId)).filter((person) => isChild(person, today)),
  }
}
