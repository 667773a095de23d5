import { Groups } from './groups.ts'
import type { Network, Person } from './network.ts'

/** One child hanging from one union. An upward line would make somebody their own ancestor. */
export type Line = { child: number; union: number; twin: number; upward: boolean }
export type Couple = { id: string; partners: number[]; lines: Line[] }

/**
 * The network by number, with what cannot be drawn left out. Someone without a person is an origin: the point
 * from which the children of a union without a known partner hang.
 */
export type Family = {
  someone: (Person | undefined)[]
  couples: Couple[]
  lines: Line[]
  /** Place in the order of birth over everybody, so that the eldest goes left. */
  seniority: number[]
  homes: { id: string; members: number[] }[]
}

export function readFamily(network: Network): Family {
  const someone: (Person | undefined)[] = []
  const numberOf = new Map<string, number>()
  for (const person of network.persons) {
    if (numberOf.has(person.id)) continue
    numberOf.set(person.id, someone.length)
    someone.push(person)
  }
  const known = (ids: readonly string[]) => [
    ...new Set(ids.map((id) => numberOf.get(id)).filter((n) => n !== undefined)),
  ]

  const coupleOf = new Map<string, Couple>()
  for (const { id, partners } of network.unions) {
    if (!coupleOf.has(id)) coupleOf.set(id, { id, partners: known(partners), lines: [] })
  }
  const couples = [...coupleOf.values()]
  for (const { child, union, twinOf } of network.parentage) {
    const [at, couple] = [numberOf.get(child), coupleOf.get(union)]
    if (at === undefined || !couple || couple.partners.includes(at)) continue
    if (couple.lines.some((line) => line.child === at)) continue
    const twin = twinOf === undefined ? at : (numberOf.get(twinOf) ?? at)
    couple.lines.push({ child: at, union: couples.indexOf(couple), twin, upward: false })
  }
  for (const couple of couples) {
    if (couple.partners.length === 0 && couple.lines.length > 0) couple.partners.push(someone.push(undefined) - 1)
  }
  const seniority = bySeniority(someone)
  for (const couple of couples) couple.lines.sort((a, b) => (seniority[a.child] ?? 0) - (seniority[b.child] ?? 0))
  const lines = couples.flatMap((couple) => couple.lines)
  markUpward(someone.length, couples, lines)
  const homes = (network.households ?? []).map(({ id, members }) => ({ id, members: known(members) }))
  return { someone, couples, lines, seniority, homes }
}

/** Half-known dates sort by what is known of them; nobody's date of birth is guessed from another's. */
function bySeniority(someone: readonly (Person | undefined)[]): number[] {
  const key = (n: number) => /\d{4}(-\d\d){0,2}/.exec(someone[n]?.born ?? '')?.[0] ?? '9999'
  const order = someone.map((_, n) => n).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b))
  const place: number[] = []
  order.forEach((n, i) => (place[n] = i))
  return place
}

function markUpward(size: number, couples: readonly Couple[], lines: readonly Line[]): void {
  const below: number[][] = Array.from({ length: size }, () => [])
  for (const line of lines) {
    const parents = couples[line.union]?.partners ?? []
    if (parents.some((parent) => reaches(below, line.child, parent))) line.upward = true
    else for (const parent of parents) below[parent]?.push(line.child)
  }
}

function reaches(below: readonly number[][], from: number, to: number): boolean {
  const seen = new Set([from])
  for (const n of seen) {
    if (n === to) return true
    for (const child of below[n] ?? []) seen.add(child)
  }
  return false
}

/** People tied by a union, a parent or a home are drawn together; others stand beside them. */
export function relatedSets({ someone, couples, homes }: Family): number[][] {
  const groups = new Groups(someone.length)
  const tie = (people: readonly number[]) => people.forEach((n) => groups.join(people[0] ?? n, n))
  for (const { partners, lines } of couples) tie([...partners, ...lines.map((line) => line.child)])
  for (const { members } of homes) tie(members)
  const sets = new Map<number, number[]>()
  someone.forEach((_, n) => {
    const set = sets.get(groups.of(n))
    if (set) set.push(n)
    else sets.set(groups.of(n), [n])
  })
  return [...sets.values()]
}
