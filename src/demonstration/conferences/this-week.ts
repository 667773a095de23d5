import type { Chance } from '../chance.ts'
import { addDays, workingDayUpTo, workingDaysAfter, workingDaysBefore, type PlainDate } from '../days.ts'
import type { Worker } from '../practitioners/posts.ts'
import { allocationFor, heldOnDay, reviewAfter, untilReferred, type Allocation, type Course } from './course.ts'

/** What one coordinator has in hand today, so that whoever signs in meets a real week: late, due, coming, and gone well. */
export function inHand(coordinator: Worker, place: number, chance: Chance, today: PlainDate): readonly Course[] {
  const held = (on: PlainDate, wentWell = false) => heldOnDay(on, coordinator, chance, wentWell)
  const weeksAgo = (weeks: number, days = 0) => workingDayUpTo(addDays(today, -weeks * 7 + days))
  const soon = workingDaysAfter(today, 2 + (place % 3))
  const late = workingDaysBefore(today, 4 + place)
  const nextMonth = workingDaysAfter(today, 11 + place)
  return [
    { ...held(weeksAgo(12)), reviews: [{ dueOn: today }], actionsDue: [today, soon] },
    { ...held(workingDayUpTo(addDays(late, -84))), reviews: [{ dueOn: late }], actionsDue: [late] },
    { ...held(workingDayUpTo(addDays(soon, -84))), reviews: [{ dueOn: soon }], actionsDue: [soon] },
    planNotGivenYet(held(workingDaysBefore(today, 7 + (place % 3)))),
    notAnsweredYet(held(workingDaysBefore(today, 1 + (place % 3)))),
    inPreparation(coordinator, workingDaysBefore(today, 27 - place), conferenceThisWeek(place, today), chance),
    inPreparation(coordinator, workingDaysBefore(today, 16 + place), nextMonth, chance),
    justAllocated(coordinator, place, chance, today),
    wentWellLately(held(weeksAgo(25, place), true), place, today),
    {
      ...held(weeksAgo(5, -place)),
      reviews: [{ dueOn: reviewAfter(weeksAgo(5, -place)) }],
      actionsDue: [today, workingDaysAfter(today, 3), workingDaysBefore(today, 2 + place)],
    },
    ...(place % 2 === 1 ? [slowToPlan(coordinator, workingDaysBefore(today, 34), chance)] : []),
  ]
}

/** Families referred and waiting for the service manager: since yesterday, since last week, and too long. */
export const waitingForACoordinator = (chance: Chance, today: PlainDate): readonly Course[] =>
  [1, 1, 4, 9].map((days, place) => ({
    ...untilReferred(workingDaysBefore(today, days), chance, place === 1),
    reviews: [],
    actionsDue: [],
    wentWell: false,
  }))

/** The first coordinator has one tomorrow, the second one today. */
const conferenceThisWeek = (place: number, today: PlainDate): PlainDate =>
  place === 1 ? today : workingDaysAfter(today, place === 0 ? 1 : place)

function planNotGivenYet(course: Course): Course {
  const { answer, heldOn } = course
  if (!answer || !heldOn) return course
  return {
    ...course,
    answer: { decision: answer.decision, on: answer.on },
    reviews: [{ dueOn: reviewAfter(heldOn) }],
  }
}

const notAnsweredYet = (course: Course): Course => {
  const { answer, ...waiting } = course
  return answer ? waiting : course
}

function inPreparation(coordinator: Worker, referredOn: PlainDate, plannedFor: PlainDate, chance: Chance): Course {
  return {
    ...untilReferred(referredOn, chance),
    allocation: allocationFor(coordinator, referredOn, plannedFor, chance),
    reviews: [],
    actionsDue: [],
    wentWell: false,
  }
}

function justAllocated(coordinator: Worker, place: number, chance: Chance, today: PlainDate): Course {
  const referredOn = workingDaysBefore(today, 3 + place)
  const allocation: Allocation = { coordinator, on: workingDaysBefore(today, 1) }
  return { ...untilReferred(referredOn, chance), allocation, reviews: [], actionsDue: [], wentWell: false }
}

function slowToPlan(coordinator: Worker, referredOn: PlainDate, chance: Chance): Course {
  const allocation: Allocation = { coordinator, on: workingDaysAfter(referredOn, 2) }
  return { ...untilReferred(referredOn, chance), allocation, reviews: [], actionsDue: [], wentWell: false }
}

/** Two reviews, every action done; for every other coordinator the family has also said that they are finished. */
function wentWellLately(course: Course, place: number, today: PlainDate): Course {
  const first = reviewAfter(course.heldOn ?? today)
  const last = workingDaysBefore(today, 2 + place)
  const finished = place % 2 === 0
  return {
    ...course,
    reviews: [
      { dueOn: first, heldOn: first, outcome: 'the plan carries on' },
      { dueOn: last, heldOn: last, outcome: finished ? 'the plan has done its work' : 'the plan carries on' },
      ...(finished ? [] : [{ dueOn: reviewAfter(last) }]),
    ],
    ...(finished ? { closing: { on: workingDaysBefore(today, 1), reason: 'the plan has done its work' } } : {}),
  }
}
