import type { PlainDate } from '../kernel/plain-date.ts'

export type ParentKind = 'birth' | 'adoptive' | 'foster' | 'step' | 'guardian'
export type PartnerStatus = 'together' | 'separated' | 'divorced' | 'ended' | 'widowed'

/** Somebody's account of how two people are related. A parent's account goes from the parent to the child. */
export type Relationship = {
  readonly id: string
  readonly familyId: string
  readonly from: string
  readonly to: string
  readonly kind: 'parent' | 'partner' | 'friend' | 'other'
  readonly parentKind: ParentKind | undefined
  readonly responsible: boolean
  readonly partnerStatus: PartnerStatus | undefined
  readonly formal: boolean
  readonly describedAs: string
  readonly statedBy: string
  readonly fromOn: PlainDate | undefined
  readonly toOn: PlainDate | undefined
  readonly version: number
}
