export type { Bytes } from './decode.ts'
export type { FileProblem, RowRead } from './problem.ts'
export { recognise, type Recognised } from './recognise.ts'
export { YearTally, yearInName, yearOfSet, type YearOfSet } from './year-of-set.ts'
export { readTable } from './ssda903/read-table.ts'
export { tables, type Ssda903Table } from './ssda903/tables.ts'
export type {
  EpisodeRow,
  HeaderRow,
  MissingRow,
  ReviewRow,
  SocialWorkerRow,
  UsedRows,
  UsedTable,
} from './ssda903/rows.ts'
export { readCensus, type CensusRead } from './cin-census/read-census.ts'
export type {
  Assessment,
  CensusChild,
  CensusHeader,
  Enquiry,
  NeedEpisode,
  NeedPlan,
  ProtectionPlan,
} from './cin-census/records.ts'
export { summariseLookedAfter, type LookedAfterMeasures } from './summarise/looked-after.ts'
export { summariseNeedAndProtection, type NeedAndProtectionMeasures } from './summarise/need-and-protection.ts'
export { importFiles } from './take-in/import-files.commands.ts'
export type { FileReport, ImportReport } from './take-in/import-report.ts'
export { problemsOfImports } from './take-in/import-problems.queries.ts'
