import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Role } from '../actor.ts'

export type PostHeld = {
  readonly id: string
  readonly role: Role
  readonly discipline: string | null
  readonly team: string
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
  readonly givenBy: string
}

export type SessionOpen = {
  readonly id: string
  readonly startedAt: Date
  readonly lastSeenAt: Date
  readonly begunOn: string
}

export type AccountOf = {
  readonly email: string | undefined
  readonly lastSignedInAt: Date | undefined
  readonly closed: { readonly on: PlainDate; readonly because: string } | undefined
}
