import type { Figure, Measure } from '../evidence/index.ts'
import { monthInWords } from '../kernel/date-words.ts'
import { addDays, addMonths, addYears, type PlainDate } from '../kernel/plain-date.ts'

/** A month as addresses and charts write it: 2026-10. */
export const monthOf = (date: PlainDate): string => date.slice(0, 7)

/** The count, or the percentage from 0 to 100; undefined where there was nothing to take a share of. */
export const valueOf = ({ numerator, denominator }: Figure): number | undefined =>
  denominator === undefined ? numerator : denominator === 0 ? undefined : (100 * numerator) / denominator

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB')

/** 58, or 75% with 3 of 4 beside it. */
export function sayValue(figure: Figure): { readonly large: string; readonly small: string } {
  const value = valueOf(figure)
  const { numerator, denominator } = figure
  if (value === undefined) return { large: 'None', small: 'to count' }
  if (denominator === undefined) return { large: whole(value), small: '' }
  return { large: `${whole(value)}%`, small: `${whole(numerator)} of ${whole(denominator)}` }
}

/** Whether the month is over, and with it the days in which its figure can still move of itself. */
export const isSettled = ({ month }: Figure, { settlesAfter }: Measure, today: PlainDate): boolean =>
  addDays(addMonths(month, 1), settlesAfter) <= today

/** The last month that stands and in which there was something to count. */
export const latestOf = (figures: readonly Figure[]): Figure | undefined =>
  figures.findLast((figure) => valueOf(figure) !== undefined)

/** What the same month a year before said. It says what changed, and never why. */
export function changeInWords(figure: Figure, figures: readonly Figure[]): string {
  const month = addYears(figure.month, -1)
  const before = figures.find((one) => one.month === month)
  const [now, then] = [valueOf(figure), before && valueOf(before)]
  if (!before || now === undefined || then === undefined)
    return `No figure for ${monthInWords(month)} to set beside it.`
  const difference = Math.round(now) - Math.round(then)
  const told = `${sayValue(before).large} in ${monthInWords(month)}`
  const few = isFew(figure) || isFew(before) ? ' Small numbers: chance alone can move them this much.' : ''
  if (difference === 0) return `The same as in ${monthInWords(month)}.`
  const [by, up, down] =
    figure.denominator === undefined ? ['', 'more', 'fewer'] : [points(Math.abs(difference)), 'higher', 'lower']
  return `${whole(Math.abs(difference))}${by} ${difference > 0 ? up : down} than the ${told}.${few}`
}

const points = (many: number): string => ` percentage point${many === 1 ? '' : 's'}`

/** Under twenty, one family more or less moves a share by five points and over. */
const isFew = ({ denominator }: Figure): boolean => denominator !== undefined && denominator < 20
