import type { Chance } from '../chance.ts'
import { addDays, later, workingDayFrom, workingDaysAfter, workingDaysBefore, type PlainDate } from '../days.ts'
import type { Worker } from '../practitioners/posts.ts'
import type { Row } from '../rows.ts'

type Filled<T> = NonNullable<T>
type ConferenceRow = Row<'conference'>
export type Outcome = Filled<Row<'family_plan_review'>['outcome']>
export type Review = {
  readonly dueOn: PlainDate
  readonly heldOn?: PlainDate
  readonly outcome?: Outcome
}
/** How far one conference has come, and on which days. Everything else about it follows from this and the family. */
export type Course = {
  readonly offeredOn: PlainDate
  readonly acceptedOn: PlainDate
  readonly referredOn: PlainDate
  readonly urgent: boolean
  readonly allocation?: Allocation
  readonly heldOn?: PlainDate
  readonly answer?: Answer
  readonly reviews: readonly Review[]
  readonly closing?: { readonly on: PlainDate; readonly reason: Filled<ConferenceRow['closed_reason']> }
  /** Days on which actions that are still to be done are due. */
  readonly actionsDue: readonly PlainDate[]
  readonly wentWell: boolean
}
export type Allocation = {
  readonly coordinator: Worker
  readonly on: PlainDate
  readonly safetyCheckedOn?: PlainDate
  readonly plannedFor?: PlainDate
}
export type Answer = {
  readonly decision: Filled<ConferenceRow['decision']>
  readonly on: PlainDate
  readonly givenOn?: PlainDate
}

export const stands = ({ decision }: Answer): boolean => decision === 'agreed' || decision === 'agreed in part'

/** From the offer to the referral, found backwards from the day of the referral. */
export function untilReferred(referredOn: PlainDate, chance: Chance, urgent = false) {
  const acceptedOn = workingDaysBefore(referredOn, chance.between(0, urgent ? 1 : 5))
  return { offeredOn: workingDaysBefore(acceptedOn, chance.between(0, 7)), acceptedOn, referredOn, urgent }
}

/** From the allocation to the day it is held, safety checked between. */
export function allocationFor(
  coordinator: Worker,
  referredOn: PlainDate,
  plannedFor: PlainDate,
  chance: Chance,
): Allocation {
  const on = workingDaysAfter(referredOn, chance.between(0, 3))
  const checked = workingDaysAfter(on, chance.between(2, 9))
  return {
    coordinator,
    on: on < plannedFor ? on : referredOn,
    safetyCheckedOn: checked < plannedFor ? checked : later(referredOn, workingDaysBefore(plannedFor, 1)),
    plannedFor,
  }
}

/** A conference that was held on this day, referred some weeks before it; answered on the day unless said otherwise. */
export function heldOnDay(heldOn: PlainDate, coordinator: Worker, chance: Chance, wentWell = false): Course {
  const referral = untilReferred(workingDaysBefore(heldOn, chance.between(21, 31)), chance)
  return {
    ...referral,
    allocation: allocationFor(coordinator, referral.referredOn, heldOn, chance),
    heldOn,
    answer: {
      decision: !wentWell && chance.happens(0.12) ? 'agreed in part' : 'agreed',
      on: heldOn,
      givenOn: workingDaysAfter(heldOn, chance.between(1, 5)),
    },
    reviews: [],
    actionsDue: [],
    wentWell,
  }
}

/** Twelve weeks after, which is the same day of the week. */
export const reviewAfter = (day: PlainDate): PlainDate => workingDayFrom(addDays(day, 84))
