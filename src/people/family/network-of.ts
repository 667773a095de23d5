import type { FamilyMember } from '../family.ts'
import type { Network, Symbol, Union } from '../genogram/network.ts'
import type { ParentKind, Relationship } from '../relationship.ts'

export type Home = {
  readonly id: string
  readonly label: string
  readonly members: readonly string[]
  readonly version: number
}

/** The record as a drawing takes it: couples and parents as unions, from which the children hang. */
export function networkOf(
  people: readonly FamilyMember[],
  ties: readonly Relationship[],
  homes: readonly Home[],
  focus?: string,
): Network {
  const unions = new Map<string, Union>()
  const unionOf = (partners: readonly string[]): Union => {
    const id = partners.toSorted().join(' ')
    const known = unions.get(id)
    if (known) return known
    // Parents of one child of whom nobody has said that they were a couple: a line, and no claim about it.
    const union: Union = { id, partners: [...partners], status: 'unknown', formal: false }
    unions.set(id, union)
    return union
  }
  for (const tie of ties) {
    if (tie.kind !== 'partner' || !tie.partnerStatus) continue
    const union = unionOf([tie.from, tie.to])
    if (union.status !== 'unknown') continue
    Object.assign(union, {
      status: tie.partnerStatus,
      formal: tie.formal,
      ...(tie.fromOn && { from: tie.fromOn }),
      ...(tie.toOn && { to: tie.toOn }),
    })
  }
  const parentage = [...parentsByChild(ties)].flatMap(([child, kinds]) =>
    [...kinds].flatMap(([kind, parents]) =>
      groupsOf(kind, parents, kinds.get('birth') ?? [], unions).map((group) => ({
        child,
        union: unionOf(group).id,
        kind,
      })),
    ),
  )
  return {
    persons: people.map((person) => ({
      id: person.id,
      name: person.name,
      symbol: symbolOf(person),
      ...((person.bornOn ?? person.dueOn) && { born: person.bornOn ?? person.dueOn ?? '' }),
      ...(person.diedOn && { died: person.diedOn }),
    })),
    unions: [...unions.values()],
    parentage,
    households: homes
      .filter(({ members }) => members.length > 0)
      .map(({ id, label, members }) => ({ id, label, members: [...members] })),
    ...(focus !== undefined && { focus }),
  }
}

function symbolOf({ sex, bornOn, dueOn, diedOn }: FamilyMember): Symbol {
  if (!bornOn && dueOn) return diedOn ? 'loss' : 'pregnancy'
  return ({ female: 'woman', male: 'man', other: 'other', unknown: 'unknown' } as const)[sex]
}

function parentsByChild(ties: readonly Relationship[]): Map<string, Map<ParentKind, string[]>> {
  const children = new Map<string, Map<ParentKind, string[]>>()
  for (const { kind, parentKind, from, to } of ties) {
    if (kind !== 'parent' || !parentKind) continue
    const kinds = children.get(to) ?? new Map<ParentKind, string[]>()
    const parents = kinds.get(parentKind) ?? []
    // Two accounts of one parent are one line in the picture; both stand in the list.
    if (!parents.includes(from)) parents.push(from)
    children.set(to, kinds.set(parentKind, parents))
  }
  return children
}

/** Which parents a child hangs from together. Birth parents are a pair; others only where they are known to be a couple. */
function groupsOf(
  kind: ParentKind,
  parents: readonly string[],
  birth: readonly string[],
  unions: ReadonlyMap<string, Union>,
): readonly (readonly string[])[] {
  const couple = (a: string, b: string) => unions.has([a, b].toSorted().join(' '))
  if (kind === 'birth' && parents.length === 2) return [parents]
  if (kind === 'step')
    return parents.map((parent) => {
      const own = birth.find((one) => couple(one, parent))
      return own ? [own, parent] : [parent]
    })
  const waiting = [...parents]
  const groups: string[][] = []
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const first = one
    const at = waiting.findIndex((other) => couple(first, other))
    groups.push(at < 0 ? [first] : [first, ...waiting.splice(at, 1)])
  }
  return groups
}
