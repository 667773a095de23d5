import type { Couple, Family, Line } from './family.ts'
import type { Bands } from './lanes.ts'
import type { Point } from './network.ts'
import { SYMBOL } from './person-box.ts'
import type { Ports } from './ports.ts'
import type { Rows } from './rows.ts'

/** The paths of one related set of people, in its own coordinates. */
export function router(family: Family, rows: Rows, x: readonly number[], ports: Ports, bands: Bands) {
  const place = (someone: number) => rows.placeOf.get(someone) ?? 0
  const levelOf = (p: number) => rows.places[p]?.level ?? 0
  const topOf = (p: number) => bands.rowTop[levelOf(p)] ?? 0
  const bottomOf = (p: number) => topOf(p) + (rows.places[p]?.height ?? 0)
  const hubOf = (union: number) => rows.hubOf.get(union) ?? 0
  const hubX = (union: number) => ports.hubX[hubOf(union)] ?? 0
  const barY = (hub: number) => bands.barY[hub] ?? 0

  /** Where the children's line leaves the union's. */
  function leave(union: number): Point {
    const partners = (family.couples[union]?.partners ?? []).map(place)
    const p = partners.reduce((low, other) => (levelOf(other) > levelOf(low) ? other : low), partners[0] ?? 0)
    const manner = ports.manner.get(union)
    if (manner === 'beside') return { x: hubX(union), y: topOf(p) + SYMBOL / 2 }
    if (manner === 'under') return { x: hubX(union), y: bands.joinY.get(union) ?? 0 }
    const origin = family.someone[family.couples[union]?.partners[0] ?? -1] === undefined
    return { x: hubX(union), y: origin ? barY(hubOf(union)) - 12 : bottomOf(p) }
  }

  function unionPath(union: number): Point[] {
    const partners = (family.couples[union]?.partners ?? []).map(place).sort((p, q) => (x[p] ?? 0) - (x[q] ?? 0))
    const [a = 0, b = 0] = partners
    const from = leave(union)
    const joinY = bands.joinY.get(union) ?? 0
    switch (ports.manner.get(union)) {
      case 'beside': {
        const y = topOf(a) + SYMBOL / 2
        return [
          { x: (x[a] ?? 0) + SYMBOL / 2, y },
          { x: (x[b] ?? 0) - SYMBOL / 2, y },
        ]
      }
      case 'under': {
        const [left, right] = [ports.bottomX(a, union) ?? 0, ports.bottomX(b, union) ?? 0]
        return [
          { x: left, y: bottomOf(a) },
          { x: left, y: joinY },
          { x: right, y: joinY },
          { x: right, y: bottomOf(b) },
        ]
      }
      case 'across': {
        const [upper, lower] = levelOf(a) < levelOf(b) ? [a, b] : [b, a]
        const [start, end] = [ports.bottomX(upper, union) ?? 0, ports.topX(lower, union) ?? 0]
        return tidy([
          { x: start, y: bottomOf(upper) },
          { x: start, y: joinY },
          { x: end, y: joinY },
          { x: end, y: topOf(lower) },
        ])
      }
      case 'alone':
      case undefined:
        return partners.length === 0 ? [] : [from, { x: from.x, y: from.y + 8 }]
    }
  }

  function linePath(line: Line): Point[] {
    const child = place(line.child)
    const end = { x: ports.topX(child, line.union) ?? x[child] ?? 0, y: topOf(child) }
    const path = [leave(line.union)]
    if (line.upward) return [...path, end]
    let hub = hubOf(line.union)
    for (const pass of rows.passes.get(line) ?? []) {
      const passX = ports.hubX[pass] ?? 0
      path.push({ x: ports.hubX[hub] ?? 0, y: barY(hub) }, { x: passX, y: barY(hub) }, { x: passX, y: barY(pass) })
      hub = pass
    }
    const stalk = path.length > 1 ? end.x : stalkX(family.couples[line.union], line, end.x)
    path.push({ x: ports.hubX[hub] ?? 0, y: barY(hub) }, { x: stalk, y: barY(hub) }, end)
    return tidy(path)
  }

  /** Twins hang from one point of the bar. */
  function stalkX(couple: Couple | undefined, line: Line, alone: number): number {
    const twins = (couple?.lines ?? []).filter(
      (other) =>
        !other.upward && levelOf(place(other.child)) === levelOf(place(line.child)) && root(other) === root(line),
    )
    if (twins.length < 2) return alone
    const ends = twins.map(({ child, union }) => ports.topX(place(child), union) ?? x[place(child)] ?? 0)
    return ends.reduce((sum, end) => sum + end, 0) / ends.length
  }
  const root = (line: Line) => Math.min(line.twin, line.child)

  return { unionPath, linePath }
}

/** Leaves out points that a straight line passes through anyway. */
function tidy(path: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of path) {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    if (last && last.x === point.x && last.y === point.y) continue
    const straight =
      before && last && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    if (straight) kept.pop()
    kept.push(point)
  }
  return kept
}
