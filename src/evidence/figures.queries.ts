import type { Tx } from '../db/as-actor.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** One month of one measure. The denominator is undefined where the measure is a count. */
export type Figure = {
  readonly measure: string
  readonly month: PlainDate
  readonly numerator: number
  readonly denominator: number | undefined
  readonly workedOutOn: PlainDate
}

/** A measure's last so many months that have a figure, oldest first. */
export const latestFigures = async (tx: Tx, measure: string, months: number): Promise<readonly Figure[]> =>
  (await figures(tx).where('measure', '=', measure).orderBy('month', 'desc').limit(months).execute())
    .map(figureFrom)
    .reverse()

export async function findFigure(tx: Tx, measure: string, month: PlainDate): Promise<Figure | undefined> {
  const row = await figures(tx).where('measure', '=', measure).where('month', '=', month).executeTakeFirst()
  return row && figureFrom(row)
}

const figures = (tx: Tx) =>
  tx.selectFrom('figure').select(['measure', 'month', 'numerator', 'denominator', 'worked_out_on'])

const figureFrom = (row: {
  measure: string
  month: PlainDate
  numerator: number
  denominator: number | null
  worked_out_on: PlainDate
}): Figure => ({
  measure: row.measure,
  month: row.month,
  numerator: row.numerator,
  denominator: row.denominator ?? undefined,
  workedOutOn: row.worked_out_on,
})
