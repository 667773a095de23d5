import type { Store } from '../../db/store.ts'
import { findFiles, type FoundFile } from './found-files.ts'
import { fileSets } from './file-sets.ts'
import type { FileReport, ImportReport } from './import-report.ts'
import { keepRefusal } from './imports.commands.ts'
import { reportOn } from './report-on.ts'
import { takeSet } from './take-set.commands.ts'

export type ImportOptions = {
  /** Who asked for it, where that is known. */
  readonly practitionerId?: string
  readonly tell?: (sentence: string) => void
}

/**
 * Takes in every statutory file at or under these paths: each set whole or not at all, a file that was taken in before
 * not again. Runs with the rights of whoever owns the store, and with no other (README.md says why).
 */
export async function importFiles(
  store: Store,
  paths: readonly string[],
  { practitionerId, tell = () => undefined }: ImportOptions = {},
): Promise<ImportReport> {
  const found: FoundFile[] = []
  for await (const file of findFiles(paths)) found.push(file)
  const strangers = found.flatMap((file) => (file.is.kind === 'not-recognised' ? [stranger(file, file.is.reason)] : []))
  const sets = fileSets(found)
  const importIds: string[] = []
  const reports: FileReport[] = []
  for (const set of sets) {
    const taken = await takeSet(store.db, set, { practitionerId, tell })
    reports.push(...taken.files)
    if (taken.importId !== undefined) importIds.push(taken.importId)
  }
  // Somebody who gives a whole folder means its returns: what else lies there is only worth keeping beside them.
  if (importIds.length > 0 && strangers.length > 0)
    importIds.push(await keepRefusal(store.db, practitionerId, strangers))
  return { files: [...reports, ...strangers], importIds }
}

const stranger = (file: FoundFile, reason: string): FileReport => ({
  ...reportOn(file, 'not recognised', undefined),
  problems: 1,
  firstProblems: [
    {
      row: 1,
      column: '',
      value: '',
      problem: reason.replace(/\.$/, ''),
      whatToDo: 'Leave it out, or export it again in that form.',
    },
  ],
})
