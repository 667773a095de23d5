import type { PlainDate } from '../kernel/plain-date.ts'
import { addDays } from '../kernel/plain-date.ts'
import { USUAL_DAYS, type Conference } from './stages.ts'

type Mover = 'the service' | 'the coordinator' | 'the referrer' | 'nobody'
/** The one thing that moves a conference on: what, by when, whose move it is, and where it is done. */
export type NextStep = {
  readonly what: string
  readonly path: string
  readonly due: PlainDate | undefined
  readonly mover: Mover
}

/** `reviewDue` is the review still to be held, of a plan that stands. */
export function nextStep(
  conference: Conference,
  reviewDue: { readonly id: string; readonly dueOn: PlainDate } | undefined,
): NextStep {
  const at = `/conferences/${conference.id}`
  switch (conference.stage) {
    case 'referred':
      return {
        what: 'Allocate a coordinator',
        path: `${at}/allocate`,
        due: addDays(conference.referredOn, conference.urgent ? 1 : USUAL_DAYS.toAllocate),
        mover: 'the service',
      }
    case 'preparing':
      if (!conference.safetyCheckedOn)
        return {
          what: 'Complete the safety check',
          path: `${at}/safety`,
          due: addDays(conference.allocatedOn, conference.urgent ? 1 : 7),
          mover: 'the coordinator',
        }
      if (!conference.plannedFor)
        return {
          what: 'Prepare everyone and set the day',
          path: `${at}/people`,
          due: holdBy(conference),
          mover: 'the coordinator',
        }
      return { what: 'Hold the conference', path: `${at}/hold`, due: conference.plannedFor, mover: 'the coordinator' }
    case 'held':
      return {
        what: 'Answer the family’s plan',
        path: `${at}/decision`,
        due: conference.meeting.heldOn,
        mover: 'the referrer',
      }
    case 'decided': {
      if (!conference.answer.planGivenOn)
        return {
          what: 'Give everyone the plan',
          path: at,
          due: addDays(conference.answer.decidedOn, USUAL_DAYS.toGivePlan),
          mover: 'the coordinator',
        }
      if (reviewDue)
        return {
          what: 'Review the plan',
          path: `${at}/reviews/${reviewDue.id}`,
          due: reviewDue.dueOn,
          mover: 'the coordinator',
        }
      return { what: 'Close the conference', path: `${at}/close`, due: undefined, mover: 'the coordinator' }
    }
    case 'closed':
      return { what: 'Closed', path: at, due: undefined, mover: 'nobody' }
  }
}

const holdBy = ({ referredOn, urgent }: Pick<Conference, 'referredOn' | 'urgent'>): PlainDate =>
  addDays(referredOn, urgent ? USUAL_DAYS.toHoldUrgent : USUAL_DAYS.toHold)
