import type { FamilyMember } from '../family.ts'
import { kinOf } from '../kinship.ts'
import { listed } from '../names.ts'
import type { Relationship } from '../relationship.ts'

/** "Grandmother of Wren and Jay": how somebody is related to the children that social care knows. */
export function isToTheChildren(
  person: FamilyMember,
  people: readonly FamilyMember[],
  ties: readonly Relationship[],
): string {
  const kin = people.flatMap((child) => {
    const word = child.reference && child.id !== person.id ? kinOf(person, child.id, ties) : undefined
    return word ? [{ word, child: child.callingName }] : []
  })
  const said = [...new Set(kin.map(({ word }) => word))].map(
    (word) => `${word} of ${listed(kin.filter((one) => one.word === word).map(({ child }) => child))}`,
  )
  const words = said.join('; ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
