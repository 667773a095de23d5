import type { PlainDate } from '../../kernel/plain-date.ts'

/** Somebody who could be named on a restriction's list: they work with the family, or answer for every family. */
export type Nameable = {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly teamName: string
}

type Named = Nameable & { readonly fromOn: PlainDate }

/** While it runs, the family does not exist for anybody whom the list does not name. */
export type Restriction = {
  readonly id: string
  readonly why: string
  readonly fromOn: PlainDate
  readonly placedBy: string
  readonly version: number
  readonly named: readonly Named[]
}
