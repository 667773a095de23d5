import { isCodeOf, type CodeSet } from '../../kernel/code-sets.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { shown, type FileProblem } from '../problem.ts'
import { isReadable, longestIdentifier, looksLikeCode, readDate, readSex, type Sex } from '../values.ts'
import { all, first, pathOf, type Element } from './elements.ts'

const howToDate = 'Give the date as year-month-day, for example 2024-03-31.'
const flags: Readonly<Record<string, boolean>> = { '0': false, '1': true, false: false, true: true }

/** Reads the elements of one child as values; gathers what is wrong, and counts the records that were set aside. */
export class ValuesOf {
  readonly problems: FileProblem[] = []
  recordsRead = 0
  recordsSetAside = 0

  note(at: Element, problem: string, whatToDo: string): null {
    this.problems.push({ row: at.line, column: pathOf(at), value: shown(at.text.trim()), problem, whatToDo })
    return null
  }

  text(parent: Element | undefined, name: string): string | null {
    const element = first(parent, name)
    const value = element?.text.trim() ?? ''
    if (!element || value === '') return null
    if (isReadable(value) && value.length <= longestIdentifier) return value
    return this.note(
      element,
      `${name} is too long or has characters that cannot be read`,
      'Type the value again in the source system.',
    )
  }

  date(parent: Element | undefined, name: string): PlainDate | null {
    const element = first(parent, name)
    const value = element?.text.trim() ?? ''
    if (!element || value === '') return null
    return readDate(value) ?? this.note(element, `${name} is not a real date`, howToDate)
  }

  dates(parent: Element | undefined, name: string): readonly PlainDate[] {
    return all(parent, name).flatMap((element) => {
      const date = readDate(element.text.trim())
      if (!date) this.note(element, `${name} is not a real date`, howToDate)
      return date ?? []
    })
  }

  code(parent: Element | undefined, name: string, set: CodeSet): string | null {
    const element = first(parent, name)
    return element ? this.#codeIn(element, set) : null
  }
  codes(parent: Element | undefined, name: string, set: CodeSet): readonly string[] {
    return all(parent, name).flatMap((element) => this.#codeIn(element, set) ?? [])
  }
  #codeIn(element: Element, set: CodeSet): string | null {
    const value = element.text.trim().toUpperCase()
    if (value === '' || isCodeOf(set, value)) return value || null
    const kept = looksLikeCode(value)
    const whatToDo = `Check the code. ${kept ? 'It is kept as it stands.' : 'It is left out until then.'}`
    this.note(element, `${element.name} is not a code that we know`, whatToDo)
    return kept ? value : null
  }

  /** The census asked for GenderCurrent until 2023-24 and for Sex from 2024-25. */
  sex(parent: Element | undefined): Sex | null {
    const element = first(parent, 'Sex', 'GenderCurrent')
    const value = element?.text.trim() ?? ''
    if (!element || value === '') return null
    return (
      readSex(value) ??
      this.note(element, `${element.name} is not a code that we know`, 'Use M, F or U, or 1 or 2 before 2024-25.')
    )
  }

  flag(parent: Element | undefined, name: string): boolean | null {
    const element = first(parent, name)
    const value = element?.text.trim().toLowerCase() ?? ''
    if (!element || value === '') return null
    return (
      flags[value] ?? this.note(element, `${name} is neither yes nor no`, 'Use 1 or true for yes, 0 or false for no.')
    )
  }

  count(parent: Element | undefined, name: string): number | null {
    const element = first(parent, name)
    const value = element?.text.trim() ?? ''
    if (!element || value === '') return null
    return /^\d{1,3}$/.test(value)
      ? Number(value)
      : this.note(element, `${name} is not a whole number`, 'Give a number such as 0 or 1.')
  }

  /** Dates of a spell that cannot be placed in time make the record one to set aside. */
  spell(record: Element, start: string, end: string): { startedOn: PlainDate; endedOn: PlainDate | null } | null {
    this.recordsRead++
    const before = this.problems.length
    const [startedOn, endedOn] = [this.date(record, start), this.date(record, end)]
    const unreadable = this.problems.length > before
    if (startedOn && !unreadable && (!endedOn || endedOn >= startedOn)) return { startedOn, endedOn }
    if (startedOn && endedOn)
      this.note(
        first(record, end) ?? record,
        `${end} is before ${start}`,
        'Check both dates. The record and all in it are set aside until then.',
      )
    else
      this.note(
        record,
        `${record.name} has dates that cannot be used`,
        `${start} must be a real date. The record and all in it are set aside until then.`,
      )
    this.recordsSetAside++
    return null
  }
}
