import type { Point } from './network.ts'

export type Rectangle = { left: number; top: number; right: number; bottom: number }

/** The outer edge, clockwise, of rectangles that touch one another: squares of a grid, walked round with the inside on the right. */
export function outlineOf(rectangles: readonly Rectangle[]): Point[] {
  const xs = sorted(rectangles.flatMap(({ left, right }) => [left, right]))
  const ys = sorted(rectangles.flatMap(({ top, bottom }) => [top, bottom]))
  const filled = ys.map((y, r) =>
    xs.map((x, c) => {
      const [right, bottom] = [xs[c + 1], ys[r + 1]]
      if (right === undefined || bottom === undefined) return false
      return rectangles.some((box) => box.left <= x && box.right >= right && box.top <= y && box.bottom >= bottom)
    }),
  )
  const at = (c: number, r: number) => filled[r]?.[c] ?? false
  const r0 = filled.findIndex((row) => row.includes(true))
  if (r0 < 0) return []
  const c0 = filled[r0]?.indexOf(true) ?? 0

  const turns = [
    { x: 1, y: 0 },
    { x: 0, y: 1 },
    { x: -1, y: 0 },
    { x: 0, y: -1 },
  ]
  // The squares ahead on the left and on the right of a corner, for each of the four headings.
  const ahead = [
    (c: number, r: number) => [at(c, r - 1), at(c, r)],
    (c: number, r: number) => [at(c, r), at(c - 1, r)],
    (c: number, r: number) => [at(c - 1, r), at(c - 1, r - 1)],
    (c: number, r: number) => [at(c - 1, r - 1), at(c, r - 1)],
  ]
  const outline: Point[] = []
  let [c, r, heading] = [c0, r0, 0]
  do {
    outline.push({ x: xs[c] ?? 0, y: ys[r] ?? 0 })
    do {
      c += turns[heading]?.x ?? 0
      r += turns[heading]?.y ?? 0
    } while (straightOn(ahead[heading]?.(c, r)))
    const [left, right] = ahead[heading]?.(c, r) ?? []
    heading = (heading + (left && right ? 3 : 1)) % 4
  } while (c !== c0 || r !== r0)
  return outline
}

const straightOn = (ahead: boolean[] | undefined): boolean => ahead?.[0] === false && ahead[1] === true
const sorted = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b)
