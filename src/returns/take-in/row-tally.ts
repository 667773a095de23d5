import type { FileProblem } from '../problem.ts'
import { FIRST_PROBLEMS } from './import-report.ts'

const ROWS_BETWEEN_WORDS = 100_000

/** Counts the rows of one file as they go by, and passes on what was wrong with them. */
export class RowTally {
  used = 0
  setAside = 0
  notYetUsed = 0
  problems = 0
  readonly first: FileProblem[] = []
  readonly #waiting: FileProblem[] = []
  readonly #tell: (rows: number) => void

  /** `tell` hears how many rows were read, now and then. */
  constructor(tell: (rows: number) => void) {
    this.#tell = tell
  }

  get read(): number {
    return this.used + this.setAside + this.notYetUsed
  }

  count(fate: 'used' | 'set aside' | 'not yet used'): void {
    if (fate === 'used') this.used++
    else if (fate === 'set aside') this.setAside++
    else this.notYetUsed++
    if (this.read % ROWS_BETWEEN_WORDS === 0) this.#tell(this.read)
  }

  note(problems: readonly FileProblem[]): void {
    this.problems += problems.length
    this.#waiting.push(...problems)
    if (this.first.length < FIRST_PROBLEMS) this.first.push(...problems.slice(0, FIRST_PROBLEMS - this.first.length))
  }

  /** Counted as used when it was read, and refused when it was to be saved. */
  refuse(problem: FileProblem): void {
    this.used--
    this.setAside++
    this.note([problem])
  }

  get problemsWaiting(): number {
    return this.#waiting.length
  }
  takeProblems(): readonly FileProblem[] {
    return this.#waiting.splice(0)
  }
}
