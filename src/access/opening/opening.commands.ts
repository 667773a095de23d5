import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { OpeningAsked } from './opening.form.ts'
import type { Opening, OpeningDecision } from './opening.ts'

/** What came of asking: the family, and whether it is open; nothing when no family is named by what was typed. */
type Asked = { readonly familyId: string; readonly opened: boolean } | undefined

export async function openFamily(tx: Tx, { reference, name, bornOn, reason }: OpeningAsked): Promise<Asked> {
  const { rows } = await sql<{ family_id: string; opened: boolean }>`
    select family_id, opened from kith_open_family(${reference}, ${name}, ${bornOn ?? null}, ${reason})`.execute(tx)
  const [row] = rows
  return row && { familyId: row.family_id, opened: row.opened }
}

/** Ends one's own opening before its hour is up. */
export async function endOpening(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('opening')
    .set({ closed_at: sql`now()` })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute()
}

/** False when somebody else decided first. */
export async function saveDecision(
  tx: Tx,
  { id }: Opening,
  { decision, note, version }: { decision: OpeningDecision; note: string; version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('opening')
    .set({
      decision,
      decision_note: note,
      decided_by: sql<string>`kith_actor()`,
      decided_at: sql`now()`,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
