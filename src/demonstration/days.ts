import { addDays, addYears, daysBetween, type PlainDate } from '../kernel/plain-date.ts'
import { addWorkingDays, englandBankHolidays } from '../kernel/working-days.ts'

/** The working day that is so many working days after. */
export const workingDaysAfter = (day: PlainDate, count: number): PlainDate =>
  addWorkingDays(day, count, englandBankHolidays)

/** This day, or the next one on which the council is at work. */
export const workingDayFrom = (day: PlainDate): PlainDate => workingDaysAfter(addDays(day, -1), 1)

/** The working day that is at least so many working days before. */
export function workingDaysBefore(day: PlainDate, count: number): PlainDate {
  let found = workingDayUpTo(day)
  for (let left = count; left > 0; left--) found = workingDayUpTo(addDays(found, -1))
  return found
}

export function workingDayUpTo(day: PlainDate): PlainDate {
  let found = day
  while (workingDayFrom(found) !== found) found = addDays(found, -1)
  return found
}

export const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b)
export const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)

/** Some years and days before: how a parent's date of birth is found from a child's. */
export const yearsBefore = (day: PlainDate, years: number, days = 0): PlainDate => addDays(addYears(day, -years), -days)

export { addDays, daysBetween }
export type { PlainDate }
