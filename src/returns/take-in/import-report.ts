import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FileProblem } from '../problem.ts'

export type Standing = 'taken in' | 'taken in before' | 'not taken in' | 'not recognised'

/** What became of one file. Rows read = used + set aside + not yet used. */
export type FileReport = {
  readonly name: string
  readonly sha256: string
  readonly standing: Standing
  readonly collection: 'SSDA903' | 'CIN census' | 'not recognised'
  readonly part: string
  readonly yearEnding: PlainDate | undefined
  readonly rowsRead: number
  readonly rowsUsed: number
  readonly rowsSetAside: number
  readonly rowsNotYetUsed: number
  readonly problems: number
  /** The first of them, for the person at the terminal; all are kept in the store. */
  readonly firstProblems: readonly FileProblem[]
  /** A sentence on the file as a whole. */
  readonly note: string
}

export type ImportReport = {
  readonly files: readonly FileReport[]
  /** The imports written to the store, by which all problems can be read again. */
  readonly importIds: readonly string[]
}

export const FIRST_PROBLEMS = 20
