import { bad, good, type Outcome } from '../../kernel/outcome.ts'

export const DECISIONS = ['it was right to open it', 'it was not right to open it', 'it is being looked into'] as const
export type OpeningDecision = (typeof DECISIONS)[number]

/** One family opened for an hour by somebody who does not otherwise see it, and what was decided about that. */
export type Opening = {
  readonly id: string
  readonly familyId: string
  readonly reference: string
  readonly openedById: string
  readonly openedBy: string
  readonly jobTitle: string
  readonly reason: string
  readonly openedAt: Date
  readonly endedAt: Date
  readonly decision: OpeningDecision | undefined
  readonly decisionNote: string
  readonly decidedBy: string | undefined
  readonly decidedAt: Date | undefined
  readonly version: number
}

/** The fewest characters of a reason: fewer says nothing to whoever decides. */
export const SHORTEST_REASON = 20

/** Open until somebody decides; looking into it is not a decision yet. */
export const isWaiting = ({ decision }: Pick<Opening, 'decision'>): boolean =>
  decision === undefined || decision === 'it is being looked into'

type Decided = { readonly decision: OpeningDecision; readonly note: string }

/** Somebody else decides, once; a doubt carries its words. */
export function decideOn(opening: Opening, given: Decided, deciderId: string): Outcome<Decided> {
  if (opening.openedById === deciderId)
    return bad({ field: 'decision', text: 'You opened this, so somebody else must decide' })
  if (!isWaiting(opening)) return bad({ field: 'decision', text: 'This has already been decided' })
  if (given.decision !== 'it was right to open it' && given.note === '')
    return bad({ field: 'note', text: 'Enter what will be done, and by whom' })
  return good(given)
}
