import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Sex } from '../person.ts'

export const CONTACT_KINDS = ['address', 'phone', 'email', 'school', 'placement'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** What each kind is called of this person: “Where she lives”. */
export const contactWords = (sex: Sex): Readonly<Record<ContactKind, string>> => ({
  address: sex === 'female' ? 'Where she lives' : sex === 'male' ? 'Where he lives' : 'Where they live',
  phone: 'Phone',
  email: 'Email',
  school: 'School or nursery',
  placement:
    sex === 'female' ? 'The home found for her' : sex === 'male' ? 'The home found for him' : 'The home found for them',
})

/** How to use it without putting anybody at risk. */
type SafeUse = {
  readonly bestTimes: string
  readonly askFor: string
  readonly leaveNoMessage: boolean
  readonly howToUse: string
}
export type NewDetail = SafeUse & { readonly kind: ContactKind; readonly value: string }
export type ContactDetail = NewDetail & { readonly id: string; readonly personId: string; readonly version: number }

/** Somebody from whom another person's whereabouts are kept, from a day and, where it was said, until one. */
export type Keeping = {
  readonly id: string
  readonly personId: string
  readonly fromPersonId: string
  readonly fromName: string
  readonly why: string
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | undefined
  readonly version: number
}

/** Ends count: on its last day it still holds. */
export const isKept = ({ fromOn, toOn }: Pick<Keeping, 'fromOn' | 'toOn'>, today: PlainDate): boolean =>
  fromOn <= today && (toOn === undefined || toOn >= today)

/** How to use a detail safely, one sentence for each thing that was said. */
export const safeUseOf = ({ bestTimes, askFor, leaveNoMessage, howToUse }: SafeUse): readonly string[] =>
  [
    leaveNoMessage ? 'Leave no message.' : '',
    askFor && `Ask for ${askFor}.`,
    bestTimes && `Best times: ${bestTimes}`,
    howToUse,
  ].filter((words) => words !== '')
