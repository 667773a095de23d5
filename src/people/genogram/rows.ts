import { partnerChains } from './chains.ts'
import type { Family, Line } from './family.ts'
import { boxOf } from './person-box.ts'

/** A person, an origin, or the place where a long line passes between people. */
type Place = { someone: number | undefined; level: number; width: number; height: number; block: number }
/** People who stand side by side and move as one. */
type Block = { level: number; places: number[] }
/** Where lines to children begin: a couple, a parent alone, or a passing line. */
type Hub = { union: number; level: number; places: number[]; below: { place: number; rank: number }[] }

export type Rows = {
  places: Place[]
  blocks: Block[]
  hubs: Hub[]
  /** Block numbers by level, left to right. */
  order: number[][]
  placeOf: Map<number, number>
  hubOf: Map<number, number>
  /** The hubs a line passes through after its union's own, when it is longer than one generation. */
  passes: Map<Line, number[]>
  /** Blocks that hold partners who could not stand side by side. */
  apart: [number, number][]
}

const PASSING = { someone: undefined, width: 10, height: 0 }

export function makeRows(family: Family, members: readonly number[], levels: readonly number[]): Rows {
  const top = Math.min(...members.map((n) => levels[n] ?? 0))
  const levelOf = (n: number) => (levels[n] ?? 0) - top
  const here = new Set(members)
  const rows: Rows = {
    places: [],
    blocks: [],
    hubs: [],
    order: [],
    placeOf: new Map(),
    hubOf: new Map(),
    passes: new Map(),
    apart: [],
  }
  const unions = family.couples.flatMap(({ partners }, union) => (here.has(partners[0] ?? -1) ? [union] : []))

  for (const chain of partnerChains(family, members, unions, levelOf)) {
    const places = chain.map((someone) => {
      const person = family.someone[someone]
      return { ...PASSING, ...(person && boxOf(person)), someone }
    })
    const numbers = addBlock(rows, levelOf(chain[0] ?? 0), places)
    chain.forEach((someone, i) => rows.placeOf.set(someone, numbers[i] ?? 0))
  }
  for (const union of unions) hang(rows, family, union)
  return rows
}

function addBlock(rows: Rows, level: number, places: readonly Omit<Place, 'block' | 'level'>[]): number[] {
  const block = rows.blocks.length
  const numbers = places.map((place) => rows.places.push({ ...place, level, block }) - 1)
  rows.blocks.push({ level, places: numbers })
  while (rows.order.length <= level) rows.order.push([])
  rows.order[level]?.push(block)
  return numbers
}

function hang(rows: Rows, family: Family, union: number): void {
  const couple = family.couples[union]
  if (!couple) return
  const partners = couple.partners.map((n) => rows.placeOf.get(n) ?? 0)
  const level = Math.max(...partners.map((place) => rows.places[place]?.level ?? 0))
  const places = partners.filter((place) => rows.places[place]?.level === level)
  const blocks = [...new Set(places.map((place) => rows.places[place]?.block ?? 0))]
  if (blocks[0] !== undefined && blocks[1] !== undefined) rows.apart.push([blocks[0], blocks[1]])
  const hub: Hub = { union, level, places, below: [] }
  rows.hubOf.set(union, rows.hubs.push(hub) - 1)

  for (const line of couple.lines) {
    if (line.upward) continue
    const rank = family.seniority[line.child] ?? 0
    const child = rows.placeOf.get(line.child) ?? 0
    const passes: number[] = []
    let from = hub
    for (let l = level + 1; l < (rows.places[child]?.level ?? 0); l++) {
      const passing = addBlock(rows, l, [PASSING])
      from.below.push({ place: passing[0] ?? 0, rank })
      from = { union, level: l, places: passing, below: [] }
      passes.push(rows.hubs.push(from) - 1)
    }
    from.below.push({ place: child, rank })
    rows.passes.set(line, passes)
  }
}
