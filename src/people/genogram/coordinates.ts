import type { Rows } from './rows.ts'

const BETWEEN_PARTNERS = 26
const BETWEEN_BROTHERS_AND_SISTERS = 18
const BETWEEN_OTHERS = 36
const ROUNDS = 60
/** An only child hangs straight down before a large family is centred. */
const STRAIGHT = 4

/** The x of each place's centre: partners at a fixed step, children under their parents as far as the row allows. */
export function spread(rows: Rows): number[] {
  const offset: number[] = []
  const widths = rows.blocks.map((block) => {
    let edge = 0
    for (const place of block.places) {
      const { width = 0 } = rows.places[place] ?? {}
      offset[place] = edge + width / 2
      edge += width + BETWEEN_PARTNERS
    }
    return edge - BETWEEN_PARTNERS
  })
  const steps = rows.order.map((row) => stepsOf(rows, row, widths))
  const left: number[] = []
  rows.order.forEach((row, level) => row.forEach((block, i) => (left[block] = steps[level]?.[i] ?? 0)))
  const x = (place: number) => (left[rows.places[place]?.block ?? 0] ?? 0) + (offset[place] ?? 0)
  const width = (place: number | undefined) => rows.places[place ?? -1]?.width ?? 0
  // Children hang from the gap between partners, which is not their middle when one name is longer.
  const hubX = (places: readonly number[]) => {
    const [left, right] = [...places].sort((a, b) => x(a) - x(b))
    return (
      places.reduce((sum, place) => sum + x(place), 0) / places.length +
      (right === undefined ? 0 : (width(left) - width(right)) / 4)
    )
  }

  const hubs = rows.order.map((_, level) => rows.hubs.filter((hub) => hub.level === level))
  for (let round = 0; round < ROUNDS; round++) {
    const wants = rows.blocks.map((): number[] => [])
    const want = (place: number, move: number, force: number) => {
      const block = rows.places[place]?.block ?? 0
      for (let n = 0; n < force; n++) wants[block]?.push((left[block] ?? 0) + move)
    }
    const downward = round % 2 === 0
    const levels = rows.order.map((_, level) => level)
    for (const level of downward ? levels : levels.reverse()) {
      const gather = (hubsHere: Rows['hubs'] | undefined, forChildren: boolean) => {
        for (const { places, below } of hubsHere ?? []) {
          const from = hubX(places)
          const force = below.length === 1 ? STRAIGHT : 1
          for (const { place } of below) {
            if (forChildren) want(place, from - x(place), force)
            else for (const partner of places) want(partner, x(place) - from, force)
          }
        }
      }
      if (level > 0) gather(hubs[level - 1], true)
      if (round > 0) gather(hubs[level], false)
      const row = rows.order[level] ?? []
      const settled = settle(
        row.map((block) => wants[block] ?? []),
        row.map((block) => left[block] ?? 0),
        steps[level] ?? [],
      )
      row.forEach((block, i) => (left[block] = settled[i] ?? 0))
    }
  }
  return rows.places.map((_, place) => x(place))
}

/** How far right of the row's beginning each block must be when all stand close. */
function stepsOf(rows: Rows, row: readonly number[], widths: readonly number[]): number[] {
  const families = row.map((block) => new Set(rows.blocks[block]?.places.flatMap((p) => parentHubs(rows).get(p) ?? [])))
  let edge = 0
  return row.map((block, i) => {
    const [before, here] = [families[i - 1], families[i]]
    const kin = before && here && [...before].some((hub) => here.has(hub))
    if (i > 0) edge += kin ? BETWEEN_BROTHERS_AND_SISTERS : BETWEEN_OTHERS
    const step = edge
    edge += widths[block] ?? 0
    return step
  })
}

const hubsAbove = new WeakMap<Rows, Map<number, number[]>>()

function parentHubs(rows: Rows): Map<number, number[]> {
  const found = hubsAbove.get(rows)
  if (found) return found
  const made = new Map<number, number[]>()
  rows.hubs.forEach((hub, n) => {
    for (const { place } of hub.below) made.set(place, [...(made.get(place) ?? []), n])
  })
  hubsAbove.set(rows, made)
  return made
}

/** The nearest positions to those wanted that keep every step: least squares by pooling neighbours that would collide. */
function settle(wants: readonly (readonly number[])[], now: readonly number[], steps: readonly number[]): number[] {
  const pools: { sum: number; weight: number; count: number }[] = []
  wants.forEach((wanted, i) => {
    // Someone with no tie this way stays put lightly, and gives way to those who have one.
    const weight = wanted.length > 0 ? wanted.length : 0.02
    const aim = wanted.length > 0 ? wanted.reduce((sum, value) => sum + value, 0) / wanted.length : (now[i] ?? 0)
    let pool = { sum: (aim - (steps[i] ?? 0)) * weight, weight, count: 1 }
    for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
      pools.pop()
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count }
    }
    pools.push(pool)
  })
  const places = pools.flatMap(({ sum, weight, count }) => new Array<number>(count).fill(sum / weight))
  return places.map((place, i) => place + (steps[i] ?? 0))
}
