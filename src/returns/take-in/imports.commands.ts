import { sql, type Kysely } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { DB } from '../../db/schema.generated.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { keepProblems } from './file-taking.commands.ts'
import type { FileReport } from './import-report.ts'

/** Which of these files, by their sums, an import of this year has taken in to the end. */
export async function takenInBefore(
  db: Kysely<DB>,
  sums: readonly string[],
  yearEnding: PlainDate | null,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('import_file')
    .innerJoin('import', 'import.id', 'import_file.import_id')
    .select('import_file.sha256')
    .where('import_file.sha256', 'in', sums)
    .where('import_file.year_ending', yearEnding === null ? 'is' : '=', yearEnding)
    .where('import.finished_at', 'is not', null)
    .execute()
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** Imports take turns, so that two of them never make two records of one child. */
export async function beginImport(tx: Tx, practitionerId: string | undefined): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('kith import'))`.execute(tx)
  const { id } = await tx
    .insertInto('import')
    .values({ practitioner_id: practitionerId ?? null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type FileSaid = Pick<FileReport, 'name' | 'sha256' | 'collection' | 'part' | 'yearEnding'>

export async function addFile(tx: Tx, importId: string, file: FileSaid): Promise<string> {
  const { id } = await tx
    .insertInto('import_file')
    .values({
      import_id: importId,
      name: file.name,
      collection: file.collection,
      part: file.part,
      year_ending: file.yearEnding ?? null,
      sha256: file.sha256,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** An import is finished when its rows are in. Every month that the returns cover is to be worked out again. */
export async function finishImport(tx: Tx, importId: string): Promise<void> {
  await tx
    .updateTable('import')
    .set({ finished_at: sql`now()` })
    .where('id', '=', importId)
    .execute()
  await sql`
    insert into figure_stale (month)
    select month::date
    from (select distinct import_file.year_ending from import_file join import on import.id = import_file.import_id
          where import.finished_at is not null and import_file.year_ending is not null) year,
      generate_series(year_ending + 1 - interval '1 year', year_ending, interval '1 month') month`.execute(tx)
}

/** Keeps what was wrong with files of which nothing was taken in. The import stays unfinished, so they can come again. */
export async function keepRefusal(
  db: Kysely<DB>,
  practitionerId: string | undefined,
  files: readonly (FileSaid & Pick<FileReport, 'firstProblems'>)[],
): Promise<string> {
  return db.transaction().execute(async (tx) => {
    const importId = await beginImport(tx, practitionerId)
    for (const file of files) {
      const id = await addFile(tx, importId, file)
      if (file.firstProblems.length > 0) await keepProblems(tx, id, file.firstProblems)
    }
    return importId
  })
}
