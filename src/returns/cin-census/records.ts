import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Sex } from '../values.ts'

/** Every record carries the line it began on. Codes are in capitals; null is absent from the file. */
type OnLine = { readonly line: number }

export type CensusChild = OnLine & {
  readonly child: string
  readonly upn: string | null
  readonly formerUpn: string | null
  readonly upnUnknown: string | null
  readonly bornOn: PlainDate | null
  readonly expectedOn: PlainDate | null
  readonly diedOn: PlainDate | null
  readonly sex: Sex | null
  readonly ethnicity: string | null
  readonly disabilities: readonly string[]
  readonly episodes: readonly NeedEpisode[]
}

/** From a referral to the closing of the case (CINdetails). */
export type NeedEpisode = OnLine & {
  readonly referredOn: PlainDate
  readonly source: string | null
  readonly need: string | null
  readonly noFurtherAction: boolean | null
  readonly closedOn: PlainDate | null
  readonly reasonClosed: string | null
  readonly initialConferenceOn: PlainDate | null
  readonly assessments: readonly Assessment[]
  readonly enquiries: readonly Enquiry[]
  readonly protectionPlans: readonly ProtectionPlan[]
  readonly needPlans: readonly NeedPlan[]
}

export type Assessment = OnLine & {
  readonly startedOn: PlainDate
  readonly internalReviewOn: PlainDate | null
  readonly authorisedOn: PlainDate | null
  readonly factors: readonly string[]
}

/** A section 47 enquiry and the initial child protection conference it led to, if one was needed. */
export type Enquiry = OnLine & {
  readonly startedOn: PlainDate
  readonly conferenceDueOn: PlainDate | null
  readonly conferenceOn: PlainDate | null
  readonly conferenceNotRequired: boolean | null
}

export type ProtectionPlan = OnLine & {
  readonly startedOn: PlainDate
  readonly endedOn: PlainDate | null
  readonly initialCategory: string | null
  readonly latestCategory: string | null
  /** Earlier child protection plans in any council. */
  readonly previousPlans: number | null
  readonly reviewedOn: readonly PlainDate[]
}

export type NeedPlan = OnLine & { readonly startedOn: PlainDate; readonly endedOn: PlainDate | null }

export type CensusHeader = {
  readonly council: string | null
  readonly referenceDate: PlainDate | null
  readonly yearEnding: PlainDate | null
}
