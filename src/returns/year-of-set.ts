import { plainDate, yearEnding, type PlainDate } from '../kernel/plain-date.ts'

/** How many dates of a set of files fall in each collection year, counted as the rows go by. */
export class YearTally {
  readonly #dates = new Map<PlainDate, number>()

  add(date: PlainDate | null): void {
    if (date === null) return
    const ending = yearEnding(date)
    this.#dates.set(ending, (this.#dates.get(ending) ?? 0) + 1)
  }
  counts(): ReadonlyMap<PlainDate, number> {
    return this.#dates
  }
}

export type YearOfSet = {
  readonly yearEnding: PlainDate
  readonly from: 'contents' | 'name'
  /** A sentence for the person who imports, when the name and the contents do not agree. */
  readonly doubt: string | null
}

/** The 31 March that a folder or file name speaks of: `ssda903-2022-23`, `CIN 2022_2023`, `return 2022/23`. */
export function yearInName(name: string): PlainDate | undefined {
  for (const [, first = '', second = ''] of name.matchAll(/(?<!\d)(20\d{2})[-_/ ]((?:20)?\d{2})(?!\d)/g)) {
    const ends = Number(first) + 1
    if (Number(second) % 100 === ends % 100) return plainDate(`${ends}-03-31`)
  }
  return undefined
}

const sayYear = (ending: PlainDate): string => `the year ending 31 March ${ending.slice(0, 4)}`

/** Years with too few dates to count are slips of the finger: a year ended 2099 makes no return of 2099. */
const enoughToCount = 0.01
/** A return taken after the year ended carries some dates of the next: the name says which of the two is meant. */
const fewEnoughToDoubt = 0.1

/** The year of a set of files, from the dates of its episodes; the name decides only when the dates leave it open. */
export function yearOfSet(counts: ReadonlyMap<PlainDate, number>, name: string): YearOfSet | undefined {
  const named = yearInName(name)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const share = (ending: PlainDate): number => (counts.get(ending) ?? 0) / all
  const years = [...counts.keys()].filter((ending) => share(ending) >= enoughToCount).sort()
  const latest = years.at(-1)
  if (!latest) return named && { yearEnding: named, from: 'name', doubt: null }
  if (!named || named === latest) return { yearEnding: latest, from: 'contents', doubt: null }
  if (years.includes(named) && years.at(-2) === named && share(latest) < fewEnoughToDoubt)
    return {
      yearEnding: named,
      from: 'name',
      doubt: `Some dates are in ${sayYear(latest)}, after ${sayYear(named)} that the name gives.`,
    }
  const doubt = `The name says ${sayYear(named)}, but the dates in the files are of ${sayYear(latest)}.`
  return { yearEnding: latest, from: 'contents', doubt }
}
