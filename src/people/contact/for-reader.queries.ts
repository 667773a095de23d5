import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import { textsIn, withTexts, type MadeFor } from './for-reader.ts'

/**
 * A value made of plain data as it may stand in something made for this person: every text in it, without what must be
 * kept from them. The database does it, so that what is kept need not be shown to whoever makes the copy.
 */
export async function forReader<T>(tx: Tx, readerId: string, value: T): Promise<MadeFor<T>> {
  const texts = textsIn(value)
  if (texts.length === 0) return { made: value, leftOut: 0 }
  const { rows } = await sql<{ said: string; left_out: number }>`
    select said, left_out from kith_for_reader(${readerId}::uuid, ${texts}::text[])`.execute(tx)
  return {
    made: withTexts(
      value,
      rows.map(({ said }) => said),
    ),
    leftOut: rows.reduce((sum, row) => sum + row.left_out, 0),
  }
}

/** The homes of a family that may be drawn for this person: none in which somebody lives who is kept from them. */
export async function homesToShow(tx: Tx, readerId: string, familyId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select kith_homes_for_reader(${readerId}::uuid, ${familyId}::uuid) as id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
