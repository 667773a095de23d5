import type { Bands } from './lanes.ts'
import type { Point } from './network.ts'
import { outlineOf, type Rectangle } from './outline.ts'
import type { Rows } from './rows.ts'

const ROOM = 7
const CORRIDOR = 3

type Run = Rectangle & { level: number }

/** One outline round all members of a home and nobody else: those side by side together, joined by narrow corridors. */
export function homeOutline(
  members: readonly number[],
  rows: Rows,
  x: readonly number[],
  bands: Bands,
  nth: number,
): Point[] {
  const here = new Set(members.map((n) => rows.placeOf.get(n)).filter((place) => place !== undefined))
  // Homes that share a person stand one inside the other rather than line on line.
  const room = ROOM - (nth % 3) * 2
  const runs = rows.order.flatMap((_, level) => runsOf(level, here, rows, x, bands, room))
  const boxes: Rectangle[] = [...runs]
  runs.forEach((run, i) => {
    const far = (other: Run) =>
      (run.level - other.level) * 1000 + Math.abs(other.left + other.right - run.left - run.right)
    const nearest = runs.slice(0, i).sort((a, b) => far(a) - far(b))[0]
    if (nearest) boxes.push(...corridor(nearest, run, rows, x, bands))
  })
  return outlineOf(boxes)
}

function rowBoxes(level: number, rows: Rows, x: readonly number[], bands: Bands) {
  return (rows.order[level] ?? [])
    .flatMap((block) => rows.blocks[block]?.places ?? [])
    .map((place) => {
      const { width = 0, height = 0 } = rows.places[place] ?? {}
      const top = bands.rowTop[level] ?? 0
      return { place, left: (x[place] ?? 0) - width / 2, right: (x[place] ?? 0) + width / 2, top, bottom: top + height }
    })
}

function runsOf(level: number, here: Set<number>, rows: Rows, x: readonly number[], bands: Bands, room: number): Run[] {
  const runs: Run[] = []
  let open = false
  for (const { place, left, right, top, bottom } of rowBoxes(level, rows, x, bands)) {
    const last = runs.at(-1)
    if (!here.has(place)) open = false
    else if (open && last) {
      last.right = right + room
      last.bottom = Math.max(last.bottom, bottom + room)
    } else {
      runs.push({ level, left: left - room, right: right + room, top: top - room, bottom: bottom + room })
      open = true
    }
  }
  return runs
}

/** A way from one run down to another that goes between people, never over them. */
function corridor(upper: Run, lower: Run, rows: Rows, x: readonly number[], bands: Bands): Rectangle[] {
  const middle = (run: Run) => (run.left + run.right) / 2
  const under = (level: number) => (bands.rowTop[level] ?? 0) + (bands.rowHeight[level] ?? 0) + ROOM + CORRIDOR
  const common = { left: Math.max(upper.left, lower.left), right: Math.min(upper.right, lower.right) }
  const meet = common.right - common.left > 4 * CORRIDOR ? (common.left + common.right) / 2 : undefined
  let at = { x: meet ?? middle(upper), y: upper.bottom - 1 }
  const boxes: Rectangle[] = []
  const go = (to: Point) => {
    boxes.push({
      left: Math.min(at.x, to.x) - CORRIDOR,
      right: Math.max(at.x, to.x) + CORRIDOR,
      top: Math.min(at.y, to.y) - (at.y === to.y ? CORRIDOR : 0),
      bottom: Math.max(at.y, to.y) + (at.y === to.y ? CORRIDOR : 0),
    })
    at = to
  }
  for (let level = upper.level; level < Math.max(lower.level, upper.level + 1); level++) {
    const last = level + 1 >= lower.level
    const across = last
      ? meet !== undefined && lower.level > upper.level
        ? meet
        : middle(lower)
      : gapNear(at.x, level + 1, rows, x, bands)
    go({ x: at.x, y: under(level) })
    go({ x: across, y: under(level) })
  }
  go({ x: at.x, y: lower.level === upper.level ? lower.bottom - 1 : lower.top + 1 })
  return boxes
}

function gapNear(wanted: number, level: number, rows: Rows, x: readonly number[], bands: Bands): number {
  const boxes = rowBoxes(level, rows, x, bands)
  const gaps = boxes.map((box, i) => (i === 0 ? box.left - 9 : ((boxes[i - 1]?.right ?? 0) + box.left) / 2))
  gaps.push((boxes.at(-1)?.right ?? 0) + 9)
  return gaps.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? wanted
}
