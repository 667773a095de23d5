import type { FoundFile } from './found-files.ts'
import type { Ssda903Table } from '../ssda903/tables.ts'
import { yearInName } from '../year-of-set.ts'

type TableFile = FoundFile & { readonly is: { readonly kind: 'ssda903'; readonly table: Ssda903Table } }

/** What is taken in whole or not at all: the tables of one SSDA903 return, or one census. */
export type FileSet =
  | { readonly kind: 'ssda903'; readonly files: readonly TableFile[] }
  | { readonly kind: 'cin-census'; readonly files: readonly [FoundFile] }

/** Children come before what is said of them, so that a person is made with their date of birth. */
const order = (file: TableFile): number => (file.is.table === 'header' ? 0 : 1)
const isTable = (file: FoundFile): file is TableFile => file.is.kind === 'ssda903'

/** Tables in one folder are one return, unless their own names speak of different years. */
export function fileSets(found: readonly FoundFile[]): readonly FileSet[] {
  const returns = Map.groupBy(
    found.filter(isTable),
    (file) => `${file.folder}\n${yearInName(file.name.split('/').at(-1) ?? '') ?? ''}`,
  )
  return [
    ...[...returns.values()].map((files): FileSet => ({
      kind: 'ssda903',
      files: files.toSorted((a, b) => order(a) - order(b)),
    })),
    ...found
      .filter(({ is }) => is.kind === 'cin-census')
      .map((file): FileSet => ({ kind: 'cin-census', files: [file] })),
  ]
}
