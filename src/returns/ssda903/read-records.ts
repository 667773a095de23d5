import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { textOf, type Bytes } from '../decode.ts'

/** No row of the return is near this long: a longer one is a quotation mark that was never closed. */
const longestRecord = 32_768

export class CannotReadOn extends Error {}

/** The rows of a CSV file, headings first, each an array of cells; one at a time, as fast as they are taken. */
export async function* readRecords(bytes: Bytes): AsyncGenerator<readonly string[]> {
  const parser = parse({
    max_record_size: longestRecord,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  })
  const source = Readable.from(textOf(bytes), { objectMode: false })
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  try {
    for await (const record of parser) yield record as string[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new CannotReadOn('A quotation mark is never closed, or a row is longer than any row can be', {
      cause: error,
    })
  } finally {
    source.destroy()
  }
}
