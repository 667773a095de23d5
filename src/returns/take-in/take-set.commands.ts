import type { Kysely } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { DB } from '../../db/schema.generated.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FileProblem } from '../problem.ts'
import { yearOfFiles } from './year-of-files.ts'
import { CannotTakeIn, FileTaking } from './file-taking.commands.ts'
import type { FileSet } from './file-sets.ts'
import type { FoundFile } from './found-files.ts'
import type { FileReport } from './import-report.ts'
import { addFile, beginImport, finishImport, keepRefusal, takenInBefore } from './imports.commands.ts'
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
  const sums = files.map(({ sha256 }) => sha256)
  const before = await takenInBefore(db, sums, year.yearEnding)
  const known = files
    .filter(({ sha256 }) => before.has(sha256))
    .map((file) => ({
      ...reportOn(file, 'taken in before', year.yearEnding),
      note: 'Taken in before: nothing is changed.',
    }))
  const fresh = files.filter(({ sha256 }) => !before.has(sha256))
  if (fresh.length === 0) return { files: known, importId: undefined }
  const reading = { name: '' }
  try {
    const taken = await db
      .transaction()
      .execute((tx) => takeFiles(tx, fresh, year.yearEnding, year.doubt, options, reading))
    return { ...taken, files: [...taken.files, ...known] }
  } catch (error) {
    if (!(error instanceof CannotTakeIn)) throw error
    const refused = await refuse(db, fresh, options, year.yearEnding, ({ name }) =>
      name === reading.name ? error.problems : [],
    )
    return { ...refused, files: [...refused.files, ...known] }
  }
}

async function takeFiles(
  tx: Tx,
  files: readonly FoundFile[],
  yearEnding: PlainDate,
  doubt: string | null,
  { practitionerId, tell }: Options,
  reading: { name: string },
): Promise<SetTaken> {
  const importId = await beginImport(tx, practitionerId)
  const knownChildren = new Set<string>()
  const reports: FileReport[] = []
  const ids: string[] = []
  for (const file of files) {
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
    let gone = 0
    for (const table of writes[report.part] ?? []) gone += await forgetReplaced(tx, table, yearEnding, ids)
    reports.push({ ...withCounts(report, taking.tally), note: gone === 0 ? '' : replaced(gone) })
  }
  await finishImport(tx, importId)
  return { files: reports, importId }
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
