import { onlyReads, type Actor } from '../access/index.ts'
import type { Tx } from '../db/as-actor.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { WorkItem } from '../my-work/index.ts'
import type { ChildSection, FamilySection } from '../people/index.ts'
import { conferenceFrom, conferenceRows } from './conference.queries.ts'
import { nextStep } from './next-steps.ts'
import { offersToFamily } from './offer/offer.queries.ts'
import { progressOf } from './progress.queries.ts'
import { keepsPlans, managesTheService } from './policy.ts'
import { ConferencesSection } from './conferences-section.page.tsx'
import type { Conference } from './stages.ts'
import { actionsToChase, conferencesInvolving, lateConferences, offersOpen } from './work.queries.ts'
import { isWorthALine, lateWork, workIn, workInOffer } from './work.ts'

/** What the conference service asks of the person who signed in. */
export async function conferenceWork(tx: Tx, actor: Actor, today: PlainDate): Promise<readonly WorkItem[]> {
  if (!keepsPlans(actor)) return []
  const own = await conferencesInvolving(tx, actor)
  const late = (await lateConferences(tx, actor, today)).filter(
    ({ id }) => !own.some((conference) => conference.id === id),
  )
  const progress = await progressOf(
    tx,
    [...own, ...late].map(({ id }) => id),
  )
  const next = (conference: Conference) => nextStep(conference, progress(conference.id))
  const viewer = { id: actor.id, allocates: managesTheService(actor) }
  const actions = await actionsToChase(tx, actor, today)
  return [
    ...own
      .map((conference) => workIn(conference, next(conference), viewer))
      .filter((item) => isWorthALine(item, addDays(today, 7))),
    ...late
      .map((conference) => lateWork(conference, next(conference)))
      .filter(({ due }) => due !== undefined && due < today),
    ...actions.map((action) => ({
      href: `/conferences/${action.conference_id}/plan/actions/${action.id}`,
      what: `See how it is going: ${action.what}`,
      who: action.family_name,
      due: action.by_when,
    })),
    ...(await offersOpen(tx, actor, addDays(today, -90))).flatMap(workInOffer),
  ]
}

const named = { id: 'conferences', title: 'Family group conferences' }

/** Offers and conferences of a family, and the way to offer one. */
export const conferencesOfFamily: FamilySection = {
  ...named,
  async show(tx, { familyId }, ...[, actor]) {
    const rows = await conferenceRows(tx)
      .where('conference.family_id', '=', familyId)
      .orderBy('conference.referred_on', 'desc')
      .execute()
    const offers = (await offersToFamily(tx, familyId)).filter(({ conferenceId }) => !conferenceId)
    return (
      <ConferencesSection
        conferences={rows.map(conferenceFrom)}
        offers={offers}
        offerAt={keepsPlans(actor) && !onlyReads(actor, familyId) ? `/families/${familyId}/offer` : undefined}
      />
    )
  },
}

/** The conferences that were about a child. */
export const conferencesOfChild: ChildSection = {
  ...named,
  async show(tx, { personId }) {
    const rows = await conferenceRows(tx)
      .innerJoin('conference_child', 'conference_child.conference_id', 'conference.id')
      .where('conference_child.person_id', '=', personId)
      .orderBy('conference.referred_on', 'desc')
      .execute()
    return <ConferencesSection conferences={rows.map(conferenceFrom)} offers={[]} offerAt={undefined} />
  },
}
