export type Symbol = 'man' | 'woman' | 'other' | 'unknown' | 'pregnancy' | 'loss'
/** Unknown: parents of one child, and nobody has said whether they were a couple. */
export type Status = 'together' | 'separated' | 'divorced' | 'ended' | 'widowed' | 'unknown'
export type Kind = 'birth' | 'adoptive' | 'foster' | 'step' | 'guardian'

export type Person = { id: string; name: string; symbol: Symbol; born?: string; died?: string }
export type Union = {
  id: string
  /** One or two. */
  partners: string[]
  status: Status
  formal: boolean
  from?: string
  to?: string
}
type Parentage = { child: string; union: string; kind: Kind; twinOf?: string }
type Household = { id: string; label: string; members: string[] }

/** A family as it is recorded. Dates are years, months or days: "1987", "about 1987", "2016-04-05". */
export type Network = {
  persons: Person[]
  unions: Union[]
  parentage: Parentage[]
  households?: Household[]
  focus?: string
}

export type Point = { x: number; y: number }

/** Where everything goes, in CSS pixels from the top left. A person's x and y are the centre of their box. */
export type Layout = {
  width: number
  height: number
  persons: { id: string; x: number; y: number; width: number; height: number }[]
  unions: { id: string; path: Point[] }[]
  parentage: { child: string; union: string; path: Point[] }[]
  households: { id: string; outline: Point[] }[]
}
