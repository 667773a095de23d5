import { sayDate } from './ages.ts'
import type { Person } from './network.ts'

export const SYMBOL = 44
export const TEXT_LINE = 16
/** Mean width of a letter at the size names are drawn, a little generous so that a wide fallback font still fits. */
const LETTER = 7.6
const LEAST_WIDTH = 72
const LONGEST_LINE = 20
const ABOVE_NAME = 6

const yearOf = (date: string | undefined): string | undefined => /\d{4}/.exec(date ?? '')?.[0]

/** The whole name on one or two lines; a very long one takes more lines rather than lose a letter. */
function nameLines(name: string): string[] {
  const words = name
    .trim()
    .split(/\s+/)
    .flatMap((word) => word.match(new RegExp(`.{1,${LONGEST_LINE}}`, 'gu')) ?? [])
  const letters = words.join(' ').length
  const aim = letters <= 9 ? 9 : Math.min(LONGEST_LINE, Math.max(Math.ceil(letters / 2), ...words.map((w) => w.length)))
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= aim + (lines.length === 1 ? 2 : 0)) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

/** What stands under a name besides the age in the symbol: a life that has ended, a birth that is awaited. */
function lifeLine({ symbol, born, died }: Person): string | undefined {
  if (symbol === 'pregnancy') return born === undefined ? undefined : `due ${sayDate(born)}`
  const [from, to] = [yearOf(born), yearOf(died)]
  if (died === undefined) return undefined
  if (to === undefined) return 'died'
  return from === undefined ? `died ${to}` : `${from} to ${to}`
}

export const textLines = (person: Person): string[] => {
  const life = lifeLine(person)
  return life === undefined ? nameLines(person.name) : [...nameLines(person.name), life]
}

export function boxOf(person: Person): { width: number; height: number } {
  const lines = textLines(person)
  const widest = Math.max(0, ...lines.map((line) => line.length))
  return {
    width: Math.max(LEAST_WIDTH, 2 * Math.ceil((widest * LETTER + 4) / 2)),
    height: SYMBOL + ABOVE_NAME + Math.max(1, lines.length) * TEXT_LINE,
  }
}
