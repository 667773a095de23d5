import type { ParentKind, PartnerStatus, Relationship } from '../relationship.ts'

/** What can be said of two people, as the sentence goes: Kelly is [the birth mother or father of] Wren. */
export type Tie = { readonly value: string; readonly words: string } & (
  | { readonly kind: 'parent'; readonly parentKind: ParentKind; readonly upwards: boolean }
  | { readonly kind: 'partner'; readonly partnerStatus: PartnerStatus; readonly formal: boolean }
  | { readonly kind: 'friend' }
  | { readonly kind: 'other' }
)

const parent = (value: string, words: string, parentKind: ParentKind): Tie => ({
  value,
  words,
  kind: 'parent',
  parentKind,
  upwards: false,
})
const child = (value: string, words: string, parentKind: ParentKind): Tie => ({
  value,
  words,
  kind: 'parent',
  parentKind,
  upwards: true,
})
const partner = (value: string, words: string, partnerStatus: PartnerStatus, formal: boolean): Tie => ({
  value,
  words,
  kind: 'partner',
  partnerStatus,
  formal,
})

export const TIES: readonly Tie[] = [
  parent('parent', 'mother or father of', 'birth'),
  child('child', 'child of', 'birth'),
  partner('partner', 'partner of', 'together', false),
  partner('married', 'married to, or civil partner of,', 'together', true),
  partner('former-partner', 'former partner of', 'ended', false),
  partner('separated', 'separated from, still married to,', 'separated', true),
  partner('separated-partner', 'separated from (not married)', 'separated', false),
  partner('divorced', 'divorced from', 'divorced', true),
  partner('widowed', 'widow or widower of', 'widowed', true),
  parent('step-parent', 'step-parent of', 'step'),
  child('step-child', 'step-child of', 'step'),
  parent('adoptive-parent', 'adoptive parent of', 'adoptive'),
  child('adopted-child', 'adopted child of', 'adoptive'),
  parent('guardian', 'guardian of', 'guardian'),
  child('ward', 'under the guardianship of', 'guardian'),
  parent('foster-carer', 'foster carer of', 'foster'),
  child('fostered-child', 'fostered by', 'foster'),
  { value: 'friend', words: 'friend of', kind: 'friend' },
  { value: 'other', words: 'something else to', kind: 'other' },
]

/** The tie as its record has it: from the parent, of a couple as either would say it. */
export function tieOf(relationship: Relationship): Tie | undefined {
  return TIES.find((tie) => {
    if (tie.kind !== relationship.kind) return false
    if (tie.kind === 'parent') return !tie.upwards && tie.parentKind === relationship.parentKind
    if (tie.kind === 'partner')
      return tie.partnerStatus === relationship.partnerStatus && tie.formal === relationship.formal
    return true
  })
}

export function wordsOfTie(relationship: Relationship): string {
  if (relationship.kind === 'other') return `${relationship.describedAs} to`
  const said = tieOf(relationship)
  if (said) return said.words
  return relationship.partnerStatus === 'ended' || relationship.partnerStatus === 'divorced'
    ? 'former partner of'
    : relationship.partnerStatus === 'widowed'
      ? 'surviving partner of'
      : 'partner of'
}
