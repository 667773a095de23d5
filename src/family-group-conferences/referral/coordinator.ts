/** Somebody who could coordinate: how many conferences they have open, and whether they hold this family's case. */
export type Coordinator = {
  readonly id: string
  readonly name: string
  readonly teamId: string
  readonly open: number
  readonly knowsTheFamily: boolean
}
