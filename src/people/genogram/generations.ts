import type { Family } from './family.ts'
import { Groups } from './groups.ts'

type Edge = { above: number; below: number }

/** A level for everybody: children below all their parents, partners level wherever nobody is then their own elder. */
export function generations(family: Family): number[] {
  const parents = family.lines
    .filter((line) => !line.upward)
    .flatMap((line) => (family.couples[line.union]?.partners ?? []).map((above) => ({ above, below: line.child })))
  const peers = partnersLevel(family, parents)
  const edges = parents.map(({ above, below }) => ({ above: peers.of(above), below: peers.of(below) }))
  const level = longestPaths(family.someone.length, edges)
  shorten(level, edges)
  const levels = family.someone.map((_, n) => level[peers.of(n)] ?? 0)
  return homesTogether(family, levels, edges, peers)
}

function partnersLevel(family: Family, parents: readonly Edge[]): Groups {
  const peers = new Groups(family.someone.length)
  const children: number[][] = family.someone.map(() => [])
  for (const { above, below } of parents) children[above]?.push(below)
  const members = family.someone.map((_, n) => [n])
  const leadsTo = (from: number, to: number) => {
    const seen = new Set([from])
    for (const group of seen) {
      for (const n of members[group] ?? []) for (const child of children[n] ?? []) seen.add(peers.of(child))
      if (group !== from && group === to) return true
    }
    return false
  }
  for (const { partners } of family.couples) {
    for (const partner of partners.slice(1)) {
      const [a, b] = [peers.of(partners[0] ?? partner), peers.of(partner)]
      if (a === b || leadsTo(a, b) || leadsTo(b, a)) continue
      peers.join(a, b)
      members[peers.of(a)] = [...(members[a] ?? []), ...(members[b] ?? [])]
    }
  }
  return peers
}

function longestPaths(size: number, edges: readonly Edge[]): number[] {
  const below: number[][] = Array.from({ length: size }, () => [])
  const waiting = new Array<number>(size).fill(0)
  for (const edge of edges) {
    below[edge.above]?.push(edge.below)
    waiting[edge.below] = (waiting[edge.below] ?? 0) + 1
  }
  const level = new Array<number>(size).fill(0)
  const ready = waiting.flatMap((count, n) => (count === 0 ? [n] : []))
  for (const n of ready) {
    for (const child of below[n] ?? []) {
      level[child] = Math.max(level[child] ?? 0, (level[n] ?? 0) + 1)
      waiting[child] = (waiting[child] ?? 0) - 1
      if (waiting[child] === 0) ready.push(child)
    }
  }
  return level
}

/** Whole branches slide towards the family they married into, as long as each slide makes the lines shorter. */
function shorten(level: number[], edges: readonly Edge[]): void {
  const slack = ({ above, below }: Edge) => (level[below] ?? 0) - (level[above] ?? 0) - 1
  for (let turn = 0; turn < level.length; turn++) {
    const branches = new Groups(level.length)
    for (const edge of edges) if (slack(edge) === 0) branches.join(edge.above, edge.below)
    const pull = new Map<number, { down: number; up: number; room: number; headroom: number }>()
    const of = (n: number) => {
      const branch = branches.of(n)
      const found = pull.get(branch) ?? { down: 0, up: 0, room: Infinity, headroom: Infinity }
      pull.set(branch, found)
      return found
    }
    for (const edge of edges) {
      if (branches.of(edge.above) === branches.of(edge.below)) continue
      const [upper, lower] = [of(edge.above), of(edge.below)]
      upper.down++
      upper.room = Math.min(upper.room, slack(edge))
      lower.up++
      lower.headroom = Math.min(lower.headroom, slack(edge))
    }
    const slide = [...pull].find(([, { down, up }]) => down !== up)
    if (!slide) return
    const [branch, { down, up, room, headroom }] = slide
    const by = down > up ? room : -headroom
    for (let n = 0; n < level.length; n++) if (branches.of(n) === branch) level[n] = (level[n] ?? 0) + by
  }
}

/** A lodger or a friend's family stands level with the eldest of the home they share. */
function homesTogether(family: Family, levels: number[], edges: readonly Edge[], peers: Groups): number[] {
  const kin = new Groups(levels.length)
  for (const { above, below } of edges) kin.join(above, below)
  levels.forEach((_, n) => kin.join(n, peers.of(n)))
  const top = (people: readonly number[]) => Math.min(...people.map((n) => levels[n] ?? 0))
  for (const { members } of family.homes) {
    const [first] = members
    if (first === undefined) continue
    for (const stranger of members) {
      const [here, there] = [kin.of(first), kin.of(stranger)]
      if (here === there) continue
      const by = top(members.filter((n) => kin.of(n) === here)) - top(members.filter((n) => kin.of(n) === there))
      levels.forEach((level, n) => (levels[n] = kin.of(n) === there ? level + by : level))
      kin.join(first, stranger)
    }
  }
  return levels
}
