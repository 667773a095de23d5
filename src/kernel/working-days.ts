import published from './england-bank-holidays.json' with { type: 'json' }
import { addDays, type PlainDate } from './plain-date.ts'

/** Bank holidays in England for the years the list covers; source: gov.uk, Open Government Licence. */
export const englandBankHolidays: ReadonlySet<string> = new Set(published.dates)

/** The years a list of bank holidays covers, whole: from that of its first day to that of its last. */
export function yearsCovered(holidays: ReadonlySet<string>): { readonly first: number; readonly last: number } {
  const years = [...holidays].map((day) => Number(day.slice(0, 4)))
  return { first: Math.min(...years), last: Math.max(...years) }
}

const isWeekend = (day: PlainDate): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
const isWorkingDay = (day: PlainDate, holidays: ReadonlySet<string>): boolean => !isWeekend(day) && !holidays.has(day)

/**
 * Working days from one day to another, the first day not counted and the last counted:
 * a conference on the day of the strategy discussion is 0, on the next working day 1. Zero when `to` is not after `from`,
 * undefined when a day between them is in a year whose bank holidays are not known.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, holidays: ReadonlySet<string>): number | undefined {
  if (to <= from) return 0
  const { first, last } = yearsCovered(holidays)
  const start = addDays(from, 1)
  if (Number(start.slice(0, 4)) < first || Number(to.slice(0, 4)) > last) return undefined
  let count = 0
  for (let day = start; day <= to; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) count++
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
