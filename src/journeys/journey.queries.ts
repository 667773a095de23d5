import type { Tx } from '../db/as-actor.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Journey } from './journey.ts'
import { lastTold, sourceOf, type FromFile } from './last-told.queries.ts'
import { momentsOf } from './moments.queries.ts'

/** Everything the statutory files say of one child, oldest first; where two years speak of one row, as the later tells it. */
export async function journeyOf(tx: Tx, personId: string): Promise<Journey> {
  const needs = await tx
    .selectFrom('need_episode')
    .innerJoin('import_source', 'import_source.id', 'need_episode.import_file_id')
    .selectAll('need_episode')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .where(lastTold('need_episode', 'referred_on'))
    .orderBy('referred_on')
    .execute()
  const inNeed = await tx
    .selectFrom('child_in_need_plan')
    .innerJoin('import_source', 'import_source.id', 'child_in_need_plan.import_file_id')
    .selectAll('child_in_need_plan')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .where(lastTold('child_in_need_plan', 'started_on'))
    .orderBy('started_on')
    .execute()
  const protection = await tx
    .selectFrom('child_protection_plan')
    .innerJoin('import_source', 'import_source.id', 'child_protection_plan.import_file_id')
    .selectAll('child_protection_plan')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .where(lastTold('child_protection_plan', 'started_on'))
    .orderBy('started_on')
    .execute()
  const care = await tx
    .selectFrom('care_episode')
    .innerJoin('import_source', 'import_source.id', 'care_episode.import_file_id')
    .selectAll('care_episode')
    .select('import_source.name as source_name')
    .where('person_id', '=', personId)
    .where(lastTold('care_episode', 'started_on'))
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

const spellOf = (row: FromFile & { readonly started_on: PlainDate; readonly ended_on: PlainDate | null }) => ({
  from: row.started_on,
  to: row.ended_on ?? undefined,
  source: sourceOf(row),
})
