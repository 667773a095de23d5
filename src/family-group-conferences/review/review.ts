import { bad, good, type Outcome } from '../../kernel/outcome.ts'
import { isAfter, type PlainDate } from '../../kernel/plain-date.ts'

export const OUTCOMES = [
  'the plan carries on',
  'the plan was changed',
  'the plan has done its work',
  'the plan has stopped',
] as const
type ReviewOutcome = (typeof OUTCOMES)[number]

export type Review = {
  readonly id: string
  readonly dueOn: PlainDate
  readonly heldOn: PlainDate | undefined
  readonly outcome: ReviewOutcome | undefined
  readonly whatChanged: string
  readonly childsView: string
  readonly version: number
}

export const GIVEN_BY = ['child or young person', 'parent', 'family or friend', 'worker'] as const
/** What somebody thought, out of five, with no name kept. */
export type Feedback = {
  readonly givenOn: PlainDate
  readonly givenBy: (typeof GIVEN_BY)[number]
  readonly listenedTo: number
  readonly feltSafe: number
  readonly planIsOurs: number
  readonly words: string
}

type Given = { readonly heldOn: PlainDate; readonly outcome: ReviewOutcome; readonly nextDueOn: PlainDate | undefined }

/** A plan that carries on is looked at again; one that has ended is not. */
export function review(
  standing: Review,
  { heldOn, outcome, nextDueOn }: Given,
  decidedOn: PlainDate,
  today: PlainDate,
): Outcome<{ nextDueOn: PlainDate | undefined }> {
  if (standing.heldOn) return bad({ field: 'heldOn', text: 'This review has already been recorded' })
  if (isAfter(heldOn, today))
    return bad({ field: 'heldOn', text: 'The date of the review must be today or in the past' })
  if (isAfter(decidedOn, heldOn))
    return bad({ field: 'heldOn', text: 'The date of the review must be on or after the plan was agreed' })
  const goesOn = outcome === 'the plan carries on' || outcome === 'the plan was changed'
  if (!goesOn) return good({ nextDueOn: undefined })
  if (!nextDueOn) return bad({ field: 'nextDueOn', text: 'Enter when the family will meet again' })
  return isAfter(nextDueOn, heldOn)
    ? good({ nextDueOn })
    : bad({ field: 'nextDueOn', text: 'The next meeting must be after this review' })
}
