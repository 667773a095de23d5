/** A calendar day, never an instant: dates of birth and episode dates have no time zone. */
export type PlainDate = string & { readonly __brand: 'PlainDate' }

export function plainDate(text: string): PlainDate | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (!y || !m || !d) return undefined
  const utc = new Date(Date.UTC(+y, +m - 1, +d))
  return utc.getUTCMonth() === +m - 1 && utc.getUTCDate() === +d ? (text as PlainDate) : undefined
}
export const isAfter = (a: PlainDate, b: PlainDate): boolean => a > b

const millisecondsInADay = 86_400_000
const asUtc = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`)
const fromUtc = (time: number): PlainDate => new Date(time).toISOString().slice(0, 10) as PlainDate

export const addDays = (date: PlainDate, days: number): PlainDate => fromUtc(asUtc(date) + days * millisecondsInADay)

/** Whole days from the first date to the second: 0 for the same day, negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => (asUtc(to) - asUtc(from)) / millisecondsInADay

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))
const fourDigits = (year: number): string => String(year).padStart(4, '0')

/** The same day in an earlier or later year; 29 February becomes 28 February where there is none. */
export function addYears(date: PlainDate, years: number): PlainDate {
  const year = fourDigits(yearOf(date) + years)
  return plainDate(year + date.slice(4)) ?? (`${year}-02-28` as PlainDate)
}

/** Whole calendar months added; a day that the month lacks becomes its last day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const count = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months
  const lastDay = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate()
  const month = String((count % 12) + 1).padStart(2, '0')
  const day = String(Math.min(Number(date.slice(8)), lastDay)).padStart(2, '0')
  return `${fourDigits(Math.floor(count / 12))}-${month}-${day}` as PlainDate
}

/** The 31 March that ends the collection year (1 April to 31 March) in which the date falls. */
export function yearEnding(date: PlainDate): PlainDate {
  const year = yearOf(date)
  return `${fourDigits(date.slice(5) > '03-31' ? year + 1 : year)}-03-31` as PlainDate
}

/** The 1 April on which the collection year that ends on this 31 March began. */
export const yearStart = (ending: PlainDate): PlainDate => `${fourDigits(yearOf(ending) - 1)}-04-01` as PlainDate

/** Age in completed years; negative before birth. A child born on 29 February has their birthday on 1 March. */
export function ageOn(born: PlainDate, day: PlainDate): number {
  const hadBirthday = day.slice(5) >= born.slice(5)
  return yearOf(day) - yearOf(born) - (hadBirthday ? 0 : 1)
}
