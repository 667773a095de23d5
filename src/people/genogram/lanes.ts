import type { Family } from './family.ts'
import type { Ports } from './ports.ts'
import type { Rows } from './rows.ts'

const LANE = 12
const BELOW_NAMES = 12
const ABOVE_SYMBOLS = 18
const MARGIN = 8

type Stretch = { key: number; from: number; to: number }

export type Bands = {
  rowTop: number[]
  rowHeight: number[]
  /** The height at which partners who stand apart are joined, by union. */
  joinY: Map<number, number>
  /** The height of the bar from which children hang, by hub. */
  barY: number[]
  bottom: number
}

/** Gives every sideways line between two rows a height of its own wherever lines would otherwise run together. */
export function bandsOf(family: Family, rows: Rows, x: readonly number[], ports: Ports): Bands {
  const bands: Bands = { rowTop: [], rowHeight: [], joinY: new Map(), barY: [], bottom: 0 }
  let top = 0
  rows.order.forEach((row, level) => {
    const height = Math.max(
      0,
      ...row.flatMap((b) => rows.blocks[b]?.places ?? []).map((p) => rows.places[p]?.height ?? 0),
    )
    bands.rowTop.push(top)
    bands.rowHeight.push(height)
    const joins = family.couples.flatMap((_, key) => {
      const ends = ports.joins.get(key)
      return ends?.level === level ? [{ key, from: Math.min(...ends.x), to: Math.max(...ends.x) }] : []
    })
    const bars = rows.hubs.flatMap((hub, key) => {
      if (hub.level !== level || hub.below.length === 0) return []
      const ends = [
        ports.hubX[key] ?? 0,
        ...hub.below.map(({ place }) => ports.topX(place, hub.union) ?? x[place] ?? 0),
      ]
      return [{ key, from: Math.min(...ends), to: Math.max(...ends) }]
    })
    const [upper, lower] = [laneOf(joins), laneOf(bars)]
    let y = top + height + BELOW_NAMES
    for (const { key } of joins) bands.joinY.set(key, y + (upper.lane.get(key) ?? 0) * LANE)
    y += upper.count * LANE + (bars.length > 0 ? 6 : 0)
    for (const { key } of bars) bands.barY[key] = y + (lower.lane.get(key) ?? 0) * LANE
    bands.bottom = joins.length > 0 ? y : top + height
    top = y + Math.max(0, lower.count - 1) * LANE + ABOVE_SYMBOLS
  })
  return bands
}

/** The first free lane for each stretch from left to right; a stretch with no length needs no lane of its own. */
function laneOf(stretches: readonly Stretch[]): { lane: Map<number, number>; count: number } {
  const ends: number[] = []
  const lane = new Map<number, number>()
  for (const { key, from, to } of [...stretches].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (to - from < 1) continue
    const free = ends.findIndex((end) => end + MARGIN < from)
    const mine = free < 0 ? ends.length : free
    ends[mine] = to
    lane.set(key, mine)
  }
  return { lane, count: stretches.length > 0 ? Math.max(1, ends.length) : 0 }
}
