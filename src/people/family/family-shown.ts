import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FamilyMember, FamilyRecord } from '../family.ts'
import type { Relationship } from '../relationship.ts'
import type { Home } from './network-of.ts'

/** What the parts of a family's page are given. */
export type FamilyShown = {
  readonly family: FamilyRecord
  readonly people: readonly FamilyMember[]
  readonly ties: readonly Relationship[]
  readonly homes: readonly Home[]
  readonly mayChange: boolean
  readonly today: PlainDate
}
