import { spread } from './coordinates.ts'
import { readFamily, relatedSets, type Family } from './family.ts'
import { generations } from './generations.ts'
import { homeOutline } from './households.ts'
import { bandsOf } from './lanes.ts'
import type { Layout, Network, Point } from './network.ts'
import { arrange } from './ordering.ts'
import { portsOf } from './ports.ts'
import { router } from './routing.ts'
import { makeRows } from './rows.ts'

export type { Layout, Network } from './network.ts'

const MARGIN = 28
const BETWEEN_FAMILIES = 56
/** About the shape of a landscape page. */
const SHAPE = 1.5

/**
 * Where to draw everybody in a family network, in CSS pixels. Every person is in it once, nobody over anybody, parents
 * above their children, the eldest child left; the same network always gives the same drawing. Unknown ids are left
 * out; where the record makes somebody their own ancestor, one line of that circle is drawn upwards.
 */
export function layoutGenogram(network: Network): Layout {
  const family = readFamily(network)
  const levels = generations(family)
  const parts = relatedSets(family).map((members) => drawPart(family, members, levels))
  const spots = shelve(parts)
  const layout: Layout = {
    width: 2 * MARGIN,
    height: 2 * MARGIN,
    persons: [],
    unions: [],
    parentage: [],
    households: [],
  }
  parts.forEach((part, i) => {
    const spot = spots[i] ?? { x: MARGIN, y: MARGIN }
    const move = (path: readonly Point[]) =>
      path.map(({ x, y }) => ({ x: Math.round(x + spot.x), y: Math.round(y + spot.y) }))
    layout.width = Math.max(layout.width, Math.ceil(spot.x + part.width) + MARGIN)
    layout.height = Math.max(layout.height, Math.ceil(spot.y + part.height) + MARGIN)
    for (const box of part.persons) {
      layout.persons.push({ ...box, x: Math.round(box.x + spot.x), y: Math.round(box.y + spot.y) })
    }
    for (const { path, ...union } of part.unions) layout.unions.push({ ...union, path: move(path) })
    for (const { path, ...line } of part.parentage) layout.parentage.push({ ...line, path: move(path) })
    for (const { outline, ...home } of part.households) layout.households.push({ ...home, outline: move(outline) })
  })
  return layout
}

type Part = Layout

function drawPart(family: Family, members: readonly number[], levels: readonly number[]): Part {
  const rows = makeRows(family, members, levels)
  arrange(rows)
  const free = spread(rows)
  const edges = rows.places.map(({ width }, p) => ({
    left: (free[p] ?? 0) - width / 2,
    right: (free[p] ?? 0) + width / 2,
  }))
  const left = Math.min(...edges.map((edge) => edge.left))
  const x = free.map((at) => Math.round(at - left))
  const ports = portsOf(family, rows, x)
  const bands = bandsOf(family, rows, x, ports)
  const { unionPath, linePath } = router(family, rows, x, ports, bands)
  const idOf = (n: number) => family.someone[n]?.id ?? ''
  const here = new Set(members)

  const part: Part = {
    width: Math.max(...edges.map((edge) => edge.right)) - left,
    height: bands.bottom,
    persons: members.flatMap((n) => {
      const [place, person] = [rows.placeOf.get(n) ?? 0, family.someone[n]]
      const { level = 0, width = 0, height = 0 } = rows.places[place] ?? {}
      return person
        ? [{ id: person.id, x: x[place] ?? 0, y: (bands.rowTop[level] ?? 0) + height / 2, width, height }]
        : []
    }),
    unions: [],
    parentage: [],
    households: [],
  }
  family.couples.forEach((couple, union) => {
    if (!here.has(couple.partners[0] ?? -1)) return
    part.unions.push({ id: couple.id, path: unionPath(union) })
    for (const line of couple.lines) {
      part.parentage.push({ child: idOf(line.child), union: couple.id, path: linePath(line) })
    }
  })
  family.homes.forEach((home, nth) => {
    if (!here.has(home.members[0] ?? -1)) return
    part.households.push({ id: home.id, outline: homeOutline(home.members, rows, x, bands, nth) })
  })
  return part
}

/** Separate families stand side by side and wrap like words, so that many of them still make a page and not a ribbon. */
function shelve(parts: readonly { width: number; height: number }[]): Point[] {
  const area = parts.reduce(
    (sum, { width, height }) => sum + (width + BETWEEN_FAMILIES) * (height + BETWEEN_FAMILIES),
    0,
  )
  const widest = Math.max(0, ...parts.map(({ width }) => width), Math.sqrt(area * SHAPE))
  let [x, y, deepest] = [0, 0, 0]
  return parts.map(({ width, height }) => {
    if (x > 0 && x + width > widest) {
      ;[x, y, deepest] = [0, y + deepest + BETWEEN_FAMILIES, 0]
    }
    const spot = { x: x + MARGIN, y: y + MARGIN }
    x += width + BETWEEN_FAMILIES
    deepest = Math.max(deepest, height)
    return spot
  })
}
