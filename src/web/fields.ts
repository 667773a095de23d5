import { z } from 'zod'
import { bad, good, type Outcome, type Problem } from '../kernel/outcome.ts'
import { isAfter, plainDate, type PlainDate } from '../kernel/plain-date.ts'
import { timeIn } from '../kernel/time-of-day.ts'
import type { Form } from './route.ts'

/** Reads a form into a type that cannot be wrong, or says what to put right, one sentence for each field, in their order. */
export function readAs<T>(schema: z.ZodType<T>, form: Form): Outcome<T> {
  const parsed = schema.safeParse(sent(form))
  if (parsed.success) return good(parsed.data)
  const problems = new Map<string, Problem>()
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? '')
    if (!problems.has(field)) problems.set(field, { field, text: issue.message })
  }
  const order = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  return bad(...[...problems.values()].toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field)))
}

/** Every field is a list of texts, so that one tick and several read alike; the pieces below take what they expect. */
const sent = (form: Form): Record<string, readonly string[]> => {
  const days = form.names.filter((name) => /-(day|month|year)$/.test(name)).map((name) => name.replace(/-\w+$/, ''))
  const dates = [...new Set(days)].map((name) => [name, PARTS.map((part) => form.text(`${name}-${part}`))] as const)
  return Object.fromEntries([...form.names.map((name) => [name, form.all(name)] as const), ...dates])
}

const PARTS = ['day', 'month', 'year'] as const

const texts = z.array(z.string()).default([])
const first = (list: readonly string[]): string => list[0] ?? ''

/** A text that must be there: `words('what you are worried about')`. Errors say "Enter …". */
export const words = (what: string, { most = 5000 } = {}) =>
  optionalWords(what, { most }).refine((text) => text !== '', { message: `Enter ${what}` })

export const optionalWords = (what: string, { most = 5000 } = {}) =>
  texts
    .transform(first)
    .refine((text) => text.length <= most, { message: `${capital(what)} must be ${most} characters or fewer` })

/** One of a list of words: `oneOf(['agreed', 'not agreed'], 'Select what was decided')`. */
export const oneOf = <const T extends string>(choices: readonly T[], message: string) =>
  texts.transform(first).pipe(z.enum(choices, { message }))

/** One of some records that the page offered, chosen by its identifier. */
export const oneAmong = <T extends { readonly id: string }>(offered: readonly T[], message: string) =>
  texts.transform((list, context) => {
    const chosen = offered.find(({ id }) => id === first(list))
    if (chosen) return chosen
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

/** Some of the records that the page offered, in the order in which it offered them. */
export const someAmong = <T extends { readonly id: string }>(offered: readonly T[], message: string) =>
  anyAmong(offered).refine((chosen) => chosen.length > 0, { message })

export const anyAmong = <T extends { readonly id: string }>(offered: readonly T[]) =>
  texts.transform((list) => offered.filter(({ id }) => list.includes(id)))

export const ticked = () => texts.transform((list) => list.some((value) => value !== ''))

const STALE = 'Open the page again: it is not clear which version you were changing'
/** The version of the record that the page showed. */
export const version = () =>
  texts
    .transform((list) => Number(first(list)))
    .pipe(
      z
        .int(STALE)
        .min(1, STALE)
        .max(2 ** 31 - 2, STALE),
    )

type DayRules = { readonly notAfter?: PlainDate; readonly notBefore?: readonly [PlainDate, string] }

/** A day typed in three boxes: `aDay('the date it was held')`. */
export const aDay = (what: string, rules: DayRules = {}) =>
  maybeADay(what, rules).transform((date, context) => {
    if (date) return date
    context.addIssue({ code: 'custom', message: `Enter ${what}` })
    return z.NEVER
  })

export const maybeADay = (what: string, { notAfter, notBefore }: DayRules = {}) =>
  texts.transform(([day = '', month = '', year = ''], context): PlainDate | undefined => {
    const wrong = (message: string) => {
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    if (!day && !month && !year) return undefined
    const missing = [!day && 'day', !month && 'month', !year && 'year'].filter((part) => part !== false)
    if (missing.length > 0) return wrong(`${capital(what)} must include a ${missing.join(' and a ')}`)
    const date = plainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    if (!date || year < '1900') return wrong(`${capital(what)} must be a real date, like 27 3 2026`)
    if (notAfter && isAfter(date, notAfter)) return wrong(`${capital(what)} must be today or in the past`)
    if (notBefore && isAfter(notBefore[0], date)) return wrong(`${capital(what)} must be on or after ${notBefore[1]}`)
    return date
  })

/** A time of day as people type it: 10:30, 14.05, 1030, 10am, 2:15 pm. */
export const aTime = (what: string) =>
  texts.transform((list, context) => {
    const time = timeIn(first(list))
    if (time) return time
    context.addIssue({
      code: 'custom',
      message: first(list) ? `${capital(what)} must be a time, like 10:30 or 2pm` : `Enter ${what}`,
    })
    return z.NEVER
  })

export const fieldsForDay = (name: string, date: PlainDate | undefined | null): Readonly<Record<string, string>> => {
  const [year = '', month = '', day = ''] = date?.split('-') ?? []
  return { [`${name}-day`]: day.replace(/^0/, ''), [`${name}-month`]: month.replace(/^0/, ''), [`${name}-year`]: year }
}

const capital = (what: string): string => what.slice(0, 1).toUpperCase() + what.slice(1)
