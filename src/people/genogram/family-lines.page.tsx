import type { Kind, Point, Status } from './network.ts'

const LINE = { fill: 'none', stroke: '#505a5f', 'stroke-width': 1.75, 'stroke-linejoin': 'round' } as const
const DASHES: Record<Kind, string | undefined> = {
  birth: undefined,
  adoptive: '9 4',
  foster: '3 4',
  step: '9 3 2 3',
  guardian: '14 4',
}
/** A letter beside the child says what a pattern of dashes cannot on a photocopy. */
const LETTERS: Record<Exclude<Kind, 'birth'>, string> = { adoptive: 'A', foster: 'F', step: 'S', guardian: 'G' }

const pathOf = (points: readonly Point[]) => points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')

type Tie = { path: readonly Point[]; status: Status; formal: boolean; alone?: boolean }

export const UnionLine = ({ path, status, formal, alone = false }: Tie) => {
  const { x, y } = markPoint(path)
  const slashes = alone ? [] : status === 'separated' ? [0] : status === 'divorced' || status === 'ended' ? [-3, 3] : []
  return (
    <g class="kith-genogram__union">
      <path
        d={pathOf(path)}
        {...LINE}
        stroke-dasharray={formal || alone || status === 'unknown' ? undefined : '6 4'}
        {...(status === 'unknown' && !alone ? { 'stroke-width': 1 } : {})}
      />
      {slashes.map((offset) => (
        <path d={`M${x + offset - 4} ${y + 9}L${x + offset + 4} ${y - 9}`} {...LINE} stroke="#0b0c0c" />
      ))}
    </g>
  )
}

/** A quarter along the longest level stretch: clear of the children's line, which leaves from the middle. */
function markPoint(path: readonly Point[]): Point {
  let best = { x: path[0]?.x ?? 0, y: path[0]?.y ?? 0, length: 0 }
  path.forEach((b, i) => {
    const a = path[i - 1]
    if (!a || a.y !== b.y || Math.abs(b.x - a.x) <= best.length) return
    best = { x: a.x + (b.x - a.x) / 4, y: a.y, length: Math.abs(b.x - a.x) }
  })
  return best
}

export const ChildLine = ({ path, kind }: { path: readonly Point[]; kind: Kind }) => {
  const [before, end] = [path.at(-3), path.at(-1)]
  // On the side the line comes from, so that it is never between two lines that meet the same child.
  const side = before && end && before.x < end.x ? -1 : 1
  return (
    <g class="kith-genogram__child">
      <path d={pathOf(path)} {...LINE} stroke-dasharray={DASHES[kind]} />
      {kind !== 'birth' && end && (
        <text
          x={end.x + side * 5}
          text-anchor={side < 0 ? 'end' : 'start'}
          y={end.y - 4}
          font-size={12}
          font-weight="bold"
          fill="#0b0c0c"
          paint-order="stroke"
          stroke="#fff"
          stroke-width={3}
        >
          {LETTERS[kind]}
        </text>
      )}
    </g>
  )
}

const CORNER = 8

/** An outline whose corners are rounded as far as its shorter side allows. */
function softPath(outline: readonly Point[]): string {
  const towards = (from: Point, to: Point) => {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
    const by = Math.min(CORNER, length / 2) / length
    return `${from.x + (to.x - from.x) * by} ${from.y + (to.y - from.y) * by}`
  }
  const corners = outline.map((corner, i) => {
    const [before, after] = [outline.at(i - 1) ?? corner, outline[(i + 1) % outline.length] ?? corner]
    return `${i === 0 ? 'M' : 'L'}${towards(corner, before)}Q${corner.x} ${corner.y} ${towards(corner, after)}`
  })
  return `${corners.join('')}Z`
}

export const HouseholdOutline = ({ outline }: { outline: readonly Point[] }) => (
  <path
    class="kith-genogram__household"
    d={softPath(outline)}
    fill="#f3f2f1"
    stroke="#505a5f"
    stroke-width={2}
    stroke-dasharray="0 6"
    stroke-linecap="round"
  />
)

export const HouseholdLabel = ({ outline, label }: { outline: readonly Point[]; label: string }) => (
  <text
    x={(outline[0]?.x ?? 0) + 4}
    y={(outline[0]?.y ?? 0) - 6}
    font-size={12}
    fill="#0b0c0c"
    paint-order="stroke"
    stroke="#fff"
    stroke-width={3}
  >
    {label}
  </text>
)
