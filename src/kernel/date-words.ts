import { counted } from './counted.ts'
import type { PlainDate } from './plain-date.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** As people say it: 22 November 2026. */
export function inWords(date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${+day} ${MONTHS[+month - 1] ?? ''} ${year}`
}

/** November 2026, from a day or from a month written 2026-11. */
export function monthInWords(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${MONTHS[+number - 1] ?? ''} ${year}`
}

const daysFrom = (a: PlainDate, b: PlainDate): number => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)

/** How far away a day is, seen from today: today, tomorrow, in 3 days, 2 weeks ago. */
export function away(date: PlainDate, today: PlainDate): string {
  const days = daysFrom(today, date)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  const size = Math.abs(days)
  const [many, unit] =
    size < 21
      ? [size, 'day']
      : size < 92
        ? [Math.round(size / 7), 'week']
        : size < 730
          ? [Math.round(size / 30.44), 'month']
          : [Math.floor(size / 365.25), 'year']
  const words = counted(many, unit)
  return days > 0 ? `in ${words}` : `${words} ago`
}

/** How old somebody is: years, in months under two, in weeks under three months, or when a baby is due. */
export function age(bornOn: PlainDate | undefined, today: PlainDate, dueOn?: PlainDate): string {
  if (!bornOn) return dueOn ? `due ${inWords(dueOn)}` : 'age not known'
  const days = daysFrom(bornOn, today)
  if (days < 0) return `due ${inWords(bornOn)}`
  const months = wholeMonths(bornOn, today)
  if (months < 3) return counted(Math.floor(days / 7), 'week')
  return months < 24 ? counted(months, 'month') : `${Math.floor(months / 12)}`
}

/** As `age`, to stand after a name: age 9, 20 months, due 4 March 2027. */
export function aged(bornOn: PlainDate | undefined, today: PlainDate, dueOn?: PlainDate): string {
  const said = age(bornOn, today, dueOn)
  return /^\d+$/.test(said) ? `age ${said}` : said
}

/** Completed months between two days, the way birthdays are counted. */
function wholeMonths(from: PlainDate, to: PlainDate): number {
  const months = (+to.slice(0, 4) - +from.slice(0, 4)) * 12 + +to.slice(5, 7) - +from.slice(5, 7)
  return +to.slice(8) < +from.slice(8) ? months - 1 : months
}
