import type { PlainDate } from '../../kernel/plain-date.ts'

/** How far the coordinator has come with each person. Nothing here counts against anybody. */
export const STATES = [
  'identified',
  'contacted',
  'prepared',
  'invited',
  'coming',
  'coming remotely',
  'sending views',
  'declined',
  'not invited',
] as const
export type InvitationState = (typeof STATES)[number]

export const STATE_WORDS: Readonly<Record<InvitationState, string>> = {
  identified: 'To contact',
  contacted: 'Contacted',
  prepared: 'Prepared',
  invited: 'Invited',
  coming: 'Coming',
  'coming remotely': 'Coming by phone or video',
  'sending views': 'Sending their views',
  declined: 'Chose not to come',
  'not invited': 'Not invited',
}

export type Invitation = {
  readonly personId: string
  readonly name: string
  readonly bornOn: PlainDate | undefined
  readonly responsible: boolean
  readonly isChildOfConference: boolean
  readonly language: string
  readonly interpreterNeeded: boolean
  readonly state: InvitationState
  readonly reason: string
  readonly agreedOn: PlainDate | undefined
  readonly needs: string
  readonly attended: 'attended' | 'part attended' | 'did not attend' | undefined
  readonly version: number
}

/** Everyone has been asked and has answered, or has a reason not to be. */
export const isSettled = ({ state }: Pick<Invitation, 'state'>): boolean =>
  ['coming', 'coming remotely', 'sending views', 'declined', 'not invited'].includes(state)

export const agreedWithResponsibility = (people: readonly Invitation[]): number =>
  people.filter(({ responsible, agreedOn }) => responsible && agreedOn !== undefined).length
