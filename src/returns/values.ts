import { plainDate, type PlainDate } from '../kernel/plain-date.ts'

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: 00:00(?::00)?)?$/
const dashed = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00)?)?$/
const pad = (digits: string): string => digits.padStart(2, '0')

/** A day written 31/03/2024 or 2024-03-31, with or without midnight after it, from 1900 to 2100. */
export function readDate(text: string): PlainDate | undefined {
  const [, d = '', m = '', y = ''] = slashed.exec(text) ?? []
  const date = plainDate(y ? `${y}-${pad(m)}-${pad(d)}` : (dashed.exec(text)?.[1] ?? ''))
  return date && date >= '1900-01-01' && date < '2101-01-01' ? date : undefined
}

export type Sex = 'M' | 'F' | 'U'
const sexes: Readonly<Record<string, Sex>> = { 1: 'M', 2: 'F', M: 'M', F: 'F', U: 'U', 0: 'U', 9: 'U' }

/** M, F and U, and the numbers that returns used before 2024-25 (0 and 9 were not known and not specified). */
export const readSex = (text: string): Sex | undefined =>
  Object.hasOwn(sexes, text.toUpperCase()) ? sexes[text.toUpperCase()] : undefined

/** False when the text has characters that were lost on the way or that no value can hold. */
export const isReadable = (text: string): boolean => !/[\p{Cc}\uFFFD\uFEFF]/u.test(text)

/** Something that could be a code of a year to come: kept as it stands though its meaning is not known. */
export const looksLikeCode = (text: string): boolean => /^[A-Z0-9]{1,8}$/.test(text)

export const longestIdentifier = 40
