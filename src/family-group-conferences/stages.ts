import { bad, good, type Outcome } from '../kernel/outcome.ts'
import { addDays, isAfter, type PlainDate } from '../kernel/plain-date.ts'

export type Somebody = { readonly id: string; readonly name: string }

/** What every conference has from the day it was referred. */
type Referral = {
  readonly id: string
  readonly familyId: string
  readonly familyName: string
  readonly offerId: string | undefined
  readonly referredOn: PlainDate
  readonly referrer: Somebody
  /** Whoever wrote the referral down, when that was not the referrer. */
  readonly referralRecordedBy: string | undefined
  readonly urgent: boolean
  readonly worries: string
  readonly strengths: string
  readonly bottomLines: string
  readonly version: number
}
export type Allocation = {
  readonly coordinator: Somebody
  readonly allocatedOn: PlainDate
  readonly safetyCheckedOn: PlainDate | undefined
  readonly plannedFor: PlainDate | undefined
  readonly venue: string
}
/** The three parts. Of private family time there is a start and an end, and no other record. */
export type Meeting = {
  readonly heldOn: PlainDate
  readonly informationStartedAt: string
  readonly privateTimeStartedAt: string
  readonly privateTimeEndedAt: string
  readonly endedAt: string
}

export const DECISIONS = ['agreed', 'agreed in part', 'not agreed', 'no plan made'] as const
export type Decision = (typeof DECISIONS)[number]
type Answer = {
  readonly decision: Decision
  readonly decidedOn: PlainDate
  readonly decidedBy: Somebody
  /** Whoever wrote the answer down, when that was not the one who gave it. */
  readonly recordedBy: string | undefined
  readonly reasons: string
  readonly planGivenOn: PlainDate | undefined
  readonly reviewDueOn: PlainDate | undefined
}

export const CLOSED_REASONS = [
  'the plan has done its work',
  'the plan is carried on elsewhere',
  'the family chose not to go ahead',
  'the family withdrew',
  'nobody could be reached',
  'it would not have been safe',
  'overtaken by other events',
  'the family moved away',
] as const
type ClosedReason = (typeof CLOSED_REASONS)[number]
export type Closing = {
  readonly closedOn: PlainDate
  readonly closedReason: ClosedReason
  readonly closingNote: string
}

export type Referred = Referral & { readonly stage: 'referred' }
export type Preparing = Referral & Allocation & { readonly stage: 'preparing' }
export type Held = Referral & Allocation & { readonly stage: 'held'; readonly meeting: Meeting }
type Decided = Referral & Allocation & { readonly stage: 'decided'; readonly meeting: Meeting; readonly answer: Answer }
/** Closed from any stage: what had happened by then is still here. */
type Closed = Referral & {
  readonly stage: 'closed'
  readonly closing: Closing
  readonly allocation: Allocation | undefined
  readonly meeting: Meeting | undefined
  readonly answer: Answer | undefined
}
export type Conference = Referred | Preparing | Held | Decided | Closed
export type Stage = Conference['stage']

/** Days a council aims for. Each council sets its own; these are the usual ones until it does. */
export const USUAL_DAYS = { toAllocate: 5, toHold: 42, toHoldUrgent: 7, toGivePlan: 5, toReview: 84 } as const

/** A coordinator never holds the case: whoever referred the family cannot also coordinate. */
export function allocate(
  conference: Conference,
  coordinator: Somebody,
  today: PlainDate,
): Outcome<Pick<Allocation, 'coordinator' | 'allocatedOn'>> {
  const no = (text: string) => bad({ field: 'coordinator', text })
  if (conference.stage === 'closed') return no('This conference is closed. Refer the family again if they want one')
  if (conference.stage === 'held' || conference.stage === 'decided')
    return no('This conference has been held, so its coordinator cannot change')
  if (coordinator.id === conference.referrer.id)
    return no(`${coordinator.name} referred this family, so somebody else must coordinate`)
  return good({ coordinator, allocatedOn: today })
}

/** What must be true before a conference can be held: shown as it is prepared, and asked again on the day. */
export type Readiness = {
  readonly questions: number
  readonly agreedWithResponsibility: number
  readonly safetyChecked: boolean
}

export function stillNeeded({ questions, agreedWithResponsibility, safetyChecked }: Readiness): readonly string[] {
  return [
    questions === 0 && 'Agree at least one question for the family’s plan to answer',
    agreedWithResponsibility === 0 && 'Record that somebody with parental responsibility agrees to take part',
    !safetyChecked && 'Complete the safety check',
  ].filter((need) => need !== false)
}

