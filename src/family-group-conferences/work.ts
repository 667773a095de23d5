import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { WorkItem } from '../my-work/index.ts'
import type { NextStep } from './next-steps.ts'
import type { Conference } from './stages.ts'

type Viewer = { readonly id: string; readonly allocates: boolean; readonly manages: boolean }

/** A conference's next step as one person sees it: theirs to do, or something they wait for. */
export function workIn(conference: Conference, next: NextStep, viewer: Viewer): WorkItem {
  const item = { href: next.path, what: next.what, who: conference.familyName, ...(next.due ? { due: next.due } : {}) }
  const coordinator = 'coordinator' in conference ? conference.coordinator : undefined
  switch (next.mover) {
    case 'the service':
      return viewer.allocates ? item : waiting(item, conference, 'The conference service')
    case 'the coordinator':
      return coordinator?.id === viewer.id ? item : waiting(item, conference, coordinator?.name ?? 'The coordinator')
    case 'the referrer':
      return conference.referrer.id === viewer.id || viewer.manages
        ? item
        : waiting(item, conference, conference.referrer.name)
    case 'nobody':
      return waiting(item, conference, 'nobody')
  }
}

/** Somebody else's step opens the record, not their form. */
const waiting = (item: WorkItem, conference: Conference, on: string): WorkItem => ({
  ...item,
  href: `/conferences/${conference.id}`,
  waitingOn: on,
})

type OpenOffer = {
  readonly id: string
  readonly offered_on: PlainDate
  readonly family_name: string
  readonly accepted: unknown
  readonly waiting: unknown
}

/** An offer that was accepted is to be referred; one that nobody has answered is waited for, kindly. */
export function workInOffer(offer: OpenOffer): readonly WorkItem[] {
  const about = { href: `/offers/${offer.id}`, who: offer.family_name }
  if (offer.accepted) return [{ ...about, what: 'Refer the family', due: addDays(offer.offered_on, 7) }]
  return offer.waiting
    ? [
        {
          ...about,
          what: 'Hear what they said to the offer',
          due: addDays(offer.offered_on, 14),
          waitingOn: 'The family',
        },
      ]
    : []
}
