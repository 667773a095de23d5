import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { monthNumber, shortMonth } from './calendar.ts'
import { BAND, DATA, Figure, INK, QUIET } from './figure.tsx'
import { dotsOf, lineInWords, LineTable, say, type Dot, type MonthPoint, type Unit } from './line-table.tsx'

type Props = {
  title: string
  unit: Unit
  points: readonly MonthPoint[]
  marks?: readonly { month: string; label: string }[]
  source: string
  id?: string
  /** Where each month's number in the table leads. The table is then open from the start. */
  hrefOf?: (month: string) => string
}

const WIDTH = 640
const HEIGHT = 260
const EDGE = { top: 34, right: 64, bottom: 34, left: 48 }

/** One line by month, its last value said beside it; percentages show how far chance alone could move them. */
export const LineByMonth = ({ title, unit, points, marks = [], source, id = 'line-by-month', hrefOf }: Props) => {
  const dots = dotsOf(unit, points)
  const months = [...dots.map(({ at }) => at), ...marks.map(({ month }) => monthNumber(month))]
  const [first, last] = [Math.min(...months), Math.max(...months)]
  const most = Math.max(
    unit === 'percent' ? 0 : 4,
    ...dots.map(({ value = 0, interval }) => Math.max(value, interval?.high ?? 0)),
  )
  const x = scaleLinear([first, last === first ? first + 1 : last], [EDGE.left, WIDTH - EDGE.right])
  const y = scaleLinear([0, most || 1], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4)
  const known = dots.filter((dot): dot is Dot & { value: number } => dot.value !== undefined)
  const end = known.at(-1)
  const drawLine = line<Dot>(
    ({ at }) => x(at),
    ({ value = 0 }) => y(value),
  ).defined(({ value }) => value !== undefined)
  const drawBand = area<Dot>(
    ({ at }) => x(at),
    ({ interval }) => y(interval?.low ?? 0),
    ({ interval }) => y(interval?.high ?? 0),
  ).defined(({ interval }) => interval !== undefined)
  const banded = dots.some(({ interval }) => interval)
  return (
    <Figure
      id={id}
      title={title}
      says={lineInWords(unit, known, dots.length - known.length)}
      source={source}
      width={WIDTH}
      height={HEIGHT}
      table={<LineTable title={title} unit={unit} dots={dots} hrefOf={hrefOf} />}
      tableOpen={hrefOf !== undefined}
    >
      {banded && <path d={drawBand(dots) ?? ''} fill={BAND} />}
      {y.ticks(4).map((tick) => (
        <g>
          <path
            d={`M${EDGE.left} ${y(tick)}H${WIDTH - EDGE.right}`}
            stroke={QUIET}
            stroke-width={tick === 0 ? 1 : 0.25}
          />
          <text x={EDGE.left - 8} y={y(tick) + 5} text-anchor="end" font-size={14} fill={QUIET}>
            {say(unit, tick)}
          </text>
        </g>
      ))}
      {monthTicks(first, last).map((tick) => (
        <text x={x(tick)} y={HEIGHT - 10} text-anchor="middle" font-size={14} fill={QUIET}>
          {shortMonth(tick)}
        </text>
      ))}
      {marks.map(({ month, label }, i) => {
        const [at, high] = [x(monthNumber(month)), 14 + (i % 2) * 14]
        const late = at > WIDTH / 2
        return (
          <g>
            <path d={`M${at} ${high - 10}V${HEIGHT - EDGE.bottom}`} stroke={QUIET} stroke-dasharray="3 3" />
            <text x={at + (late ? -5 : 5)} y={high} text-anchor={late ? 'end' : 'start'} font-size={13} fill={INK}>
              {label}
            </text>
          </g>
        )
      })}
      <path d={drawLine(dots) ?? ''} fill="none" stroke={DATA} stroke-width={2.5} stroke-linejoin="round" />
      {known
        .filter((dot) => dot === end || isolated(dots, dot.at))
        .map(({ at, value }) => (
          <circle cx={x(at)} cy={y(value)} r={4} fill={DATA} />
        ))}
      {end && (
        <text x={x(end.at) + 9} y={y(end.value) + 5} font-size={16} font-weight="bold" fill={DATA}>
          {say(unit, end.value)}
        </text>
      )}
    </Figure>
  )
}

function monthTicks(first: number, last: number): number[] {
  const step = [1, 2, 3, 6, 12, 24, 36, 60].find((months) => (last - first) / months <= 5) ?? 120
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step)
}

/** A month with no neighbour has no line to show it. */
const isolated = (dots: readonly Dot[], at: number) =>
  !dots.some((dot) => dot.value !== undefined && Math.abs(dot.at - at) === 1)
