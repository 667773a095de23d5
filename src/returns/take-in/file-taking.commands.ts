import type { Tx } from '../../db/as-actor.ts'
import type { FileProblem } from '../problem.ts'
import type { JourneyRow, JourneyTable } from './journey-rows.ts'
import { knowChildren, type ChildSaid } from './people.commands.ts'
import { RowTally } from './row-tally.ts'
import { saveRows, type Origin } from './save-rows.commands.ts'

const ROWS_AT_ONCE = 1_000

/** The file cannot be read to its end, so nothing of its set is kept. */
export class CannotTakeIn extends Error {
  readonly problems: readonly FileProblem[]
  constructor(problems: readonly FileProblem[]) {
    super(problems[0]?.problem)
    this.problems = problems
  }
}

/** One file on its way into the store: rows wait until there are enough of them for one statement. */
export class FileTaking {
  readonly tally: RowTally
  readonly #tx: Tx
  readonly #origin: Origin
  readonly #known: Set<string>
  readonly #said: ChildSaid[] = []
  readonly #rows = new Map<JourneyTable, JourneyRow<JourneyTable>[]>()

  /** `known` is shared by the files of a set: the children whose records were made or found while it was taken in. */
  constructor(tx: Tx, origin: Origin, known: Set<string>, tell: (rows: number) => void) {
    this.tally = new RowTally(tell)
    this.#tx = tx
    this.#origin = origin
    this.#known = known
  }

  async child(said: ChildSaid): Promise<void> {
    this.#known.add(said.reference)
    this.#said.push(said)
    if (this.#said.length >= ROWS_AT_ONCE) await this.#sendChildren()
  }

  async row<T extends JourneyTable>(table: T, row: JourneyRow<T>): Promise<void> {
    if (!this.#known.has(row.reference)) await this.child({ reference: row.reference })
    const rows = this.#rows.get(table)
    if (!rows) this.#rows.set(table, [row])
    else if (rows.push(row) >= ROWS_AT_ONCE) await this.#send(table)
  }

  async problems(problems: readonly FileProblem[]): Promise<void> {
    this.tally.note(problems)
    if (problems.length > 0 && this.tally.problemsWaiting >= ROWS_AT_ONCE) await this.#sendProblems()
  }

  async finish(): Promise<void> {
    await this.#sendChildren()
    for (const table of this.#rows.keys()) await this.#send(table)
    await this.#sendProblems()
    const { read, used, setAside, notYetUsed } = this.tally
    await this.#tx
      .updateTable('import_file')
      .set({ rows_read: read, rows_used: used, rows_set_aside: setAside, rows_not_yet_used: notYetUsed })
      .where('id', '=', this.#origin.importFileId)
      .execute()
  }

  async #sendChildren(): Promise<void> {
    const latest = new Map(this.#said.splice(0).map((said) => [said.reference, said]))
    await knowChildren(this.#tx, [...latest.values()])
  }

  async #send(table: JourneyTable): Promise<void> {
    await this.#sendChildren()
    const rows = this.#rows.get(table)?.splice(0) ?? []
    for (const { row, rule } of await saveRows(this.#tx, table, rows, this.#origin))
      this.tally.refuse({
        row: row.source_row,
        column: '',
        value: row.reference,
        problem: `The store does not accept this row (${rule})`,
        whatToDo: 'Check it against the child’s other rows. The row is set aside until then.',
      })
  }

  async #sendProblems(): Promise<void> {
    const problems = this.tally.takeProblems()
    if (problems.length > 0) await keepProblems(this.#tx, this.#origin.importFileId, problems)
  }
}

export async function keepProblems(tx: Tx, importFileId: string, problems: readonly FileProblem[]): Promise<void> {
  await tx
    .insertInto('import_problem')
    .values(
      problems.map(({ row, column, value, problem, whatToDo }) => ({
        import_file_id: importFileId,
        row_number: row,
        column_name: column || null,
        value: value || null,
        problem,
        what_to_do: whatToDo,
      })),
    )
    .execute()
}
