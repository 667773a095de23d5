import { plainDate, yearEnding } from '../../kernel/plain-date.ts'
import { textOf, type Bytes } from '../decode.ts'
import { KeysSeen } from '../keys-seen.ts'
import type { FileProblem, RowRead } from '../problem.ts'
import { buildChild } from './build-child.ts'
import { first, type Element } from './elements.ts'
import type { CensusChild, CensusHeader } from './records.ts'
import { TakeElements } from './take-elements.ts'
import { ValuesOf } from './values-of.ts'

/** What the census says, in its own order. `recordsRead` counts the child's episodes, assessments, enquiries and plans. */
export type CensusRead =
  | {
      readonly outcome: 'header'
      readonly row: number
      readonly value: CensusHeader
      readonly problems: readonly FileProblem[]
    }
  | (RowRead<CensusChild> & { readonly recordsRead: number; readonly recordsSetAside: number })

function header(element: Element): CensusRead {
  const of = new ValuesOf()
  const details = first(element, 'CollectionDetails')
  const referenceDate = of.date(details, 'ReferenceDate')
  const year = of.text(details, 'Year')
  const ending = referenceDate ? yearEnding(referenceDate) : (plainDate(`${year ?? ''}-03-31`) ?? null)
  if (!ending)
    of.note(
      details ?? element,
      'The file does not say which year it is of',
      'Give the ReferenceDate, for example 2024-03-31.',
    )
  else if (year !== null && year !== ending.slice(0, 4))
    of.note(
      first(details, 'Year') ?? element,
      `Year is ${year}, but ReferenceDate is in the year ending ${ending}`,
      'Check both. ReferenceDate is used.',
    )
  const council = of.text(first(element, 'Source'), 'LEA')
  return {
    outcome: 'header',
    row: element.line,
    value: { council, referenceDate, yearEnding: ending },
    problems: of.problems,
  }
}

function child(element: Element, seen: KeysSeen): CensusRead {
  const of = new ValuesOf()
  const value = buildChild(of, element)
  if (value && seen.meet(value.child))
    of.note(
      first(first(element, 'ChildIdentifiers'), 'LAchildID') ?? element,
      'The same child is in the file more than once',
      'Check that both are this child. Both are used.',
    )
  const { problems, recordsRead, recordsSetAside } = of
  const read = { row: element.line, problems, recordsRead, recordsSetAside }
  return value ? { outcome: 'used', value, ...read } : { outcome: 'set-aside', ...read }
}

const stopped = (row: number, problem: string, whatToDo: string): CensusRead => ({
  outcome: 'stopped',
  row,
  problems: [{ row, column: '', value: '', problem, whatToDo }],
  recordsRead: 0,
  recordsSetAside: 0,
})

/**
 * Reads the children in need census child by child, without holding the file. When the file cannot be read on,
 * the last thing said is `stopped`, with the reason; what came before was read whole.
 */
export async function* readCensus(bytes: Bytes): AsyncGenerator<CensusRead> {
  const take = new TakeElements()
  const seen = new KeysSeen()
  const read = (element: Element): CensusRead => (element.name === 'Header' ? header(element) : child(element, seen))
  let blank = true
  for await (const text of textOf(bytes)) {
    blank &&= text.trim() === ''
    for (const element of take.write(blank ? '' : text)) yield read(element)
    if (take.failure()) break
  }
  if (!blank && !take.failure()) for (const element of take.end()) yield read(element)
  const failure = take.failure()
  if (blank) yield stopped(1, 'The file is empty', 'Export the census from the case system again.')
  else if (failure) yield stopped(failure.line, failure.message, failure.whatToDo)
}
