import type { PlainDate } from '../../kernel/plain-date.ts'

export const STANDINGS = ['open', 'closed', 'left', 'no post'] as const
/** Where somebody's account stands today. */
export type Standing = (typeof STANDINGS)[number]

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  open: 'Can sign in',
  'no post': 'No post today',
  closed: 'Account closed',
  left: 'Left',
}

export type Colleague = {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly email: string | undefined
  readonly leftOn: PlainDate | undefined
  readonly closed: { readonly on: PlainDate; readonly because: string } | undefined
  readonly lastSignedInAt: Date | undefined
  readonly hasPost: boolean
}

export type Team = { readonly id: string; readonly name: string; readonly service: string }

export function standingOf(colleague: Colleague, today: PlainDate): Standing {
  if (colleague.leftOn !== undefined && colleague.leftOn < today) return 'left'
  if (colleague.closed) return 'closed'
  return colleague.hasPost ? 'open' : 'no post'
}
