import published from './england-bank-holidays.json' with { type: 'json' }
import { addDays, type PlainDate } from './plain-date.ts'

/** Bank holidays in England for the years the list covers; source: gov.uk, Open Government Licence. */
export const englandBankHolidays: ReadonlySet<string> = new Set(published.dates)

const isWeekend = (day: PlainDate): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
const isWorkingDay = (day: PlainDate, holidays: ReadonlySet<string>): boolean => !isWeekend(day) && !holidays.has(day)

/**
 * Working days from one day to another, the first day not counted and the last counted:
 * a conference on the day of the strategy discussion is 0, on the next working day 1. Zero when `to` is not after `from`.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, holidays: ReadonlySet<string>): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) count++
  return count
}

/** The day that is so many working days after `from`: the last day on which a 15-day duty is still met. */
export function addWorkingDays(from: PlainDate, days: number, holidays: ReadonlySet<string>): PlainDate {
  let day = from
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day, holidays)) left--
  }
  return day
}
