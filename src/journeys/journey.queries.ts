import type { Tx } from '../db/as-actor.ts'
import { labelOf } from '../kernel/code-sets.ts'
import { inWords } from '../kernel/date-words.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Journey, Moment, Source } from './journey.ts'

/** Everything the statutory files say of one child, oldest first. */
export async function journeyOf(tx: Tx, personId: string): Promise<Journey> {
  const needs = await tx
    .selectFrom('need_episode')
    .innerJoin('import_source', 'import_source.id', 'need_episode.import_file_id')
    .selectAll('need_episode')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .orderBy('referred_on')
    .execute()
  const inNeed = await tx
    .selectFrom('child_in_need_plan')
    .innerJoin('import_source', 'import_source.id', 'child_in_need_plan.import_file_id')
    .selectAll('child_in_need_plan')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .orderBy('started_on')
    .execute()
  const protection = await tx
    .selectFrom('child_protection_plan')
    .innerJoin('import_source', 'import_source.id', 'child_protection_plan.import_file_id')
    .selectAll('child_protection_plan')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .orderBy('started_on')
    .execute()
  const care = await tx
    .selectFrom('care_episode')
    .innerJoin('import_source', 'import_source.id', 'care_episode.import_file_id')
    .selectAll('care_episode')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .orderBy('started_on')
    .execute()
  return {
    needs: needs.map((row) => ({
      from: row.referred_on,
      to: row.closed_on ?? undefined,
      primaryNeed: row.primary_need ?? undefined,
      referralSource: row.referral_source,
      noFurtherAction: row.no_further_action,
      reasonClosed: row.reason_closed ?? undefined,
      source: sourceOf(row),
    })),
    plans: [
      ...inNeed.map((row) => ({ ...spellOf(row), kind: 'child in need' as const })),
      ...protection.map((row) => ({
        ...spellOf(row),
        kind: 'child protection' as const,
        category: row.latest_category,
      })),
    ],
    care: care.map((row) => ({
      ...spellOf(row),
      placement: row.placement,
      legalStatus: row.legal_status,
      reasonStarted: row.reason_started,
      reasonEnded: row.reason_ended ?? undefined,
    })),
    moments: await momentsOf(tx, personId),
  }
}

async function momentsOf(tx: Tx, personId: string): Promise<readonly Moment[]> {
  const reviews = await tx
    .selectFrom('care_review')
    .innerJoin('import_source', 'import_source.id', 'care_review.import_file_id')
    .selectAll('care_review')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .orderBy('held_on')
    .execute()
  const missing = await tx
    .selectFrom('missing_episode')
    .innerJoin('import_source', 'import_source.id', 'missing_episode.import_file_id')
    .selectAll('missing_episode')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .orderBy('started_on')
    .execute()
  const enquiries = await tx
    .selectFrom('section_47_enquiry')
    .innerJoin('import_source', 'import_source.id', 'section_47_enquiry.import_file_id')
    .selectAll('section_47_enquiry')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .orderBy('started_on')
    .execute()
  const assessments = await tx
    .selectFrom('assessment')
    .innerJoin('import_source', 'import_source.id', 'assessment.import_file_id')
    .selectAll('assessment')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
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

type Row = { readonly source_name: string; readonly source_row: number; readonly year_ending: PlainDate }
const sourceOf = (row: Row): Source => ({ file: row.source_name, row: row.source_row, yearEnding: row.year_ending })
const spellOf = (row: Row & { readonly started_on: PlainDate; readonly ended_on: PlainDate | null }) => ({
  from: row.started_on,
  to: row.ended_on ?? undefined,
  source: sourceOf(row),
})
