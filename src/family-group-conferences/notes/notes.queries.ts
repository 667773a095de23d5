import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { Discipline, Note, Reading } from './note.ts'

/** The notes of a conference that this person may read, newest last. */
export async function notesOn(tx: Tx, conferenceId: string): Promise<readonly Note[]> {
  const rows = await tx
    .selectFrom('conference_note')
    .innerJoin('practitioner', 'practitioner.id', 'conference_note.written_by')
    .selectAll('conference_note')
    .select('practitioner.name as writer')
    .where('conference_id', '=', conferenceId)
    .orderBy('written_on')
    .orderBy('conference_note.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    words: row.words,
    discipline: row.discipline ?? undefined,
    sharedWithWorker: row.shared_with_worker,
    writtenBy: row.writer,
    writtenOn: row.written_on,
  }))
}

export async function safetyNoteOf(tx: Tx, conferenceId: string): Promise<string> {
  const row = await tx
    .selectFrom('conference_note')
    .select('words')
    .where('conference_id', '=', conferenceId)
    .where('kind', '=', 'safety')
    .executeTakeFirst()
  return row?.words ?? ''
}

export async function readingOf(tx: Tx, conferenceId: string): Promise<Reading> {
  const rows = await tx
    .selectFrom('reader_of_conference')
    .select('reads_as')
    .distinct()
    .where('conference_id', '=', conferenceId)
    .execute()
  const held = await sql<{ discipline: Discipline }>`
    select unnest(string_to_array(nullif(current_setting('kith.disciplines', true), ''), ',')) as discipline`.execute(
    tx,
  )
  return { as: rows.map(({ reads_as }) => reads_as), disciplines: held.rows.map(({ discipline }) => discipline) }
}
