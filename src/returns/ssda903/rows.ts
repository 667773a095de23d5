import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Sex } from '../values.ts'

/** Codes are in capitals and may be newer than the code sets: show them with `labelOf`. Null is blank in the file. */
export type HeaderRow = {
  readonly child: string
  readonly sex: Sex | null
  readonly bornOn: PlainDate | null
  readonly ethnicity: string | null
  readonly upn: string | null
  readonly isMother: boolean | null
  readonly motherOfChildBornOn: PlainDate | null
}

/** A spell in one placement under one legal status (DECOM to DEC), the last day not included; open while `endedOn` is null. */
export type EpisodeRow = {
  readonly child: string
  readonly startedOn: PlainDate
  readonly endedOn: PlainDate | null
  readonly reasonStarted: string | null
  readonly legalStatus: string | null
  readonly need: string | null
  readonly placement: string | null
  readonly provider: string | null
  readonly reasonCeased: string | null
  readonly reasonPlacementChanged: string | null
  readonly homePostcode: string | null
  readonly placementPostcode: string | null
  readonly placementUrn: string | null
}

export type ReviewRow = {
  readonly child: string
  readonly bornOn: PlainDate | null
  readonly reviewedOn: PlainDate
  readonly participation: string | null
}

export type MissingRow = {
  readonly child: string
  readonly bornOn: PlainDate | null
  readonly kind: string | null
  readonly startedOn: PlainDate
  readonly endedOn: PlainDate | null
}

export type SocialWorkerRow = {
  readonly child: string
  readonly bornOn: PlainDate | null
  readonly socialWorker: string | null
  readonly startedOn: PlainDate
  readonly endedOn: PlainDate | null
  readonly reasonChanged: string | null
}

export type UsedRows = {
  readonly header: HeaderRow
  readonly episodes: EpisodeRow
  readonly reviews: ReviewRow
  readonly missing: MissingRow
  readonly sw_episodes: SocialWorkerRow
}
export type UsedTable = keyof UsedRows
