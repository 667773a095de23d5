import type { Kysely } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { DB } from '../../db/schema.generated.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FileProblem } from '../problem.ts'
import type { YearOfSet } from '../year-of-set.ts'
import { yearOfFiles } from './year-of-files.ts'
import { CannotTakeIn, FileTaking } from './file-taking.commands.ts'
import type { FileSet } from './file-sets.ts'
import type { FoundFile } from './found-files.ts'
import type { FileReport } from './import-report.ts'
import {
  addFile,
  beginImport,
  filesInForce,
  finishImport,
  keepRefusal,
  replaceOthers,
  takeTurn,
} from './imports.commands.ts'
import type { JourneyTable } from './journey-rows.ts'
import { reportOn, withCounts } from './report-on.ts'
import { forgetReplaced } from './save-rows.commands.ts'
import { takeCensus } from './take-census.commands.ts'
import { takeTable } from './take-table.commands.ts'

type Options = { readonly practitionerId: string | undefined; readonly tell: (sentence: string) => void }
type SetTaken = { readonly files: readonly FileReport[]; readonly importId: string | undefined }

const writes: Readonly<Record<string, readonly JourneyTable[]>> = {
  episodes: ['care_episode'],
  reviews: ['care_review'],
  missing: ['missing_episode'],
  census: ['need_episode', 'assessment', 'section_47_enquiry', 'child_protection_plan', 'child_in_need_plan'],
}
const noYear: FileProblem = {
  row: 1,
  column: '',
  value: '',
  problem: 'Neither the dates in the file nor its name say which year it is of',
  whatToDo: 'Put the year in the name of the folder, for example ssda903-2024-25, and import it again.',
}

/** Takes one set in, in one transaction. A file that cannot be read to its end means that nothing of the set is kept. */
export async function takeSet(db: Kysely<DB>, set: FileSet, options: Options): Promise<SetTaken> {
  const files: readonly FoundFile[] = set.files
  const year = await yearOfFiles(set)
  if (!year) return refuse(db, files, options, undefined, () => [noYear])
  const reading: Reading = { name: '', before: new Map() }
  try {
    return await db.transaction().execute(async (tx) => {
      await takeTurn(tx)
      const sums = files.map(({ sha256 }) => sha256)
      reading.before = await filesInForce(tx, sums, year.yearEnding)
      return takeFiles(tx, files, year, options, reading)
    })
  } catch (error) {
    if (!(error instanceof CannotTakeIn)) throw error
    const { fresh, known } = toldApart(files, reading.before, year.yearEnding)
    const refused = await refuse(db, fresh, options, year.yearEnding, ({ name }) =>
      name === reading.name ? error.problems : [],
    )
    return { ...refused, files: [...refused.files, ...known] }
  }
}

/** How far the taking in has come: the file under way, and the files of the set that the store holds already. */
type Reading = { name: string; before: ReadonlyMap<string, string> }

const toldApart = (files: readonly FoundFile[], before: Reading['before'], yearEnding: PlainDate) => ({
  fresh: files.filter(({ sha256 }) => !before.has(sha256)),
  known: files
    .filter(({ sha256 }) => before.has(sha256))
    .map((file) => ({
      ...reportOn(file, 'taken in before', yearEnding),
      note: 'Taken in before: nothing is changed.',
    })),
})

async function takeFiles(
  tx: Tx,
  files: readonly FoundFile[],
  { yearEnding, doubt }: YearOfSet,
  { practitionerId, tell }: Options,
  reading: Reading,
): Promise<SetTaken> {
  const { fresh, known } = toldApart(files, reading.before, yearEnding)
  if (fresh.length === 0) return { files: known, importId: undefined }
  const importId = await beginImport(tx, practitionerId)
  const knownChildren = new Set<string>()
  const reports: FileReport[] = []
  const ids: string[] = []
  for (const file of fresh) {
    reading.name = file.name
    tell(`Taking in ${file.name}`)
    const report = reportOn(file, 'taken in', yearEnding)
    const importFileId = await addFile(tx, importId, report)
    ids.push(importFileId)
    const taking = new FileTaking(tx, { importFileId, yearEnding }, knownChildren, (rows) =>
      tell(`  ${rows.toLocaleString('en-GB')} rows`),
    )
    if (doubt && reports.length === 0)
      await taking.problems([{ row: 1, column: '', value: '', problem: doubt, whatToDo: 'Check the year.' }])
    if (file.is.kind === 'ssda903') await takeTable(taking, file.is.table, file.path)
    else await takeCensus(taking, file.path)
    await taking.finish()
    const standing = [...ids, ...reading.before.values()]
    let gone = 0
    for (const table of writes[report.part] ?? []) gone += await forgetReplaced(tx, table, yearEnding, standing)
    reports.push({ ...withCounts(report, taking.tally), note: gone === 0 ? '' : replaced(gone) })
  }
  const parts = reports.map(({ part }) => part)
  await replaceOthers(tx, importId, { yearEnding, parts, files: [...ids, ...reading.before.values()] })
  await finishImport(tx, importId)
  return { files: [...reports, ...known], importId }
}

const replaced = (rows: number): string =>
  `${rows} ${rows === 1 ? 'row' : 'rows'} of an earlier file of the same year, which this one does not have any more, ${rows === 1 ? 'was' : 'were'} taken out.`

async function refuse(
  db: Kysely<DB>,
  files: readonly FoundFile[],
  { practitionerId }: Options,
  yearEnding: PlainDate | undefined,
  problemsOf: (file: FoundFile) => readonly FileProblem[],
): Promise<SetTaken> {
  const reports = files.map((file) => {
    const firstProblems = problemsOf(file)
    return {
      ...reportOn(file, 'not taken in', yearEnding),
      firstProblems,
      problems: firstProblems.length,
      note: 'Nothing of this set of files is kept.',
    }
  })
  return { files: reports, importId: await keepRefusal(db, practitionerId, reports) }
}
