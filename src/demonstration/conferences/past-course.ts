import type { Chance } from '../chance.ts'
import type { Making } from './making.ts'
import { addDays, workingDayFrom, workingDaysAfter, type PlainDate } from '../days.ts'
import type { Worker } from '../practitioners/posts.ts'
import { allocationFor, reviewAfter, stands, untilReferred, type Answer, type Course, type Review } from './course.ts'

/** A conference as most go: referred on this day, and whatever came of it by today. */
export function courseFrom(referredOn: PlainDate, coordinator: Worker, { chance, say, today }: Making): Course {
  const urgent = chance.happens(0.1)
  const heldOn = workingDaysAfter(referredOn, urgent ? chance.between(3, 6) : chance.between(18, 40))
  const base = {
    ...untilReferred(referredOn, chance, urgent),
    allocation: allocationFor(coordinator, referredOn, heldOn, chance),
    actionsDue: [],
    wentWell: false,
    reviews: [],
  }
  if (chance.happens(0.17)) return neverHeld(base, say(WHY_NOT_HELD), chance)
  const answer = answerOn(heldOn, chance)
  if (!stands(answer))
    return {
      ...base,
      heldOn,
      answer,
      closing: {
        on: workingDaysAfter(heldOn, chance.between(8, 25)),
        reason: answer.decision === 'no plan made' ? 'the family chose not to go ahead' : 'overtaken by other events',
      },
    }
  const wentWell = chance.happens(0.4)
  return { ...base, heldOn, answer, wentWell, ...reviewed(heldOn, wentWell, chance, today) }
}

const WHY_NOT_HELD = [
  'the family chose not to go ahead',
  'the family chose not to go ahead',
  'the family chose not to go ahead',
  'the family withdrew',
  'the family withdrew',
  'nobody could be reached',
  'it would not have been safe',
  'overtaken by other events',
  'the family moved away',
] as const

function neverHeld(base: Omit<Course, 'heldOn'>, reason: (typeof WHY_NOT_HELD)[number], chance: Chance): Course {
  const { allocation, ...rest } = base
  const on = workingDaysAfter(allocation?.on ?? base.referredOn, chance.between(8, 30))
  if (!allocation) return { ...rest, closing: { on, reason } }
  const { coordinator, on: allocatedOn } = allocation
  return { ...rest, allocation: { coordinator, on: allocatedOn }, closing: { on, reason } }
}

function answerOn(heldOn: PlainDate, chance: Chance): Answer {
  const drawn = chance.below(100)
  const decision: Answer['decision'] =
    drawn < 79 ? 'agreed' : drawn < 91 ? 'agreed in part' : drawn < 96 ? 'not agreed' : 'no plan made'
  const on = chance.happens(0.88) ? heldOn : workingDaysAfter(heldOn, chance.between(1, 3))
  const answer = { decision, on }
  return stands(answer) ? { ...answer, givenOn: workingDaysAfter(on, chance.between(1, 7)) } : answer
}

/** One, two or three reviews, about twelve weeks apart, until the plan has done its work or stops; what lies ahead is only due. */
function reviewed(
  heldOn: PlainDate,
  wentWell: boolean,
  chance: Chance,
  today: PlainDate,
): Pick<Course, 'reviews' | 'closing'> {
  const reviews: Review[] = []
  let dueOn = reviewAfter(heldOn)
  for (;;) {
    const on = workingDayFrom(addDays(dueOn, chance.happens(0.15) ? chance.between(16, 40) : chance.between(-5, 9)))
    if (on > today) return { reviews: [...reviews, { dueOn }] }
    const drawn = chance.below(100) + reviews.length * 22
    const closesOn = workingDaysAfter(on, chance.between(0, 8))
    if ((drawn >= 62 || reviews.length === 2) && closesOn <= today) {
      const stopped = !wentWell && drawn < 70 && drawn >= 62
      const moved = !stopped && chance.happens(0.15)
      reviews.push({ dueOn, heldOn: on, outcome: stopped ? 'the plan has stopped' : 'the plan has done its work' })
      const reason = stopped
        ? 'the family withdrew'
        : moved
          ? 'the plan is carried on elsewhere'
          : 'the plan has done its work'
      return { reviews, closing: { on: closesOn, reason } }
    }
    reviews.push({ dueOn, heldOn: on, outcome: chance.happens(0.3) ? 'the plan was changed' : 'the plan carries on' })
    dueOn = reviewAfter(on)
  }
}
