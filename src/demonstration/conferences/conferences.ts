import type { Chance } from '../chance.ts'
import { addDays, daysBetween, workingDayFrom, workingDaysAfter, workingDaysBefore, type PlainDate } from '../days.ts'
import type { Family } from '../families/family.ts'
import { getAt } from '../chance.ts'
import type { Council } from '../practitioners/posts.ts'
import type { Theme } from '../words/theme.ts'
import { THEMES } from '../words/themes.ts'
import { makeConference } from './conference.ts'
import type { Course } from './course.ts'
import type { Making } from './making.ts'
import { answerOfTheOther, makeOffer } from './offer.ts'
import { courseFrom } from './past-course.ts'
import { inHand, waitingForACoordinator } from './this-week.ts'
import { askedOf, whoOn, workerOn, type Who } from './who.ts'

const PAST = 76
const YEARS = 3

/** Three years of conferences, this week's first, so that every social worker has a family in one. */
export function makeConferences(making: Making, families: readonly Family[], council: Council): void {
  const { chance, today } = making
  const book = calendarOf(making, families)
  const now = [
    ...council.coordinators.flatMap((coordinator, place) => inHand(coordinator, place, chance, today)),
    ...waitingForACoordinator(chance, today),
  ]
  const byWorker = oneOfEachWorkerInTurn(families, chance, today)
  for (const course of chance.shuffled(now)) if (!book.make(byWorker, course)) throw new Error('Too few families')
  const order = chance.shuffled(families)
  for (let place = 0; place < PAST; place++) {
    const referredOn = workingDayFrom(addDays(today, -daysBack(place)))
    const coordinator = getAt(council.coordinators, place % council.coordinators.length)
    if (coordinator.from <= referredOn) book.make(order, courseFrom(referredOn, coordinator, making))
  }
  offersAlone(making, families, book)
}

/** More lately than at first: the service has grown. */
const daysBack = (place: number): number => Math.round(150 + (YEARS * 365 - 150) * (1 - place / PAST) ** 1.25)

/** Which families have a conference, and when: a second one only some weeks after the first was closed. */
function calendarOf(making: Making, families: readonly Family[]) {
  const { chance } = making
  const taken = new Map<
    Family,
    { readonly from: PlainDate; readonly to: PlainDate | undefined; readonly theme: Theme }[]
  >()
  let told: Theme[] = []
  const free = (family: Family, course: Course): boolean => {
    const from = addDays(course.offeredOn, -40)
    const to = course.closing?.on
    return (
      family.openedOn <= addDays(course.offeredOn, -14) &&
      (family.closedOn === undefined || (to !== undefined && to <= family.closedOn)) &&
      (taken.get(family) ?? []).every(
        (other) => (other.to ?? '9999') < from || (to !== undefined && addDays(to, 40) < other.from),
      )
    )
  }
  const findWho = (family: Family, course: Course): Who | undefined => {
    if (!free(family, course)) return undefined
    const again = taken.get(family)?.[0]?.theme
    const untold = again ? [again] : THEMES.filter((theme) => !told.includes(theme))
    const who = whoOn(family, course.referredOn, chance, untold)
    const same = who && workerOn(family, course.answer?.on ?? course.referredOn) && workerOn(family, course.offeredOn)
    return same === who?.referrer ? who : undefined
  }
  return {
    isFree: (family: Family): boolean => !taken.has(family),
    make(order: Iterable<Family>, course: Course): boolean {
      for (const family of order) {
        const who = findWho(family, course)
        if (!who) continue
        taken.set(family, [
          ...(taken.get(family) ?? []),
          { from: course.offeredOn, to: course.closing?.on, theme: who.theme },
        ])
        told = told.length >= THEMES.length - 5 ? [...told.slice(1), who.theme] : [...told, who.theme]
        makeConference(making, who, course)
        return true
      }
      return false
    },
    families,
  }
}

/** Open families, a different social worker each time round. */
function oneOfEachWorkerInTurn(families: readonly Family[], chance: Chance, today: PlainDate): Iterable<Family> {
  const byWorker = new Map<string, Family[]>()
  for (const family of chance.shuffled(families.filter(({ closedOn }) => closedOn === undefined))) {
    const worker = workerOn(family, today)?.id ?? ''
    byWorker.set(worker, [...(byWorker.get(worker) ?? []), family])
  }
  let turn = 0
  return {
    *[Symbol.iterator]() {
      const workers = [...byWorker.values()]
      turn++
      const most = Math.max(...workers.map((list) => list.length))
      for (let round = 0; round < most; round++)
        for (let step = 0; step < workers.length; step++) {
          const family = getAt(workers, (turn + step) % workers.length)[round]
          if (family) yield family
        }
    },
  }
}

/** Offers that no conference came of, or none yet: waiting for a reply, just accepted, and declined. */
function offersAlone(making: Making, families: readonly Family[], book: { isFree: (family: Family) => boolean }): void {
  const { chance, today } = making
  const free = chance.shuffled(families.filter((family) => book.isFree(family)))
  const open = free.filter(({ closedOn, openedOn }) => closedOn === undefined && openedOn < addDays(today, -60))
  const offer = (
    family: Family,
    on: PlainDate,
    answer: 'accepted' | 'declined' | 'no reply yet',
    repliedOn?: PlainDate,
  ) => {
    const by = workerOn(family, on)
    const carer = family.responsible.find(({ part }) => part === 'mother')
    if (!by || !carer) return
    const language = carer.interpreterNeeded ? carer.firstLanguage : 'English'
    const offered = { familyId: family.id, on, by: by.id, to: askedOf({ family, carer }), language }
    makeOffer(making, offered, (place) => {
      if (place === 0 || answer !== 'accepted') return repliedOn ? { answer, on: repliedOn } : { answer }
      return answerOfTheOther(making, on)
    })
  }
  for (const family of open.slice(0, 16)) offer(family, workingDaysBefore(today, chance.between(1, 18)), 'no reply yet')
  for (const family of open.slice(16, 22)) {
    const replied = workingDaysBefore(today, chance.between(0, 3))
    offer(family, workingDaysBefore(replied, chance.between(1, 6)), 'accepted', replied)
  }
  for (const family of free.filter((one) => !open.slice(0, 22).includes(one)).slice(0, 40)) {
    const until = family.closedOn ?? addDays(today, -10)
    const from =
      daysBetween(addDays(today, -YEARS * 365), family.openedOn) > 0 ? family.openedOn : addDays(today, -YEARS * 365)
    const span = daysBetween(from, until)
    if (span < 30) continue
    const on = workingDayFrom(addDays(from, chance.below(span - 25)))
    offer(family, on, 'declined', workingDaysAfter(on, chance.between(0, 8)))
  }
}
