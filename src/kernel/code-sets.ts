import assessmentFactor from './code-sets/assessment-factor.json' with { type: 'json' }
import categoryOfAbuse from './code-sets/category-of-abuse.json' with { type: 'json' }
import disability from './code-sets/disability.json' with { type: 'json' }
import ethnicity from './code-sets/ethnicity.json' with { type: 'json' }
import legalStatus from './code-sets/legal-status.json' with { type: 'json' }
import missing from './code-sets/missing.json' with { type: 'json' }
import need from './code-sets/need.json' with { type: 'json' }
import placementProvider from './code-sets/placement-provider.json' with { type: 'json' }
import placement from './code-sets/placement.json' with { type: 'json' }
import reasonCeased from './code-sets/reason-ceased.json' with { type: 'json' }
import reasonClosed from './code-sets/reason-closed.json' with { type: 'json' }
import reasonEpisodeStarted from './code-sets/reason-episode-started.json' with { type: 'json' }
import reasonPlacementChanged from './code-sets/reason-placement-changed.json' with { type: 'json' }
import reasonSocialWorkerChanged from './code-sets/reason-social-worker-changed.json' with { type: 'json' }
import referralSource from './code-sets/referral-source.json' with { type: 'json' }
import reviewParticipation from './code-sets/review-participation.json' with { type: 'json' }
import sex from './code-sets/sex.json' with { type: 'json' }

/** Codes of the statutory returns, old and new, with their labels; null where no public source gives a sure label. */
const sets = {
  assessmentFactor,
  categoryOfAbuse,
  disability,
  ethnicity,
  legalStatus,
  missing,
  need,
  placement,
  placementProvider,
  reasonCeased,
  reasonClosed,
  reasonEpisodeStarted,
  reasonPlacementChanged,
  reasonSocialWorkerChanged,
  referralSource,
  reviewParticipation,
  sex,
}
export type CodeSet = keyof typeof sets

const labels = new Map(
  Object.entries(sets).map(([set, codes]) => [set, new Map<string, string | null>(Object.entries(codes))]),
)
const codesIn = (set: CodeSet): ReadonlyMap<string, string | null> => labels.get(set) ?? new Map<string, null>()

export const isCodeOf = (set: CodeSet, code: string): boolean => codesIn(set).has(code)

/** The label of a code in words, or the code itself when it is unknown or no sure label has been published. */
export const labelOf = (set: CodeSet, code: string): string => codesIn(set).get(code) ?? code

/** Every code of the set with its label, for lists to choose from. */
export const codesOf = (set: CodeSet): readonly { readonly code: string; readonly label: string }[] =>
  [...codesIn(set).keys()].map((code) => ({ code, label: labelOf(set, code) }))
