import { isSettled, type Invitation, type InvitationState } from './preparation.ts'

const BEFORE: Readonly<Record<InvitationState, string>> = {
  identified: 'not yet asked how they want to take part',
  contacted: 'being asked how they want to take part',
  prepared: 'prepared, and has not said yet how they want to take part',
  invited: 'invited, and has not said yet',
  coming: 'coming',
  'coming remotely': 'coming by phone or video',
  'sending views': 'sending their views',
  declined: 'chose not to come',
  'not invited': 'not invited',
}

/** How a child takes part in the conference about them, after their name: "Tyrell: sending their views". */
export function takesPart(invitation: Pick<Invitation, 'state' | 'attended'> | undefined, over = false): string {
  if (over && !invitation?.attended && !(invitation && isSettled(invitation))) return 'nothing recorded of their part'
  if (!invitation) return BEFORE.identified
  const { state, attended } = invitation
  if (attended === 'attended') return 'took part'
  if (attended === 'part attended') return 'took part for some of it'
  if (attended === 'did not attend') return state === 'sending views' ? 'sent their views' : 'was not there'
  return BEFORE[state]
}
