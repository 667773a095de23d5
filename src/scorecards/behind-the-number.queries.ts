import type { Tx } from '../db/as-actor.ts'
import type { Measure } from '../evidence/index.ts'
import { isUuid } from '../kernel/id.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { fullName } from '../people/index.ts'
import { ROWS_A_PAGE, type Behind, type Seen } from './behind-the-number.ts'

/** The rows behind a number that the policies let this person see, a page of them by key. */
export async function seenBehind(tx: Tx, { id, of }: Measure, month: PlainDate, after: string): Promise<Seen> {
  const page = pageOf(tx, id, month, after)
  const found = of === 'families' ? await families(page) : await children(page)
  const { seen } = await rowsOf(tx, id, month)
    .select((select) => select.fn.countAll<number>().as('seen'))
    .executeTakeFirstOrThrow()
  const rows = found.slice(0, ROWS_A_PAGE)
  return { rows, seen, next: found.length > ROWS_A_PAGE ? rows.at(-1)?.rowId : undefined }
}

const rowsOf = (tx: Tx, measure: string, month: PlainDate) =>
  tx.selectFrom('seen_measure_row').where('measure', '=', measure).where('month', '=', month)

function pageOf(tx: Tx, measure: string, month: PlainDate, after: string) {
  const all = rowsOf(tx, measure, month).select(['row_id', 'counted'])
  return (isUuid(after) ? all.where('row_id', '>', after) : all).orderBy('row_id').limit(ROWS_A_PAGE + 1)
}
type Page = ReturnType<typeof pageOf>

async function families(page: Page): Promise<readonly Behind[]> {
  const rows = await page
    .innerJoin('family', 'family.id', 'seen_measure_row.family_id')
    .select(['family.id', 'family.name', 'family.reference'])
    .execute()
  return rows.map((row) => ({
    rowId: row.row_id,
    href: `/families/${row.id}`,
    name: row.name,
    reference: row.reference,
    counted: row.counted,
  }))
}

async function children(page: Page): Promise<readonly Behind[]> {
  const rows = await page
    .innerJoin('person', 'person.id', 'seen_measure_row.person_id')
    .leftJoin('child_reference', 'child_reference.person_id', 'person.id')
    .select(['person.id', 'given_name', 'family_name', 'known_as', 'reference'])
    .execute()
  return rows.map((row) => ({
    rowId: row.row_id,
    href: `/children/${row.id}`,
    name: fullName({ givenName: row.given_name, familyName: row.family_name, knownAs: row.known_as }),
    reference: row.reference ?? '',
    counted: row.counted,
  }))
}
