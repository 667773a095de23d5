import { scaleLinear } from 'd3-scale'
import type { PlainDate } from '../kernel/plain-date.ts'
import { dayNumber } from './calendar.ts'
import { BAND, DATA, Figure, INK, QUIET } from './figure.tsx'
import { journeyInWords, JourneyTable, type JourneyLane, type JourneyMoment } from './journey-table.tsx'
import { placeSpans, type Placed } from './lane-rows.ts'

type Props = {
  from: PlainDate
  to: PlainDate
  lanes: readonly JourneyLane[]
  moments?: readonly JourneyMoment[]
  title?: string
  id?: string
}

const WIDTH = 760
const LEFT = 76
const RIGHT = 24
const ROW = 30
const TOP = 30

/** A child's way through services: a lane for each kind of involvement, what goes on still running off to the right. */
export const JourneyTimeline = ({ from, to, lanes, moments = [], title = 'Journey', id = 'journey' }: Props) => {
  const scale = scaleLinear(
    [dayNumber(from), Math.max(dayNumber(to), dayNumber(from) + 1)],
    [LEFT, WIDTH - RIGHT],
  ).clamp(true)
  const x = (day: number) => Math.round(scale(day))
  const key: string[] = []
  let top = TOP
  const drawn = lanes.map(({ label, spans }) => {
    const shown = spans.filter((span) => span.from <= to && (span.to === undefined || span.to >= from))
    let next = key.length
    const { placed, rows } = placeSpans(shown, x, WIDTH - RIGHT, () => ++next)
    for (const { numbered, span } of placed) if (numbered) key.push(span.label)
    const lane = { label, placed, top }
    top += rows * ROW + 14
    return lane
  })
  const dots = moments.filter(({ on }) => on >= from && on <= to).sort((a, b) => (a.on < b.on ? -1 : 1))
  const marked = dots.map((moment) => ({ at: x(dayNumber(moment.on)), number: key.push(moment.label) }))
  const bottom = top + (dots.length > 0 ? ROW : 0)
  const years = yearStarts(from, to)
  const keyTop = bottom + 6
  return (
    <Figure
      id={id}
      title={title}
      says={journeyInWords(from, to, lanes)}
      width={WIDTH}
      height={keyTop + key.length * 20 + 8}
      table={<JourneyTable title={title} lanes={lanes} moments={moments} />}
    >
      {years.map(({ day, year }) => (
        <g>
          <path d={`M${x(day)} ${TOP - 8}V${bottom}`} stroke={QUIET} stroke-width={0.5} />
          <text x={x(day) + 4} y={16} font-size={14} fill={QUIET}>
            {year}
          </text>
        </g>
      ))}
      {drawn.map((lane) => (
        <g>
          <text x={0} y={lane.top + 18} font-size={15} font-weight="bold" fill={INK}>
            {lane.label}
          </text>
          {lane.placed.map((span) => (
            <SpanBar {...span} top={lane.top} />
          ))}
        </g>
      ))}
      {marked.length > 0 && (
        <text x={0} y={top + 12} font-size={15} font-weight="bold" fill={INK}>
          Events
        </text>
      )}
      {marked.map(({ at, number }, i) => {
        const crowded = at - (marked[i - 1]?.at ?? -99) < 26 && i % 2 === 1
        return (
          <g>
            <path d={`M${at} ${top - 2}l5 7l-5 7l-5 -7Z`} fill={INK} />
            <text x={at} y={top + (crowded ? -4 : 26)} text-anchor="middle" font-size={12} fill={INK}>
              {number}
            </text>
          </g>
        )
      })}
      {key.map((words, i) => (
        <text x={LEFT} y={keyTop + 16 + i * 20} font-size={14} fill={INK}>
          {`${i + 1}  ${words}`}
        </text>
      ))}
    </Figure>
  )
}

const SpanBar = ({ span, row, x, width, words, numbered, top }: Placed & { top: number }) => {
  const y = top + row * ROW
  const open = span.to === undefined
  const tip = open ? Math.min(10, width / 2) : 0
  const outside = numbered && width < 24
  return (
    <g>
      <path
        d={`M${x} ${y}H${x + width - tip}${open ? `l${tip} 12l${-tip} 12` : 'v24'}H${x}Z`}
        fill={BAND}
        stroke={DATA}
        stroke-width={1.5}
      />
      <text x={outside ? x + width + 4 : x + 6} y={y + 17} font-size={14} fill={INK}>
        {words}
      </text>
    </g>
  )
}

function yearStarts(from: string, to: string) {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const step = Math.max(1, Math.ceil((last - first) / 12))
  const years = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step)
  return years.map((year) => ({ year, day: dayNumber(`${year}-01-01`) })).filter(({ day }) => day >= dayNumber(from))
}
