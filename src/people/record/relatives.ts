import type { FamilyMember } from '../family.ts'
import { kinOf } from '../kinship.ts'
import type { Relationship } from '../relationship.ts'

export type Relative = FamilyMember & {
  /** "mother", "half-brother"; undefined when the record does not say. */
  readonly kin: string | undefined
}

/** Nearest first: those whose relation is known, then everybody else in the network. */
export const relativesOf = (
  personId: string,
  people: readonly FamilyMember[],
  ties: readonly Relationship[],
): readonly Relative[] =>
  people
    .filter(({ id }) => id !== personId)
    .map((person) => ({ ...person, kin: kinOf(person, personId, ties) }))
    .toSorted((a, b) => nearness(a.kin) - nearness(b.kin))

const NEAR = ['mother', 'father', 'parent', 'sister', 'brother', 'daughter', 'son', 'child']
const nearness = (kin: string | undefined): number => {
  if (kin === undefined) return NEAR.length + 2
  const place = NEAR.findIndex((word) => kin === word || kin.endsWith(`-${word}`) || kin === `step${word}`)
  return place < 0 ? NEAR.length + 1 : place
}
