import type { Kysely } from 'kysely'
import type { DB } from '../../db/schema.generated.ts'

export type KeptProblem = {
  readonly file: string
  readonly row: number | null
  readonly column: string | null
  readonly value: string | null
  readonly problem: string
  readonly whatToDo: string
}

/** Every problem of these imports in the order it was met, a page of them in memory at a time. */
export async function* problemsOfImports(db: Kysely<DB>, importIds: readonly string[]): AsyncGenerator<KeptProblem> {
  if (importIds.length === 0) return
  for (let after = 0; ;) {
    const page = await db
      .selectFrom('import_problem')
      .innerJoin('import_file', 'import_file.id', 'import_problem.import_file_id')
      .select(['import_problem.id', 'name', 'row_number', 'column_name', 'value', 'problem', 'what_to_do'])
      .where('import_file.import_id', 'in', importIds)
      .where('import_problem.id', '>', after)
      .orderBy('import_problem.id')
      .limit(1_000)
      .execute()
    for (const one of page)
      yield {
        file: one.name,
        row: one.row_number,
        column: one.column_name,
        value: one.value,
        problem: one.problem,
        whatToDo: one.what_to_do,
      }
    const last = page.at(-1)
    if (!last) return
    after = last.id
  }
}
