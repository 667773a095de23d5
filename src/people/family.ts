import type { PlainDate } from '../kernel/plain-date.ts'

export type FamilyRecord = {
  readonly id: string
  readonly name: string
  readonly reference: string
  readonly openedOn: PlainDate
  readonly closedOn: PlainDate | undefined
  readonly version: number
}

export type FamilyMember = {
  readonly id: string
  readonly name: string
  readonly callingName: string
  readonly bornOn: PlainDate | undefined
  readonly dueOn: PlainDate | undefined
  readonly diedOn: PlainDate | undefined
  readonly sex: 'female' | 'male' | 'other' | 'unknown'
  /** The council's reference, for a child that social care knows. */
  readonly reference: string | undefined
  readonly firstLanguage: string
  readonly interpreterNeeded: boolean
  readonly needs: string
  /** Whether this person has parental responsibility for somebody in the family. */
  readonly responsible: boolean
}
