import type { PlainDate } from '../../kernel/plain-date.ts'

/** What a practitioner tells of themself. Nobody else reads it. */
export type AtHome = {
  readonly familyName: string
  readonly bornOn: PlainDate | undefined
  readonly address: string
  readonly phone: string
  readonly version: number
}

/** Somebody, or somewhere, that a practitioner says they know. */
export type Declared = {
  readonly name: string
  readonly bornOn: PlainDate | undefined
  readonly address: string
  readonly phone: string
  readonly howKnown: string
}

/** As an information governance lead sees it: the practitioner and a name, and nothing of the record. */
export type Connection = {
  readonly id: string
  readonly practitionerId: string
  readonly practitionerName: string
  /** For the trail: no page shows it. */
  readonly personId: string
  readonly personName: string
  readonly how: 'declared' | 'noticed'
  readonly why: string
  readonly since: PlainDate
  readonly cleared: { readonly on: PlainDate; readonly by: string; readonly reason: string } | undefined
  readonly version: number
}

/** The same whether Kith holds anybody or not. */
export const THANKS = 'Thank you. If Kith holds a record about them, you cannot open it'
