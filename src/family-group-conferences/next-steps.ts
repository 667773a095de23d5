import type { PlainDate } from '../kernel/plain-date.ts'
import { addDays } from '../kernel/plain-date.ts'
import { USUAL_DAYS, type Conference, type Preparing } from './stages.ts'

type Mover = 'the service' | 'the coordinator' | 'the referrer' | 'nobody'
/** The one thing that moves a conference on: what, by when, whose move it is, and where it is done. */
export type NextStep = {
  readonly what: string
  readonly path: string
  readonly due: PlainDate | undefined
  readonly mover: Mover
}

/** What decides it beside the stage: the review still to be held of a plan that stands, and how many are not prepared. */
export type Progress = {
  readonly reviewDue: { readonly id: string; readonly dueOn: PlainDate } | undefined
  readonly unsettled: number
}

export function nextStep(conference: Conference, { reviewDue, unsettled }: Progress): NextStep {
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
      return preparing(conference, unsettled)
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

/** The day is set once everyone can come, and held once everyone is ready: what is said is the part still to do. */
function preparing(conference: Preparing, unsettled: number): NextStep {
  const at = `/conferences/${conference.id}`
  const due = conference.plannedFor ?? holdBy(conference)
  if (unsettled > 0)
    return {
      what: `Prepare ${unsettled === 1 ? 'one more person' : `${unsettled} more people`}`,
      path: `${at}/people`,
      due,
      mover: 'the coordinator',
    }
  if (!conference.plannedFor) return { what: 'Set the day', path: `${at}/date`, due, mover: 'the coordinator' }
  return { what: 'Hold the conference', path: `${at}/hold`, due, mover: 'the coordinator' }
}
