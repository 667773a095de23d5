import { isCodeOf, type CodeSet } from '../../kernel/code-sets.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { shown, type FileProblem } from '../problem.ts'
import { isReadable, longestIdentifier, looksLikeCode, readDate, readSex, type Sex } from '../values.ts'
import { heading } from './tables.ts'

/** The cells of one row at a time, read as values; gathers what is wrong, and whether the row can still be used. */
export class Cells {
  readonly #places: ReadonlyMap<string, number>
  #record: readonly string[] = []
  #row = 0
  problems: FileProblem[] = []
  usable = true
  identity = ''

  constructor(headings: readonly string[]) {
    const places = new Map<string, number>()
    for (const [at, column] of headings.map(heading).entries()) if (!places.has(column)) places.set(column, at)
    this.#places = places
  }

  load(row: number, record: readonly string[]): void {
    this.#row = row
    this.#record = record
    this.problems = []
    this.usable = true
    this.identity = ''
  }

  note(column: string, value: string, problem: string, whatToDo: string): null {
    this.problems.push({ row: this.#row, column, value: shown(value), problem, whatToDo })
    return null
  }
  setAside(column: string, value: string, problem: string, whatToDo: string): null {
    this.usable = false
    return this.note(column, value, problem, `${whatToDo} The row is set aside until then.`)
  }

  #raw(column: string): string {
    const at = this.#places.get(column)
    return at === undefined ? '' : (this.#record[at] ?? '').trim()
  }

  text(column: string, required = false): string | null {
    const value = this.#raw(column)
    if (value === '') return required ? this.#blank(column) : null
    if (isReadable(value) && value.length <= longestIdentifier) return value
    return this.note(
      column,
      value,
      `${column} is too long or has characters that cannot be read`,
      'Type the value again in the source system, and save the file as CSV UTF-8.',
    )
  }

  key(column: string): string | null {
    const value = this.#raw(column)
    if (value === '') return this.setAside(column, value, `${column} is blank`, `Give the ${column} of this row.`)
    if (isReadable(value) && value.length <= longestIdentifier) {
      this.identity += value
      return value
    }
    return this.setAside(
      column,
      value,
      `${column} is longer than ${longestIdentifier} characters or has characters that cannot be read`,
      'Check that the values of this row are under the right headings, and save the file as CSV UTF-8.',
    )
  }

  keyDate(column: string): PlainDate | null {
    const value = this.#raw(column)
    const date = readDate(value)
    if (date) {
      this.identity += ` ${date}`
      return date
    }
    const problem = value === '' ? `${column} is blank` : `${column} is not a real date`
    return this.setAside(column, value, problem, 'Give the date as day/month/year, for example 31/03/2024.')
  }

  date(column: string, required = false): PlainDate | null {
    const value = this.#raw(column)
    if (value === '') return required ? this.#blank(column) : null
    const problem = `${column} is not a real date`
    return (
      readDate(value) ?? this.note(column, value, problem, 'Give the date as day/month/year, for example 31/03/2024.')
    )
  }

  /** The end of a spell: one that cannot be read, or comes before the start, would show the spell as still open. */
  endDate(column: string, startColumn: string, start: PlainDate | null): PlainDate | null {
    const value = this.#raw(column)
    if (value === '') return null
    const date = readDate(value)
    if (!date) {
      const whatToDo = 'Give the date as day/month/year, for example 31/03/2024.'
      return this.setAside(column, value, `${column} is not a real date`, whatToDo)
    }
    if (!start || date >= start) return date
    return this.setAside(
      column,
      value,
      `${column} is before ${startColumn}`,
      'Check both dates and put the wrong one right.',
    )
  }

  code(column: string, set: CodeSet, required = false): string | null {
    const value = this.#raw(column).toUpperCase()
    if (value === '') return required ? this.#blank(column) : null
    if (isCodeOf(set, value)) return value
    const kept = looksLikeCode(value)
    const unknown = `${column} is not a code that we know`
    const whatToDo = `Check the code. ${kept ? 'It is kept as it stands.' : 'It is left blank until then.'}`
    this.note(column, value, unknown, whatToDo)
    return kept ? value : null
  }

  sex(column: string): Sex | null {
    const value = this.#raw(column)
    if (value === '') return this.#blank(column)
    const whatToDo = 'Use M, F or U, or 1 for male and 2 for female in years up to 2023-24.'
    return readSex(value) ?? this.note(column, value, `${column} is not a code that we know`, whatToDo)
  }

  #blank(column: string): null {
    return this.note(column, '', `${column} is blank`, `Give the ${column}. The rest of the row is used.`)
  }
}