/** A conference is held once, not before it was referred, never in the future, and with family in the room. */
export function hold(
  conference: Conference,
  meeting: Meeting,
  familyPresent: number,
  readiness: Readiness,
  today: PlainDate,
): Outcome<Meeting> {
  const no = (text: string) => bad({ field: 'heldOn', text })
  switch (conference.stage) {
    case 'referred':
      return no('Allocate a coordinator before the conference is held')
    case 'held':
    case 'decided':
      return no('This conference has already been recorded as held')
    case 'closed':
      return no('This conference is closed')
    case 'preparing': {
      const needs = stillNeeded(readiness)
      if (needs.length > 0) return bad(...needs.map((text) => ({ field: 'heldOn', text })))
      if (isAfter(meeting.heldOn, today)) return no('The date it was held must be today or in the past')
      if (isAfter(conference.referredOn, meeting.heldOn))
        return no('The date it was held must be on or after the date of referral')
      if (familyPresent === 0)
        return bad({ field: 'came', text: 'Select who came from the family network: a conference is theirs' })
      return inOrder(meeting)
    }
  }
}

function inOrder(meeting: Meeting): Outcome<Meeting> {
  const { informationStartedAt, privateTimeStartedAt, privateTimeEndedAt, endedAt } = meeting
  if (privateTimeStartedAt < informationStartedAt)
    return bad({ field: 'privateTimeStartedAt', text: 'Private family time must start after information sharing' })
  if (privateTimeEndedAt < privateTimeStartedAt)
    return bad({ field: 'privateTimeEndedAt', text: 'Private family time must end after it starts' })
  if (endedAt < privateTimeEndedAt)
    return bad({ field: 'endedAt', text: 'The conference must end after private family time' })
  return good(meeting)
}

type PlanAnswer = { readonly decision: Decision; readonly decidedOn: PlainDate; readonly reasons: string }

/** The referrer answers on the day or after it. Anything short of agreement carries its reasons, which the family is told. */
export function decide(
  conference: Conference,
  given: PlanAnswer,
  actions: number,
  today: PlainDate,
): Outcome<{ reviewDueOn: PlainDate | undefined }> {
  const no = (field: string, text: string) => bad({ field, text })
  if (conference.stage !== 'held')
    return no(
      'decision',
      conference.stage === 'decided'
        ? 'The answer to this plan has already been recorded'
        : 'Record that the conference was held first',
    )
  if (isAfter(given.decidedOn, today)) return no('decidedOn', 'The date of the answer must be today or in the past')
  if (isAfter(conference.meeting.heldOn, given.decidedOn))
    return no('decidedOn', 'The date of the answer must be on or after the conference')
  if ((given.decision === 'agreed in part' || given.decision === 'not agreed') && !given.reasons)
    return no('reasons', 'Enter the reasons, in words the family can be told')
  if (!planStands(given.decision)) return good({ reviewDueOn: undefined })
  if (actions === 0) return no('decision', 'Write down at least one action of the family’s plan before agreeing to it')
  return good({ reviewDueOn: addDays(conference.meeting.heldOn, USUAL_DAYS.toReview) })
}

export const planStands = (decision: Decision): boolean => decision === 'agreed' || decision === 'agreed in part'

/** Any conference that is open can be closed, with a date and a reason; only a plan that was agreed can have done its work. */
export function close(
  conference: Conference,
  closing: Closing,
  lastReviewOn: PlainDate | undefined,
  today: PlainDate,
): Outcome<Closing> {
  const no = (field: string, text: string) => bad({ field, text })
  if (conference.stage === 'closed') return no('closedOn', 'This conference has already been closed')
  if (isAfter(closing.closedOn, today)) return no('closedOn', 'The closing date must be today or in the past')
  if (isAfter(latestDay(conference, lastReviewOn), closing.closedOn))
    return no('closedOn', 'The closing date must be on or after the last thing that happened')
  const stood = conference.stage === 'decided' && planStands(conference.answer.decision)
  if (closing.closedReason === 'the plan has done its work' && !stood)
    return no('closedReason', 'Only a plan that was agreed can have done its work. Select another reason')
  return good(closing)
}

function latestDay(conference: Exclude<Conference, Closed>, lastReviewOn: PlainDate | undefined): PlainDate {
  switch (conference.stage) {
    case 'referred':
      return conference.referredOn
    case 'preparing':
      return latest(conference.allocatedOn, conference.safetyCheckedOn)
    case 'held':
      return conference.meeting.heldOn
    case 'decided':
      return latest(conference.answer.decidedOn, conference.answer.planGivenOn, lastReviewOn)
  }
}

const latest = (first: PlainDate, ...others: readonly (PlainDate | undefined)[]): PlainDate =>
  others.reduce<PlainDate>((last, day) => (day && isAfter(day, last) ? day : last), first)

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  referred: 'Waiting for a coordinator',
  preparing: 'Preparing',
  held: 'Waiting for an answer to the plan',
  decided: 'The family’s plan is under way',
  closed: 'Closed',
}
