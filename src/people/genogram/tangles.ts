import type { Rows } from './rows.ts'

/** A younger child left of an elder is as bad as this many crossings. */
const ELDER_RIGHT = 3
/** Enough to choose between orders that cross alike, never enough to buy a crossing. */
const NEARER = 0.01

type Up = { hub: number; from: number; rank: number }
export type View = { up: Up[]; down: number[]; towards: number }

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** How many places stand left of each place on its level. */
export function rankPlaces(rows: Rows): number[] {
  const rank: number[] = []
  for (const row of rows.order)
    row.flatMap((b) => rows.blocks[b]?.places ?? []).forEach((place, i) => (rank[place] = i))
  return rank
}

const links = new WeakMap<Rows, { up: { hub: number; rank: number }[][]; down: number[][] }>()

function linksOf(rows: Rows) {
  const found = links.get(rows)
  if (found) return found
  const made = {
    up: rows.places.map((): { hub: number; rank: number }[] => []),
    down: rows.places.map((): number[] => []),
  }
  rows.hubs.forEach((hub, number) => {
    for (const { place, rank } of hub.below) made.up[place]?.push({ hub: number, rank })
    made.down[hub.places[0] ?? 0]?.push(number)
  })
  links.set(rows, made)
  return made
}

const hubAt = (rows: Rows, hub: number, at: readonly number[]): number =>
  mean((rows.hubs[hub]?.places ?? []).map((place) => at[place] ?? 0))

/** What a block is tied to above and below, by where that stands now. */
export function lookAround(rows: Rows, block: number, rank: readonly number[]): View {
  const { up, down } = linksOf(rows)
  const places = rows.blocks[block]?.places ?? []
  const above = places.flatMap((p) => up[p] ?? []).map((tie) => ({ ...tie, from: hubAt(rows, tie.hub, rank) }))
  const below = places
    .flatMap((place) => down[place] ?? [])
    .flatMap((hub) => rows.hubs[hub]?.below ?? [])
    .map(({ place }) => rank[place] ?? 0)
  const ends = above.length > 0 ? above.map(({ from }) => from) : below
  return { up: above, down: below, towards: ends.length > 0 ? mean(ends) : NaN }
}

/** What it costs to have the first block left of the second: crossings, and children out of the order of birth. */
export function orderCost(left: View, right: View): number {
  let cost = left.towards > right.towards ? NEARER : 0
  for (const a of left.up) {
    for (const b of right.up) {
      if (a.hub === b.hub) cost += a.rank > b.rank ? ELDER_RIGHT : 0
      else if (a.from > b.from) cost++
    }
  }
  for (const a of left.down) for (const b of right.down) if (a > b) cost++
  return cost
}

/** Turns a block round when its lines cross less that way. */
export function flipped(rows: Rows, number: number, rank: readonly number[]): boolean {
  const block = rows.blocks[number]
  if (!block || block.places.length < 2) return false
  const now = within(rows, block.places, rank)
  if (now === 0) return false
  const turned = [...block.places].reverse()
  if (within(rows, turned, rank) >= now) return false
  block.places = turned
  return true
}

function within(rows: Rows, places: readonly number[], rank: readonly number[]): number {
  const { up, down } = linksOf(rows)
  const at = new Map(places.map((place, i) => [place, i]))
  const hubs = [...new Set(places.flatMap((place) => down[place] ?? []))]
  const above = places.flatMap((place, i) =>
    (up[place] ?? []).map(({ hub, rank: age }) => ({ here: i, there: hubAt(rows, hub, rank), hub, age })),
  )
  const below = hubs.flatMap((hub) => {
    const here = mean((rows.hubs[hub]?.places ?? []).map((place) => at.get(place) ?? 0))
    return (rows.hubs[hub]?.below ?? []).map(({ place }) => ({ here, there: rank[place] ?? 0, hub: -1, age: 0 }))
  })
  let cost = 0
  for (const ties of [above, below]) {
    for (const a of ties) {
      for (const b of ties) {
        if (a.here >= b.here) continue
        if (a.hub === b.hub && a.hub >= 0) cost += a.age > b.age ? ELDER_RIGHT : 0
        else if (a.there > b.there) cost++
      }
    }
  }
  return cost
}

/** Crossings of straight lines between neighbouring levels, and children out of order, over the whole family. */
export function totalCost(rows: Rows, rank: readonly number[]): number {
  const byLevel = rows.order.map((): { top: number; bottom: number; hub: number; age: number }[] => [])
  rows.hubs.forEach(({ below, level }, hub) => {
    const top = hubAt(rows, hub, rank)
    for (const { place, rank: age } of below) byLevel[level]?.push({ top, bottom: rank[place] ?? 0, hub, age })
  })
  let cost = 0
  for (const ties of byLevel) {
    ties.sort((a, b) => a.bottom - b.bottom)
    ties.forEach((a, i) => {
      for (let j = i + 1; j < ties.length; j++) {
        const b = ties[j]
        if (!b || a.bottom === b.bottom) continue
        if (a.hub === b.hub) cost += a.age > b.age ? ELDER_RIGHT : 0
        else if (a.top > b.top) cost++
      }
    })
  }
  return cost
}
