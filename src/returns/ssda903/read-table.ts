import { CannotReadOn, readRecords } from './read-records.ts'
import type { Bytes } from '../decode.ts'
import { KeysSeen } from '../keys-seen.ts'
import { shown, type RowRead } from '../problem.ts'
import { buildRow } from './build-row.ts'
import { Cells } from './cells.ts'
import type { UsedRows, UsedTable } from './rows.ts'
import { isUsedTable, tableOf, tables, type Ssda903Table } from './tables.ts'

const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '')

const stopped = (row: number, problem: string, whatToDo: string, value = ''): RowRead<never> => ({
  outcome: 'stopped',
  row,
  problems: [{ row, column: '', value: shown(value), problem, whatToDo }],
})

/** What is wrong with a row as a whole, before its cells are looked at. */
function checkShape(cells: Cells, record: readonly string[], headings: number): void {
  const saved = 'Check that quotation marks and commas inside values are right, and save the file again.'
  if (record.length > headings && !isBlank(record.slice(headings)))
    cells.setAside('', record.join(','), `The row has ${record.length} values for ${headings} headings`, saved)
  if (record.some((cell) => cell.includes('\n')))
    cells.setAside('', record.join(','), 'The row runs over more than one line', saved)
  if (record.length < headings && record.length > 0)
    cells.note(
      '',
      record.join(','),
      `The row has ${record.length} values for ${headings} headings`,
      `The values that are there are used. ${saved}`,
    )
}

function readRow<T extends UsedTable>(table: T, cells: Cells, row: number, keys: KeysSeen): RowRead<UsedRows[T]> {
  const value = buildRow[table](cells)
  if (value && cells.usable && keys.meet(cells.identity))
    cells.setAside(
      '',
      cells.identity,
      'Another row above has the same child and date',
      'Keep the row that is right and take the other out.',
    )
  const { problems } = cells
  return value && cells.usable ? { outcome: 'used', row, value, problems } : { outcome: 'set-aside', row, problems }
}

async function* rowsAfter<T extends Ssda903Table>(
  table: T,
  records: AsyncIterable<readonly string[]>,
): AsyncGenerator<RowRead<RowOf<T>>> {
  const keys = new KeysSeen()
  let cells: Cells | undefined
  let headings = 0
  let row = 0
  try {
    for await (const record of records) {
      row++
      if (isBlank(record)) continue
      if (!cells) {
        if (tableOf(record) !== table) {
          yield stopped(
            row,
            `The file does not have the headings of ${tables[table].named}`,
            `It needs ${tables[table].must.join(', ')}.`,
            record.join(','),
          )
          return
        }
        headings = record.length
        cells = new Cells(record)
        continue
      }
      if (!isUsedTable(table)) {
        yield { outcome: 'kept-for-later', row, problems: [] }
        continue
      }
      cells.load(row, record)
      checkShape(cells, record, headings)
      yield readRow(table, cells, row, keys) as RowRead<RowOf<T>>
    }
    if (!cells) yield stopped(1, 'The file is empty', 'Export it again and check that it has headings and rows.')
  } catch (error) {
    if (!(error instanceof CannotReadOn)) throw error
    yield stopped(
      row + 1,
      error.message,
      `Look at row ${row + 1} and the rows after it, put the quotation marks right, and import the file again.`,
    )
  }
}

export type RowOf<T extends Ssda903Table> = T extends UsedTable ? UsedRows[T] : never

/**
 * Reads one SSDA903 table, row by row, without holding the file. Rows of tables that Kith does not use yet are
 * counted as kept for later. When the file cannot be read on, the last thing said is `stopped`, with the reason.
 */
export const readTable = <T extends Ssda903Table>(table: T, bytes: Bytes): AsyncIterable<RowRead<RowOf<T>>> =>
  rowsAfter(table, readRecords(bytes))
