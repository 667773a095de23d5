import { later, type PlainDate } from '../days.ts'
import { CLOSING_NOTES } from '../words/replies.ts'
import { DECISION_REASONS, SAFETY_NOTES, SAFETY_NOTES_WITH_AN_ORDER, VENUES } from '../words/meetings.ts'
import { fill } from '../words/fill.ts'
import { stands, type Course } from './course.ts'
import { makeFeedback, makeReviews } from './afterwards.ts'
import { makeInvitations } from './invitations.ts'
import { answerOfTheOther, makeOffer } from './offer.ts'
import { makePlan } from './plan.ts'
import { makeQuestions } from './questions.ts'
import type { Making } from './making.ts'
import { askedOf, type Who } from './who.ts'

/** One conference from its offer to wherever it has come. */
export function makeConference(making: Making, who: Who, course: Course): void {
  const { rows, chance, touch } = making
  const { family, children, carer, referrer } = who
  const id = chance.id()
  const offerId = makeOffer(
    making,
    {
      familyId: family.id,
      on: course.offeredOn,
      by: referrer.id,
      to: askedOf(who),
      language: carer.interpreterNeeded ? carer.firstLanguage : 'English',
    },
    (place) =>
      place === 0 ? { answer: 'accepted', on: course.acceptedOn } : answerOfTheOther(making, course.offeredOn),
  )
  rows.conference.push(conferenceRow(making, who, course, { id, offerId }))
  for (const child of children) rows.conference_child.push({ conference_id: id, person_id: child.id })
  makeSafetyNote(making, who, course, id)
  makeQuestions(making, who, course, id)
  makeInvitations(making, who, course, id)
  if (course.heldOn) {
    makePlan(making, who, course, id)
    makeReviews(making, who, course, id)
    makeFeedback(making, course, id)
  }
  beInvolved(making, who, course)
  for (const day of [course.referredOn, course.heldOn, course.answer?.on, course.answer?.givenOn, course.closing?.on])
    if (day) touch(day)
}

function conferenceRow(
  { chance, say }: Making,
  { family, theme, named, referrer }: Who,
  course: Course,
  { id, offerId }: { id: string; offerId: string },
) {
  const { allocation, heldOn, answer, closing } = course
  const tell = (words: readonly string[]) => fill(say(words), named)
  const review = course.reviews.at(-1)
  const manager = family.team.manager
  return {
    id,
    family_id: family.id,
    offer_id: offerId,
    referred_on: course.referredOn,
    referrer_id: referrer.id,
    urgent: course.urgent,
    worries: tell(theme.worries),
    strengths: tell(theme.strengths),
    bottom_lines: chance.happens(0.85) ? tell(theme.bottomLines) : '',
    coordinator_id: allocation?.coordinator.id ?? null,
    allocated_on: allocation?.on ?? null,
    safety_checked_on: allocation?.safetyCheckedOn ?? null,
    planned_for: allocation?.plannedFor ?? null,
    venue: allocation?.plannedFor ? say(VENUES) : '',
    held_on: heldOn ?? null,
    ...times(heldOn, chance.below(6), chance.below(5)),
    decision: answer?.decision ?? null,
    decided_on: answer?.on ?? null,
    decided_by: answer ? (chance.happens(0.12) ? manager.id : referrer.id) : null,
    decision_reasons: answer ? tell(DECISION_REASONS[answer.decision]) : '',
    plan_given_on: answer?.givenOn ?? null,
    review_due_on: answer && stands(answer) && review ? review.dueOn : null,
    closed_on: closing?.on ?? null,
    closed_reason: closing?.reason ?? null,
    closing_note: closing ? tell(CLOSING_NOTES[closing.reason]) : '',
  }
}

function makeSafetyNote({ rows, chance, say }: Making, { theme, named }: Who, course: Course, id: string): void {
  const { allocation } = course
  if (!allocation?.safetyCheckedOn) return
  rows.conference_note.push({
    id: chance.id(),
    conference_id: id,
    kind: 'safety',
    words: fill(say(theme.father === 'not invited' ? SAFETY_NOTES_WITH_AN_ORDER : SAFETY_NOTES), named),
    discipline: null,
    shared_with_worker: false,
    written_by: allocation.coordinator.id,
    written_on: allocation.safetyCheckedOn,
  })
}

const STARTS = [10, 11, 13, 15, 16, 17] as const
/** Of private family time, only when it began and ended. */
function times(heldOn: PlainDate | undefined, start: number, long: number) {
  const at = (minutes: number) => {
    const whole = (STARTS[start] ?? 10) * 60 + minutes
    return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`
  }
  const privateTime = 50 + long * 20
  return {
    information_started_at: heldOn ? at(0) : null,
    private_time_started_at: heldOn ? at(40 + long * 5) : null,
    private_time_ended_at: heldOn ? at(40 + long * 5 + privateTime) : null,
    ended_at: heldOn ? at(75 + long * 10 + privateTime) : null,
  }
}

/** The service stays with a family it knows while the family is open; a coordinator until the conference is closed. */
function beInvolved({ rows, chance, conferenceTeamId }: Making, { family }: Who, course: Course): void {
  const team = { family_id: family.id, team_id: conferenceTeamId }
  if (!rows.involvement.some((row) => row.family_id === family.id && row.part === 'conference service'))
    rows.involvement.push({
      ...team,
      id: chance.id(),
      practitioner_id: null,
      part: 'conference service',
      from_on: course.referredOn,
      to_on: family.closedOn ?? null,
    })
  const { allocation, closing } = course
  if (allocation)
    rows.involvement.push({
      ...team,
      id: chance.id(),
      practitioner_id: allocation.coordinator.id,
      part: 'conference coordinator',
      from_on: allocation.on,
      to_on: closing ? later(closing.on, allocation.on) : null,
    })
}
