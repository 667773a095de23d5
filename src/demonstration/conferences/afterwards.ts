import { earlier, workingDaysAfter } from '../days.ts'
import type { Row } from '../rows.ts'
import { fill } from '../words/fill.ts'
import { CHILDS_VIEW_SO_FAR, CHILDS_VIEW_WHEN_WELL, FEEDBACK, WHAT_CHANGED } from '../words/looking-back.ts'
import type { Course, Outcome } from './course.ts'
import type { Making } from './making.ts'
import type { Who } from './who.ts'

const WORDS_FOR: Readonly<Record<Outcome, readonly string[]>> = {
  'the plan has done its work': WHAT_CHANGED.well,
  'the plan carries on': WHAT_CHANGED.on,
  'the plan was changed': WHAT_CHANGED.changed,
  'the plan has stopped': WHAT_CHANGED.stopped,
}

export function makeReviews(making: Making, { named }: Who, course: Course, id: string): void {
  const { rows, chance, say, touch } = making
  for (const { dueOn, heldOn, outcome } of course.reviews) {
    const words = outcome && (course.wentWell ? WHAT_CHANGED.well : WORDS_FOR[outcome])
    rows.family_plan_review.push({
      id: chance.id(),
      conference_id: id,
      due_on: dueOn,
      held_on: heldOn ?? null,
      what_changed: words ? fill(say(words), named) : '',
      childs_view:
        words && chance.happens(0.85) ? say(course.wentWell ? CHILDS_VIEW_WHEN_WELL : CHILDS_VIEW_SO_FAR) : '',
      outcome: outcome ?? null,
    })
    touch(dueOn)
    if (heldOn) touch(heldOn)
  }
}

const GIVERS = ['parent', 'child or young person', 'family or friend', 'worker', 'family or friend'] as const

/** What people said in the fortnight after, each for themselves. */
export function makeFeedback({ rows, chance, say, touch, today }: Making, course: Course, id: string): void {
  const { heldOn } = course
  if (!heldOn || heldOn >= today || (!course.wentWell && chance.happens(0.22))) return
  const mixed = !course.wentWell && chance.happens(0.3)
  for (const givenBy of GIVERS.slice(0, chance.between(2, 5))) {
    const givenOn = earlier(workingDaysAfter(heldOn, chance.between(0, 9)), today)
    const low = mixed && chance.happens(0.5)
    const mark = () => (low ? chance.between(2, 4) : chance.happens(0.7) ? 5 : 4)
    const words: Row<'conference_feedback'>['words'] = say(FEEDBACK[givenBy][low ? 'mixed' : 'warm'])
    rows.conference_feedback.push({
      id: chance.id(),
      conference_id: id,
      given_on: givenOn,
      given_by: givenBy,
      listened_to: mark(),
      felt_safe: mark(),
      plan_is_ours: mark(),
      words,
    })
    touch(givenOn)
  }
}
