import { dayNumber } from './calendar.ts'

export type Span = {
  readonly from: string
  readonly to: string | undefined
  readonly label: string
  readonly detail?: string
  readonly source?: string
}
export type Placed = { span: Span; row: number; x: number; width: number; words: string; numbered: boolean }

const LETTER = 7.6
const PADDING = 12

/** Spans in rows so that none covers another; a label that does not fit in its bar becomes a number for the key. */
export function placeSpans(
  spans: readonly Span[],
  x: (day: number) => number,
  end: number,
  nextKey: () => number,
): { placed: Placed[]; rows: number } {
  const rowEnds: number[] = []
  const placed = [...spans]
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((span) => {
      const left = Math.max(x(-Infinity), x(dayNumber(span.from)))
      const right = Math.max(left + 3, Math.min(end, span.to === undefined ? end : x(dayNumber(span.to))))
      const fits = span.label.length * LETTER + PADDING <= right - left
      const words = fits ? span.label : String(nextKey())
      // A number stands right of a bar too short to hold it, and its room counts as taken.
      const taken = fits || right - left >= 24 ? right : right + words.length * 9 + 6
      const free = rowEnds.findIndex((rowEnd) => rowEnd <= left)
      const row = free < 0 ? rowEnds.length : free
      rowEnds[row] = taken
      return { span, row, x: left, width: right - left, words, numbered: !fits }
    })
  return { placed, rows: Math.max(1, rowEnds.length) }
}
