import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { DATA } from './figure.tsx'

const WIDTH = 200
const HEIGHT = 44
const EDGE = 5

/** The shape of a line and no more, beside words that say the same: nothing is lost to whoever does not see it. */
export const SmallLine = ({ values }: { values: readonly (number | undefined)[] }) => {
  const known = values.filter((value) => value !== undefined)
  if (known.length < 2) return null
  const x = scaleLinear([0, values.length - 1], [EDGE, WIDTH - EDGE])
  const y = scaleLinear([0, Math.max(1, ...known)], [HEIGHT - EDGE, EDGE])
  const draw = line<number | undefined>(
    (_, at) => x(at),
    (value = 0) => y(value),
  ).defined((value) => value !== undefined)
  const last = values.findLastIndex((value) => value !== undefined)
  return (
    <svg
      class="kith-small-line"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={draw(values) ?? ''} fill="none" stroke={DATA} stroke-width={2} stroke-linejoin="round" />
      <circle cx={x(last)} cy={y(values[last] ?? 0)} r={3.5} fill={DATA} />
    </svg>
  )
}
