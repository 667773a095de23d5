import type { Tx } from '../db/as-actor.ts'
import type { Measure } from '../evidence/index.ts'
import { isUuid } from '../kernel/id.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { fullName } from '../people/index.ts'
import { ROWS_A_PAGE, type Behind, type Seen } from './behind-the-number.ts'

const NIL = '00000000-0000-0000-0000-000000000000'

/** The rows behind a number that the policies let this person see, a page of them by key. */
export async function seenBehind(tx: Tx, { id, of }: Measure, month: PlainDate, after: string): Promise<Seen> {
  const page = pageOf(tx, id, month, isUuid(after) ? after : NIL)
  const found = of === 'families' ? await families(page) : await children(page)
  const rows = found.slice(0, ROWS_A_PAGE)
  return {
    rows: rows.map(({ behind }) => behind),
    seen: found[0]?.seen ?? 0,
    next: found.length > ROWS_A_PAGE ? rows.at(-1)?.behind.rowId : undefined,
  }
}

/** The rows are found once, and both counted and paged: the policies are asked about each of them, which is the dear part. */
const pageOf = (tx: Tx, measure: string, month: PlainDate, after: string) =>
  tx
    .with(
      (cte) => cte('seen').materialized(),
      (db) =>
        db
          .selectFrom('seen_measure_row')
          .select(['row_id', 'family_id', 'person_id', 'counted'])
          .where('measure', '=', measure)
          .where('month', '=', month),
    )
    .with('page', (db) =>
      db
        .selectFrom('seen')
        .selectAll()
        .where('row_id', '>', after)
        .orderBy('row_id')
        .limit(ROWS_A_PAGE + 1),
    )
    .selectFrom('page')
    .select(['page.row_id', 'page.counted'])
    .select((select) => select.selectFrom('seen').select(select.fn.countAll<number>().as('all')).as('seen'))
    .orderBy('page.row_id')

type Page = ReturnType<typeof pageOf>
type Found = { readonly seen: number; readonly behind: Behind }

async function families(page: Page): Promise<readonly Found[]> {
  const rows = await page
    .innerJoin('family', 'family.id', 'page.family_id')
    .select(['family.id', 'family.name', 'family.reference'])
    .execute()
  return rows.map((row) => ({
    seen: row.seen ?? 0,
    behind: {
      rowId: row.row_id,
      id: row.id,
      href: `/families/${row.id}`,
      name: row.name,
      reference: row.reference,
      counted: row.counted,
    },
  }))
}

async function children(page: Page): Promise<readonly Found[]> {
  const rows = await page
    .innerJoin('person', 'person.id', 'page.person_id')
    .leftJoin('child_reference', 'child_reference.person_id', 'person.id')
    .select(['person.id', 'given_name', 'family_name', 'known_as', 'reference'])
    .execute()
  return rows.map((row) => ({
    seen: row.seen ?? 0,
    behind: {
      rowId: row.row_id,
      id: row.id,
      href: `/children/${row.id}`,
      name: fullName({ givenName: row.given_name, familyName: row.family_name, knownAs: row.known_as }),
      reference: row.reference ?? '',
      counted: row.counted,
    },
  }))
}
