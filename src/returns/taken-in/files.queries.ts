import type { Tx } from '../../db/as-actor.ts'
import type { TakenFile } from './files.ts'

/** Files that an import which finished took in, newest year first. Policies show them to those who answer for the returns. */
export async function filesTakenIn(tx: Tx): Promise<readonly TakenFile[]> {
  const rows = await tx
    .selectFrom('import_file')
    .innerJoin('import', 'import.id', 'import_file.import_id')
    .selectAll('import_file')
    .select('import.finished_at')
    .where('import.finished_at', 'is not', null)
    .orderBy('import_file.year_ending', 'desc')
    .orderBy('import_file.collection')
    .orderBy('import_file.part')
    .limit(500)
    .execute()
  return rows.flatMap((row) =>
    row.finished_at
      ? [
          {
            id: row.id,
            name: row.name,
            collection: row.collection,
            part: row.part,
            yearEnding: row.year_ending ?? undefined,
            takenOn: row.finished_at,
            rowsRead: row.rows_read,
            rowsUsed: row.rows_used,
            rowsSetAside: row.rows_set_aside,
            rowsNotYetUsed: row.rows_not_yet_used,
          },
        ]
      : [],
  )
}
