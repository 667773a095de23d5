import { plainDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Person } from './network.ts'

export type Age = { count: number; unit: 'year' | 'month' | 'week'; about: boolean }

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAY = 86_400_000

/** A day or a month as people say it; anything less certain stays in the words it was given. */
export function sayDate(date: string): string {
  const [, year, month, , day] = /^(\d{4})-(\d\d)(-(\d\d))?$/.exec(date) ?? []
  const name = MONTHS[Number(month) - 1]
  if (year === undefined || name === undefined) return date
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** Age today, or at death: years, months under two years, weeks under three months; about, when a date is half known. */
export function ageOf({ symbol, born, died }: Person, today: PlainDate): Age | undefined {
  if (born === undefined || symbol === 'pregnancy' || symbol === 'loss') return undefined
  const [from, to] = [plainDate(born), plainDate(died ?? today)]
  if (from !== undefined && to !== undefined) return exactAge(from, to)
  const [first, last] = [born, died ?? today].map((date) => /\d{4}/.exec(date)?.[0])
  if (first === undefined || last === undefined || last < first) return undefined
  return { count: Number(last) - Number(first), unit: 'year', about: true }
}

function exactAge(from: PlainDate, to: PlainDate): Age | undefined {
  if (to < from) return undefined
  const [a, b] = [new Date(from), new Date(to)]
  const notYet = b.getUTCDate() < a.getUTCDate() ? 1 : 0
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth() - notYet
  if (months >= 24) return { count: Math.floor(months / 12), unit: 'year', about: false }
  if (months >= 3) return { count: months, unit: 'month', about: false }
  return { count: Math.floor((b.getTime() - a.getTime()) / (7 * DAY)), unit: 'week', about: false }
}
