import { sql, type Kysely } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { DB } from '../../db/schema.generated.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { keepProblems } from './file-taking.commands.ts'
import type { FileReport } from './import-report.ts'

/** Imports take turns, so that two of them never make two records of one child. */
export const takeTurn = (tx: Tx): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext('kith import'))`.execute(tx)

/**
 * Which of these files, by their sums, are what the store now holds of this year: taken in to the end and not replaced
 * since, so that a good file can come back after a wrong one. Gives their records by their sums.
 */
export async function filesInForce(
  tx: Tx,
  sums: readonly string[],
  yearEnding: PlainDate,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('import_file')
    .innerJoin('import', 'import.id', 'import_file.import_id')
    .select(['import_file.id', 'import_file.sha256'])
    .where('import_file.sha256', 'in', sums)
    .where('import_file.year_ending', '=', yearEnding)
    .where('import_file.replaced_by', 'is', null)
    .where('import.finished_at', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, sha256 }) => [sha256, id]))
}

/** The files of this year and these parts that are not among those given stand no longer. */
export async function replaceOthers(
  tx: Tx,
  importId: string,
  { yearEnding, parts, files }: { yearEnding: PlainDate; parts: readonly string[]; files: readonly string[] },
): Promise<void> {
  await tx
    .updateTable('import_file')
    .set({ replaced_by: importId })
    .where('year_ending', '=', yearEnding)
    .where('part', 'in', parts)
    .where('replaced_by', 'is', null)
    .where('id', 'not in', files)
    .execute()
}

/** The first word of an import, said after its turn has come. */
export async function beginImport(tx: Tx, practitionerId: string | undefined): Promise<string> {
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
    await takeTurn(tx)
    const importId = await beginImport(tx, practitionerId)
    for (const file of files) {
      const id = await addFile(tx, importId, file)
      if (file.firstProblems.length > 0) await keepProblems(tx, id, file.firstProblems)
    }
    return importId
  })
}
