import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FoundFile } from './found-files.ts'
import type { FileReport, Standing } from './import-report.ts'
import type { RowTally } from './row-tally.ts'

const collections = {
  ssda903: 'SSDA903',
  'cin-census': 'CIN census',
  'not-recognised': 'not recognised',
} as const

/** A report on a file of which nothing has been read yet. */
export const reportOn = (file: FoundFile, standing: Standing, yearEnding: PlainDate | undefined): FileReport => ({
  name: file.name,
  sha256: file.sha256,
  standing,
  collection: collections[file.is.kind],
  part: file.is.kind === 'ssda903' ? file.is.table : file.is.kind === 'cin-census' ? 'census' : '',
  yearEnding,
  rowsRead: 0,
  rowsUsed: 0,
  rowsSetAside: 0,
  rowsNotYetUsed: 0,
  problems: 0,
  firstProblems: [],
  note: '',
})

export const withCounts = (report: FileReport, tally: RowTally): FileReport => ({
  ...report,
  rowsRead: tally.read,
  rowsUsed: tally.used,
  rowsSetAside: tally.setAside,
  rowsNotYetUsed: tally.notYetUsed,
  problems: tally.problems,
  firstProblems: tally.first,
})
