import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Config } from '../config.ts'
import type { Kysely } from 'kysely'
import type { DB } from '../db/schema.generated.ts'
import { counted } from '../kernel/counted.ts'
import { csvLine } from '../kernel/csv.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { importFiles, problemsOfImports, type FileReport, type ImportReport } from '../returns/index.ts'
import { bringUpToDate, openStore } from './open-store.ts'

const SHOWN = 20

/** Takes files in and says what became of each: read, used, set aside, not yet used, and what was wrong. */
export async function importCommand(
  config: Config,
  paths: readonly string[],
  { problems }: { readonly problems?: string },
): Promise<void> {
  const store = await openStore(config)
  try {
    const tell = (sentence: string) => console.log(sentence)
    await bringUpToDate(store, config, tell)
    const started = performance.now()
    const report = await importFiles(store, paths, { tell })
    const seconds = (performance.now() - started) / 1000
    console.log(tableOf(report.files))
    for (const line of notesOn(report.files)) console.log(line)
    const rows = report.files.reduce((sum, { rowsRead }) => sum + rowsRead, 0)
    console.log(`${counted(rows, 'row')} read in ${seconds.toFixed(1)} seconds.`)
    if (problems !== undefined) await writeProblems(store.db, report, problems)
    else sayProblems(report.files)
    refuseNothing(report.files)
  } finally {
    await store.close()
  }
}

/** 2024-25, for the year that ends on 31 March 2025. */
const yearOf = (ending: PlainDate): string => `${+ending.slice(0, 4) - 1}-${ending.slice(2, 4)}`

function tableOf(files: readonly FileReport[]): string {
  const head = ['File', 'What it is', 'Year', 'Read', 'Used', 'Set aside', 'Not yet used', 'Problems']
  const rows = files.map((file) => [
    file.name,
    file.standing === 'not recognised' ? 'not recognised' : `${file.collection} ${file.part}`,
    file.yearEnding ? yearOf(file.yearEnding) : '',
    ...[file.rowsRead, file.rowsUsed, file.rowsSetAside, file.rowsNotYetUsed, file.problems].map((n) =>
      n.toLocaleString('en-GB'),
    ),
  ])
  const widths = head.map((title, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? title).length)))
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at < 3 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
  return ['', line(head), ...rows.map(line), ''].join('\n')
}

const notesOn = (files: readonly FileReport[]): readonly string[] =>
  files.filter(({ note }) => note !== '').map(({ name, note }) => `${name}: ${note}`)

function sayProblems(files: readonly FileReport[]): void {
  const all = files.reduce((sum, { problems }) => sum + problems, 0)
  const first = files.flatMap(({ name, firstProblems }) => firstProblems.map((problem) => ({ name, ...problem })))
  for (const { name, row, column, problem, whatToDo } of first.slice(0, SHOWN))
    console.log(`${name}, row ${row}${column === '' ? '' : `, ${column}`}: ${problem}. ${whatToDo}`)
  if (all > SHOWN)
    console.log(`These are the first ${SHOWN} of ${counted(all, 'problem')}. --problems <file.csv> writes them all.`)
}

async function writeProblems(db: Kysely<DB>, { importIds }: ImportReport, path: string): Promise<void> {
  const out = createWriteStream(path)
  let many = 0
  out.write(csvLine(['File', 'Row', 'Column', 'Value', 'Problem', 'What to do']))
  for await (const one of problemsOfImports(db, importIds)) {
    many++
    const line = csvLine([one.file, one.row, one.column, one.value, one.problem, one.whatToDo])
    if (!out.write(line)) await new Promise<void>((go) => out.once('drain', () => go()))
  }
  out.end()
  await finished(out)
  console.log(`${counted(many, 'problem')} written to ${path}.`)
}

function refuseNothing(files: readonly FileReport[]): void {
  if (files.every(({ standing }) => standing === 'not recognised'))
    throw new Error(
      'None of these files is one that Kith can read. It reads the SSDA903 return as CSV files and the children in need census as XML.',
    )
  const refused = files.filter(({ standing }) => standing === 'not taken in')
  if (refused.length > 0)
    throw new Error(
      `${counted(refused.length, 'file')} of a set that could not be read to its end: nothing of that set is kept. Put right what is said above, and import it again.`,
    )
}
