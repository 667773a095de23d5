import type { Rows } from './rows.ts'

/** A first order that a tree needs no better than: each family is walked from its eldest, children before in-laws' families. */
export function firstOrder(rows: Rows): void {
  const order = rows.order.map((): number[] => [])
  const placed = new Set<number>()
  const below = rows.places.map((): number[] => [])
  const above = rows.places.map((): number[] => [])
  rows.hubs.forEach((hub, number) => {
    for (const place of hub.places) below[place]?.push(number)
    for (const { place } of hub.below) above[place]?.push(number)
  })
  const blockOf = (place: number) => rows.places[place]?.block ?? 0
  // A list rather than recursion: a family of thousands in one line must not run out of stack.
  const walk = (start: number) => {
    const waiting = [start]
    for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
      if (placed.has(block)) continue
      placed.add(block)
      const { level = 0, places = [] } = rows.blocks[block] ?? {}
      order[level]?.push(block)
      const hubs = [...new Set(places.flatMap((place) => below[place] ?? []))].map((hub) => rows.hubs[hub])
      const partners = hubs.flatMap((hub) => hub?.places ?? []).map(blockOf)
      const children = hubs.flatMap((hub) => [...(hub?.below ?? [])].sort((a, b) => a.rank - b.rank))
      const parents = places.flatMap((place) => above[place] ?? []).flatMap((hub) => rows.hubs[hub]?.places ?? [])
      waiting.push(...parents.map(blockOf).reverse(), ...partners.reverse())
      waiting.push(...children.map(({ place }) => blockOf(place)).reverse())
    }
  }
  for (const row of rows.order) for (const block of row) walk(block)
  rows.order = order
}
