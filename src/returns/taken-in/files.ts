import type { PlainDate } from '../../kernel/plain-date.ts'

/** A file that was taken in, and what became of its rows. They add up: read is used, set aside and not used yet. */
export type TakenFile = {
  readonly id: string
  readonly name: string
  readonly collection: string
  readonly part: string
  readonly yearEnding: PlainDate | undefined
  readonly takenOn: Date
  readonly rowsRead: number
  readonly rowsUsed: number
  readonly rowsSetAside: number
  readonly rowsNotYetUsed: number
}

/** The last 31 March whose returns a council can be expected to have: they are due by the end of July. */
export function lastReturnDue(today: PlainDate): PlainDate {
  const year = +today.slice(0, 4)
  return `${today.slice(5) > '07-31' ? year : year - 1}-03-31` as PlainDate
}

/** Which of the two returns has not been taken in for that year. */
export const missingReturns = (files: readonly TakenFile[], yearEnding: PlainDate): readonly string[] =>
  ['SSDA903', 'CIN census'].filter(
    (collection) => !files.some((file) => file.collection === collection && file.yearEnding === yearEnding),
  )
