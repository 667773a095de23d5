import type { DB } from '../../db/schema.generated.ts'

export type JourneyTable =
  | 'care_episode'
  | 'care_review'
  | 'missing_episode'
  | 'need_episode'
  | 'assessment'
  | 'section_47_enquiry'
  | 'child_protection_plan'
  | 'child_in_need_plan'

/** A row of a child's journey before the child's record is known: `reference` is what the return calls the child. */
export type JourneyRow<T extends JourneyTable> = Omit<
  DB[T],
  'id' | 'person_id' | 'year_ending' | 'import_file_id' | 'source_row'
> & { readonly reference: string; readonly source_row: number }

type Shape<T extends JourneyTable> = {
  /** With the child and the year of the return, what makes two rows the same row. */
  readonly key: keyof JourneyRow<T> & string
  readonly columns: Readonly<Record<Exclude<keyof JourneyRow<T>, 'reference'>, 'date' | 'text' | 'integer' | 'boolean'>>
}

const spell = { started_on: 'date', ended_on: 'date', source_row: 'integer' } as const

export const journeyShapes: { readonly [T in JourneyTable]: Shape<T> } = {
  care_episode: {
    key: 'started_on',
    columns: {
      ...spell,
      reason_started: 'text',
      reason_ended: 'text',
      legal_status: 'text',
      need: 'text',
      placement: 'text',
      placement_provider: 'text',
      place_change_reason: 'text',
    },
  },
  care_review: { key: 'held_on', columns: { held_on: 'date', participation: 'text', source_row: 'integer' } },
  missing_episode: { key: 'started_on', columns: { ...spell, kind: 'text' } },
  need_episode: {
    key: 'referred_on',
    columns: {
      referred_on: 'date',
      closed_on: 'date',
      referral_source: 'text',
      primary_need: 'text',
      no_further_action: 'boolean',
      reason_closed: 'text',
      source_row: 'integer',
    },
  },
  assessment: {
    key: 'started_on',
    columns: { started_on: 'date', authorised_on: 'date', working_days: 'integer', source_row: 'integer' },
  },
  section_47_enquiry: {
    key: 'started_on',
    columns: {
      started_on: 'date',
      conference_held_on: 'date',
      conference_not_required: 'boolean',
      source_row: 'integer',
    },
  },
  child_protection_plan: {
    key: 'started_on',
    columns: { ...spell, initial_category: 'text', latest_category: 'text', previous_plans: 'integer' },
  },
  child_in_need_plan: { key: 'started_on', columns: spell },
}
