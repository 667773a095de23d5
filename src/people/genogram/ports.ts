import type { Family } from './family.ts'
import type { Rows } from './rows.ts'

const STEP = 12

/** How a union is drawn: partners touching, joined under the names, joined across generations, or a parent alone. */
type Manner = 'beside' | 'under' | 'across' | 'alone'

export type Ports = {
  manner: Map<number, Manner>
  /** Where lines to children start, by hub. */
  hubX: number[]
  /** Where a line meets a person from above or leaves them below. */
  topX: (place: number, union: number) => number | undefined
  bottomX: (place: number, union: number) => number | undefined
  /** Lines that join partners who stand apart, with the level under which they run. */
  joins: Map<number, { level: number; x: number[] }>
}

/** Lines that meet one person keep a step apart, in the order of where they come from. */
export function portsOf(family: Family, rows: Rows, x: readonly number[]): Ports {
  const manner = new Map<number, Manner>()
  const top = new Map<number, { union: number; towards: number }[]>()
  const bottom = new Map<number, { union: number; towards: number }[]>()
  const add = (side: typeof top, place: number, union: number, towards: number) =>
    side.set(place, [...(side.get(place) ?? []), { union, towards }])
  const beside = new Set<string>()
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const xOf = (place: number) => x[place] ?? 0
  const childrenX = (union: number) =>
    mean((rows.hubs[rows.hubOf.get(union) ?? -1]?.below ?? []).map(({ place }) => xOf(place)))

  for (const [union] of rows.hubOf) {
    const [a, b] = (family.couples[union]?.partners ?? []).map((n) => rows.placeOf.get(n) ?? 0)
    if (a === undefined) continue
    const towards = childrenX(union)
    if (b === undefined) {
      manner.set(union, 'alone')
      add(bottom, a, union, towards)
    } else if (rows.places[a]?.level !== rows.places[b]?.level) {
      const [upper, lower] = (rows.places[a]?.level ?? 0) < (rows.places[b]?.level ?? 0) ? [a, b] : [b, a]
      manner.set(union, 'across')
      add(bottom, upper, union, xOf(lower))
      add(top, lower, union, xOf(upper))
      add(bottom, lower, union, towards)
    } else if (touching(rows, a, b) && !beside.has(pair(a, b))) {
      manner.set(union, 'beside')
      beside.add(pair(a, b))
    } else {
      manner.set(union, 'under')
      add(bottom, a, union, xOf(b))
      add(bottom, b, union, xOf(a))
    }
  }
  rows.hubs.forEach((hub) => {
    const from = mean(hub.places.map(xOf))
    for (const { place } of hub.below) if (rows.places[place]?.someone !== undefined) add(top, place, hub.union, from)
  })
  const [topX, bottomX] = [fan(top, x), fan(bottom, x)]
  const ports: Ports = { manner, hubX: [], topX, bottomX, joins: new Map() }
  rows.hubs.forEach((hub, n) => {
    const passing = rows.hubOf.get(hub.union) !== n
    ports.hubX.push(passing ? xOf(hub.places[0] ?? 0) : start(family, rows, x, ports, hub.union, childrenX(hub.union)))
  })
  return ports
}

function start(family: Family, rows: Rows, x: readonly number[], ports: Ports, union: number, towards: number): number {
  const partners = (family.couples[union]?.partners ?? []).map((n) => rows.placeOf.get(n) ?? 0)
  partners.sort((p, q) => (x[p] ?? 0) - (x[q] ?? 0))
  const [a = 0, b = 0] = partners
  const level = (place: number) => rows.places[place]?.level ?? 0
  const half = (place: number) => (rows.places[place]?.width ?? 0) / 2
  switch (ports.manner.get(union)) {
    case 'beside':
      return ((x[a] ?? 0) + half(a) + (x[b] ?? 0) - half(b)) / 2
    case 'under': {
      const ends = partners.map((place) => ports.bottomX(place, union) ?? 0).sort((p, q) => p - q)
      ports.joins.set(union, { level: level(a), x: ends })
      const [from = 0, to = 0] = ends
      return Number.isNaN(towards) ? (from + to) / 2 : Math.min(to - 6, Math.max(from + 6, towards))
    }
    case 'across': {
      const [upper, lower] = level(a) < level(b) ? [a, b] : [b, a]
      const ends = [ports.bottomX(upper, union) ?? 0, ports.topX(lower, union) ?? 0]
      ports.joins.set(union, { level: level(upper), x: ends })
      return ports.bottomX(lower, union) ?? 0
    }
    case 'alone':
    case undefined:
      return ports.bottomX(a, union) ?? x[a] ?? 0
  }
}

const pair = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`

function touching(rows: Rows, a: number, b: number): boolean {
  const block = rows.places[a]?.block
  const places = rows.blocks[block ?? -1]?.places ?? []
  return block === rows.places[b]?.block && Math.abs(places.indexOf(a) - places.indexOf(b)) === 1
}

function fan(side: ReadonlyMap<number, { union: number; towards: number }[]>, x: readonly number[]) {
  const at = new Map<string, number>()
  for (const [place, uses] of side) {
    const sorted = [...uses].sort((p, q) => (p.towards || 0) - (q.towards || 0) || p.union - q.union)
    const step = Math.min(STEP, 60 / sorted.length)
    sorted.forEach(({ union }, i) =>
      at.set(`${place} ${union}`, (x[place] ?? 0) + (i - (sorted.length - 1) / 2) * step),
    )
  }
  return (place: number, union: number) => at.get(`${place} ${union}`)
}
