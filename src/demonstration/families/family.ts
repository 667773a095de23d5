import type { PlainDate } from '../days.ts'
import type { SocialCareTeam, Worker } from '../practitioners/posts.ts'
import type { Member } from './member.ts'

/** A family that social care knows or knew, its network, and who has worked with it. */
export type Family = {
  readonly id: string
  readonly name: string
  readonly openedOn: PlainDate
  readonly closedOn: PlainDate | undefined
  readonly team: SocialCareTeam
  readonly workers: readonly { readonly worker: Worker; readonly from: PlainDate; readonly to: PlainDate | undefined }[]
  readonly everyone: readonly Member[]
  readonly children: readonly Member[]
  /** Everyone with parental responsibility, the mother first. */
  readonly responsible: readonly Member[]
}
