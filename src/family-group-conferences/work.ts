import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { WorkItem } from '../my-work/index.ts'
import type { NextStep } from './next-steps.ts'
import type { Conference, Somebody } from './stages.ts'

type Viewer = { readonly id: string; readonly allocates: boolean }

/** A conference's next step as one person sees it: theirs to do, or something they wait for. */
export function workIn(conference: Conference, next: NextStep, viewer: Viewer): WorkItem {
  const item = { href: next.path, what: next.what, who: conference.familyName, ...(next.due ? { due: next.due } : {}) }
  const isMine = next.mover === 'the service' ? viewer.allocates : moverOf(conference, next)?.id === viewer.id
  return isMine ? item : waiting(item, conference, moverOf(conference, next)?.name ?? 'The conference service')
}

/** What a manager sees of somebody else's late step: the record, and who to ask about it. */
export function lateWork(conference: Conference, next: NextStep): WorkItem {
  const asked = moverOf(conference, next)?.name
  return {
    href: `/conferences/${conference.id}`,
    what: next.what,
    who: asked ? `${conference.familyName}, ${asked}` : conference.familyName,
    ...(next.due ? { due: next.due } : {}),
  }
}

/** Waiting is worth a line when it is late or nearly due; a review in the new year is nobody's concern today. */
export const isWorthALine = ({ waitingOn, due }: WorkItem, inAWeek: PlainDate): boolean =>
  !waitingOn || (due !== undefined && due <= inAWeek)

function moverOf(conference: Conference, { mover }: NextStep): Somebody | undefined {
  if (mover === 'the referrer') return conference.referrer
  return mover === 'the coordinator' && 'coordinator' in conference ? conference.coordinator : undefined
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

/** An offer that was accepted is to be referred; one that nobody has answered is asked about, kindly. */
export function workInOffer(offer: OpenOffer): readonly WorkItem[] {
  const about = { href: `/offers/${offer.id}`, who: offer.family_name }
  if (offer.accepted) return [{ ...about, what: 'Refer the family', due: addDays(offer.offered_on, 7) }]
  return offer.waiting
    ? [
        {
          ...about,
          what: 'Ask what they think of the offer',
          due: addDays(offer.offered_on, 14),
        },
      ]
    : []
}
