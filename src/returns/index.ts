export { importFiles } from './take-in/import-files.commands.ts'
export type { FileReport, ImportReport } from './take-in/import-report.ts'
export { problemsOfImports } from './take-in/import-problems.queries.ts'
export { returnsRoutes, returnsWork } from './taken-in/taken-in.routes.tsx'
