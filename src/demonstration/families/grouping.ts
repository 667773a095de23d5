import type { Chance } from '../chance.ts'
import { daysBetween, type PlainDate } from '../days.ts'

/** A child whom the files name by a reference, and who has no name of their own yet. */
export type ChildOfTheFiles = {
  readonly id: string
  readonly reference: string
  readonly bornOn: PlainDate
  readonly sex: 'female' | 'male' | 'other' | 'unknown'
  readonly ethnicity: string | null
  readonly knownSince: PlainDate | undefined
  readonly knownUntil: PlainDate | undefined
}

/**
 * Brothers and sisters: children of one ethnicity, born to be one mother's (ten months apart or more, within fourteen
 * years). How many go together is drawn first, so that there are only children and there are fives.
 */
export function brothersAndSisters(
  children: readonly ChildOfTheFiles[],
  chance: Chance,
): readonly (readonly ChildOfTheFiles[])[] {
  const families: ChildOfTheFiles[][] = []
  for (const alike of byEthnicity(children)) {
    let waiting = chance.shuffled(alike)
    for (let first = waiting.pop(); first; first = waiting.pop()) {
      const family = [first]
      const size = howMany(chance)
      for (const next of waiting)
        if (family.length < size && family.every((child) => couldBeSiblings(child, next))) family.push(next)
      waiting = waiting.filter((child) => !family.includes(child))
      families.push(family.toSorted((a, b) => a.bornOn.localeCompare(b.bornOn)))
    }
  }
  return families.toSorted((a, b) => referenceOf(a).localeCompare(referenceOf(b)))
}

const referenceOf = (family: readonly ChildOfTheFiles[]): string => family[0]?.reference ?? ''

function howMany(chance: Chance): number {
  const drawn = chance.below(100)
  return [40, 74, 90, 96, 99, 100].findIndex((upTo) => drawn < upTo) + 1
}

function couldBeSiblings(one: ChildOfTheFiles, other: ChildOfTheFiles): boolean {
  const apart = Math.abs(daysBetween(one.bornOn, other.bornOn))
  return apart > 310 && apart < 14 * 365
}

function byEthnicity(children: readonly ChildOfTheFiles[]): ChildOfTheFiles[][] {
  const groups = new Map<string, ChildOfTheFiles[]>()
  for (const child of children.toSorted((a, b) => a.reference.localeCompare(b.reference))) {
    const key = child.ethnicity ?? ''
    groups.set(key, [...(groups.get(key) ?? []), child])
  }
  return [...groups.entries()].toSorted(([a], [b]) => a.localeCompare(b)).map(([, group]) => group)
}
