import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { NewNote } from './note.ts'

/** The one safety note of a conference, as it stands after a check. Policies let only those write it who may read it. */
export async function saveSafetyNote(tx: Tx, conferenceId: string, words: string): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('conference_note')
    .set({
      words,
      written_by: sql<string>`kith_actor()`,
      written_on: sql`kith_today()`,
      version: sql<number>`version + 1`,
    })
    .where('conference_id', '=', conferenceId)
    .where('kind', '=', 'safety')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) await addNote(tx, conferenceId, { kind: 'safety', words, sharedWithWorker: false })
}

export async function addNote(
  tx: Tx,
  conferenceId: string,
  { kind, words, discipline, sharedWithWorker }: NewNote,
): Promise<void> {
  await tx
    .insertInto('conference_note')
    .values({
      conference_id: conferenceId,
      kind,
      words,
      discipline: discipline ?? null,
      shared_with_worker: sharedWithWorker,
    })
    .execute()
}
