import type { Row } from './row.ts'

export type Values = Readonly<Record<string, unknown>>

/** A row about those who use Kith: who reads it is said beside it. */
export const said = (
  table: string,
  key: string,
  values: Values,
  readBy: (who: number) => boolean,
  words: readonly string[],
  about?: Row['about'],
): Row => ({ table, key, values, readBy, words, ...(about ? { about } : {}) })
