import { addDays, earlier, later, workingDayFrom, workingDayUpTo, type PlainDate } from '../days.ts'
import type { Row } from '../rows.ts'
import type { Action } from '../words/theme.ts'
import { fill } from '../words/fill.ts'
import { PROGRESS_NOTES, PROGRESS_NOTES_OF_SERVICES } from '../words/meetings.ts'
import type { Course } from './course.ts'
import type { Making } from './making.ts'
import type { Who } from './who.ts'

type Planned = Row<'family_plan_action'>

/** The family's plan: the child's words first, what goes well, who does what by when, and what happens if things change. */
export function makePlan(making: Making, who: Who, course: Course, id: string): void {
  const { rows, chance, say } = making
  const { theme, named, helpers } = who
  if (course.answer?.decision === 'no plan made' || !course.heldOn) return
  const tell = (words: readonly string[]) => fill(say(words), named)
  rows.family_plan.push({
    conference_id: id,
    childs_words: tell(theme.childs),
    going_well: chance.happens(0.9) ? tell(theme.goingWell) : '',
    if_things_change: tell(theme.ifThingsChange),
    lead_person_id: helpers[chance.happens(0.75) ? 0 : 1].id,
  })
  const many = Math.max(chance.between(4, 6), 3 + course.actionsDue.length)
  const chosen = theme.actions.slice(0, many)
  const settled = chosen.length - course.actionsDue.length
  for (const [place, action] of chosen.entries()) {
    const due = place < settled ? undefined : course.actionsDue[place - settled]
    rows.family_plan_action.push(actionRow(making, who, course, { id, place, action, due }))
  }
}

type Place = {
  readonly id: string
  readonly place: number
  readonly action: Action
  readonly due: PlainDate | undefined
}

function actionRow(making: Making, who: Who, course: Course, { id, place, action, due }: Place): Planned {
  const { chance } = making
  const [by, what, checkedBy] = action
  const heldOn = course.heldOn ?? course.referredOn
  const byWhen = due ?? workingDayFrom(addDays(heldOn, chance.between(7, 75)))
  const owner = personFor(who, by)
  const progress = due ? (chance.happens(0.3) ? 'started' : 'agreed') : progressOf(making, course, byWhen)
  return {
    id: chance.id(),
    conference_id: id,
    position: place + 1,
    what: fill(what, who.named),
    person_id: owner?.id ?? null,
    agency: owner ? null : by,
    by_when: byWhen,
    checked_by: personFor(who, checkedBy)?.calledName ?? checkedBy,
    ...howItWent(making, who, course, {
      progress,
      heldOn,
      byWhen,
      notes: owner ? PROGRESS_NOTES : PROGRESS_NOTES_OF_SERVICES,
    }),
  }
}

function personFor({ carer, helpers: [helper, second, third] }: Who, by: string) {
  const people: Readonly<Record<string, Who['carer']>> = { carer, helper, second, third }
  return people[by]
}

/** What has become of an action by today. A closed conference leaves nothing waiting. */
function progressOf({ chance, today }: Making, course: Course, byWhen: PlainDate): Planned['progress'] {
  if (!course.answer) return 'agreed'
  if (course.wentWell) return 'done'
  const drawn = chance.below(100)
  if (course.closing) return drawn < 74 ? 'done' : drawn < 84 ? 'changed' : drawn < 93 ? 'not done' : 'stopped'
  if (byWhen >= today) return drawn < 55 ? 'agreed' : drawn < 90 ? 'started' : 'done'
  return drawn < 76 ? 'done' : drawn < 88 ? 'started' : drawn < 94 ? 'changed' : 'not done'
}

type Went = {
  readonly progress: Planned['progress']
  readonly heldOn: PlainDate
  readonly byWhen: PlainDate
  readonly notes: Readonly<Record<Exclude<Planned['progress'], 'agreed'>, readonly string[]>>
}

function howItWent(
  { chance, say, today }: Making,
  { named }: Who,
  { closing }: Course,
  { progress, heldOn, byWhen, notes }: Went,
): Pick<Planned, 'progress' | 'progress_on' | 'progress_note'> {
  if (progress === 'agreed' || heldOn >= today) return { progress: 'agreed', progress_on: null, progress_note: '' }
  const last = earlier(closing?.on ?? today, today)
  const wished = addDays(byWhen, chance.between(-8, 4))
  return {
    progress,
    progress_on: later(heldOn, workingDayUpTo(earlier(wished, last))),
    progress_note: fill(say(notes[progress]), named),
  }
}
