import type { Tx } from '../db/as-actor.ts'
import { labelOf } from '../kernel/code-sets.ts'
import { inWords } from '../kernel/date-words.ts'
import type { Moment } from './journey.ts'
import { lastTold, sourceOf } from './last-told.queries.ts'

/** What happened on one day: reviews, times missing, enquiries and assessments. */
export async function momentsOf(tx: Tx, personId: string): Promise<readonly Moment[]> {
  const reviews = await tx
    .selectFrom('care_review')
    .innerJoin('import_source', 'import_source.id', 'care_review.import_file_id')
    .selectAll('care_review')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .where(lastTold('care_review', 'held_on'))
    .orderBy('held_on')
    .execute()
  const missing = await tx
    .selectFrom('missing_episode')
    .innerJoin('import_source', 'import_source.id', 'missing_episode.import_file_id')
    .selectAll('missing_episode')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .where(lastTold('missing_episode', 'started_on'))
    .orderBy('started_on')
    .execute()
  const enquiries = await tx
    .selectFrom('section_47_enquiry')
    .innerJoin('import_source', 'import_source.id', 'section_47_enquiry.import_file_id')
    .selectAll('section_47_enquiry')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .where(lastTold('section_47_enquiry', 'started_on'))
    .orderBy('started_on')
    .execute()
  const assessments = await tx
    .selectFrom('assessment')
    .innerJoin('import_source', 'import_source.id', 'assessment.import_file_id')
    .selectAll('assessment')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .where(lastTold('assessment', 'started_on'))
    .orderBy('started_on')
    .execute()
  return [
    ...reviews.map((row) => ({
      on: row.held_on,
      words: 'Review',
      detail: labelOf('reviewParticipation', row.participation),
      source: sourceOf(row),
    })),
    ...missing.map((row) => ({
      on: row.started_on,
      words: row.kind === 'missing' ? 'Missing' : 'Away without permission',
      detail: row.ended_on ? `until ${inWords(row.ended_on)}` : '',
      source: sourceOf(row),
    })),
    ...enquiries.map((row) => ({
      on: row.started_on,
      words: 'Section 47 enquiry',
      detail: row.conference_held_on ? 'led to a child protection conference' : '',
      source: sourceOf(row),
    })),
    ...assessments.map((row) => ({
      on: row.started_on,
      words: 'Assessment',
      detail: row.working_days === null ? '' : `${row.working_days} working days`,
      source: sourceOf(row),
    })),
  ]
}
