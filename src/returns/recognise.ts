import { parse } from 'csv-parse/sync'
import { textOf, type Bytes } from './decode.ts'
import { shown } from './problem.ts'
import { isUsedTable, nearestTable, tableOf, tables, type Ssda903Table } from './ssda903/tables.ts'

export type Recognised =
  | { readonly kind: 'ssda903'; readonly table: Ssda903Table; readonly used: boolean }
  | { readonly kind: 'cin-census' }
  | { readonly kind: 'not-recognised'; readonly reason: string }

const unknown = (reason: string): Recognised => ({ kind: 'not-recognised', reason })
const enough = 16_384
const expected = 'Kith reads the SSDA903 return as CSV files and the children in need census as XML.'

const otherFiles: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', `This looks like an Excel workbook or a zip file. Save each list as CSV UTF-8. ${expected}`],
  ['\u00D0\u00CF\u0011\u00E0', `This looks like an old Excel or Word file. Save each list as CSV UTF-8. ${expected}`],
  ['%PDF', `This is a PDF. ${expected}`],
]

async function beginningOf(bytes: Bytes): Promise<string> {
  let head = ''
  for await (const text of textOf(bytes)) {
    head += text
    if (head.length >= enough) break
  }
  return head.slice(0, enough)
}

function recogniseXml(head: string): Recognised {
  const elements = head.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const [, root = ''] = /<([^\s<>/?!]+)/.exec(elements) ?? []
  const [, collection = ''] = /<Collection>\s*([^<]{1,40}?)\s*<\/Collection>/.exec(elements) ?? []
  if (root === 'Message' && (collection === 'CIN' || /<(?:LAchildID|CINdetails)>/.test(elements)))
    return { kind: 'cin-census' }
  if (collection !== '') return unknown(`This is an XML return of the collection “${shown(collection)}”. ${expected}`)
  return unknown(`This is XML that begins with “${shown(root)}”, where the census begins with “Message”. ${expected}`)
}

function headingsOf(head: string): readonly string[] {
  const lastLine = head.length < enough ? head : head.slice(0, head.lastIndexOf('\n') + 1 || undefined)
  const options = { relax_column_count: true, relax_quotes: true, skip_records_with_empty_values: true, to: 1 }
  try {
    const [headings = []] = parse(lastLine, options)
    return headings
  } catch {
    return []
  }
}

function recogniseCsv(head: string): Recognised {
  const headings = headingsOf(head)
  const table = tableOf(headings)
  if (table) return { kind: 'ssda903', table, used: isUsedTable(table) }
  const nearest = nearestTable(headings)
  if (nearest) {
    const { named } = tables[nearest.table]
    return unknown(`This is nearest to the SSDA903 list of ${named}, but has no heading ${nearest.lacking.join(', ')}.`)
  }
  const first = headings.slice(0, 6).join(', ')
  if (first === '') return unknown(`The file has no headings in its first row. ${expected}`)
  return unknown(`The headings are “${shown(first)}”, which are of no list that we know. ${expected}`)
}

/** What a file is, from how it begins and not from its name. Reads no further than it must, and closes the stream. */
export async function recognise(bytes: Bytes): Promise<Recognised> {
  const head = await beginningOf(bytes)
  const other = otherFiles.find(([mark]) => head.startsWith(mark))
  if (other) return unknown(other[1])
  const text = head.trimStart()
  if (text === '') return unknown(`The file is empty. ${expected}`)
  return text.startsWith('<') ? recogniseXml(text) : recogniseCsv(head)
}
