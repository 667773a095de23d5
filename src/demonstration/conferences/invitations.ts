import { earlier, later, workingDaysAfter, daysBetween, type PlainDate } from '../days.ts'
import type { Member } from '../families/member.ts'
import type { Row } from '../rows.ts'
import { CANNOT_COME, NEEDS_ON_THE_DAY, NOT_INVITED } from '../words/meetings.ts'
import { ageOn } from '../../kernel/plain-date.ts'
import type { Course } from './course.ts'
import type { Making } from './making.ts'
import { askedOf, type Who } from './who.ts'

type Invitation = Row<'conference_invitation'>
type State = Invitation['state']

/** Each person asked, as far as the coordinator has got with them. */
export function makeInvitations(making: Making, who: Who, course: Course, id: string): void {
  const { rows, chance } = making
  const asked = course.allocation ? everyoneAsked(making, who, course) : askedOf(who)
  for (const [place, person] of asked.entries()) {
    const state = course.allocation ? stateOf(making, who, course, person, place) : 'identified'
    const coming = COMING.has(state)
    rows.conference_invitation.push({
      id: chance.id(),
      conference_id: id,
      person_id: person.id,
      state,
      reason: reasonFor(making, state),
      agreed_on: AGREED.has(state) ? agreedOn(making, course, place) : null,
      needs: needsOf(making, person, coming),
      attended: course.heldOn && coming ? attended(place, chance.below(100)) : null,
    })
  }
}

function needsOf({ chance, say }: Making, { interpreterNeeded, firstLanguage }: Member, coming: boolean): string {
  if (interpreterNeeded) return `${firstLanguage} interpreter`
  return coming && chance.happens(0.15) ? say(NEEDS_ON_THE_DAY) : ''
}

const COMING: ReadonlySet<State> = new Set(['coming', 'coming remotely'])
const AGREED: ReadonlySet<State> = new Set(['prepared', 'invited', 'coming', 'coming remotely', 'sending views'])

function everyoneAsked({ chance, today }: Making, who: Who, course: Course): readonly Member[] {
  const day = course.heldOn ?? course.allocation?.plannedFor ?? today
  const others = chance.shuffled(who.others).slice(0, chance.between(1, who.family.everyone.length > 20 ? 12 : 5))
  const children = who.children.filter(({ bornOn }) => bornOn !== undefined && ageOn(bornOn, day) >= 5)
  const asked = [...askedOf(who), ...who.helpers, ...(who.father ? [who.father] : []), ...others, ...children]
  return asked.filter((person, place) => asked.indexOf(person) === place)
}

function stateOf({ chance, today }: Making, who: Who, course: Course, person: Member, place: number): State {
  const { allocation, heldOn } = course
  const plannedFor = allocation?.plannedFor
  if (person === who.father && who.theme.father && (heldOn ?? plannedFor)) return who.theme.father
  const helper = who.helpers.includes(person)
  if (person.part === 'child') return chance.oneOf((heldOn ?? plannedFor) ? CHILDREN : ['identified', 'contacted'])
  if (heldOn) return place === 0 || helper ? 'coming' : chance.oneOf(ON_THE_DAY)
  if (!allocation || (!plannedFor && daysBetween(allocation.on, today) < 6))
    return place === 0 ? 'contacted' : chance.oneOf(['identified', 'identified', 'contacted'])
  if (plannedFor && daysBetween(today, plannedFor) < 8)
    return place === 0 || person === who.helpers[0] ? 'coming' : chance.oneOf(NEARLY_THERE)
  return place === 0 ? 'prepared' : chance.oneOf(UNDER_WAY)
}

const CHILDREN = ['coming', 'coming', 'sending views'] as const
const ON_THE_DAY = ['coming', 'coming', 'coming', 'coming', 'coming remotely', 'sending views', 'declined'] as const
const NEARLY_THERE = [
  'coming',
  'coming',
  'coming',
  'invited',
  'coming remotely',
  'sending views',
  'declined',
  'not invited',
] as const
const UNDER_WAY = ['identified', 'contacted', 'contacted', 'prepared', 'prepared', 'invited', 'declined'] as const

const reasonFor = ({ say }: Making, state: State): string =>
  state === 'not invited' ? say(NOT_INVITED) : state === 'declined' ? say(CANNOT_COME) : ''

/** Somebody with parental responsibility agrees first; everyone else in the weeks of preparation. */
function agreedOn({ chance, today }: Making, { allocation, heldOn, closing }: Course, place: number): PlainDate | null {
  if (!allocation) return null
  const day = workingDaysAfter(allocation.on, place === 0 ? chance.between(1, 2) : chance.between(2, 12))
  const limits = [today, heldOn, closing?.on, place === 0 ? allocation.safetyCheckedOn : undefined]
  return later(
    limits.reduce<PlainDate>((least, limit) => (limit ? earlier(least, limit) : least), day),
    allocation.on,
  )
}

const attended = (place: number, drawn: number): Invitation['attended'] =>
  place === 0 || drawn < 88 ? 'attended' : drawn < 94 ? 'part attended' : 'did not attend'
