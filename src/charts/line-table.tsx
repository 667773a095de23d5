import { wilsonInterval } from '../stats/wilson-interval.ts'
import { monthNumber, sayMonth } from './calendar.ts'
import { FigureTable } from './figure.tsx'

export type Unit = 'count' | 'percent'
export type MonthPoint = {
  /** YYYY-MM. */
  readonly month: string
  /** A count, or a percentage from 0 to 100; undefined where there is none. */
  readonly value: number | undefined
  readonly numerator?: number
  readonly denominator?: number
}

export type Dot = MonthPoint & { at: number; interval: { low: number; high: number } | undefined }

export const dotsOf = (unit: Unit, points: readonly MonthPoint[]): Dot[] =>
  points.map((point) => ({ ...point, at: monthNumber(point.month), interval: intervalOf(unit, point) }))

function intervalOf(unit: Unit, { value, numerator, denominator }: MonthPoint) {
  if (unit !== 'percent' || value === undefined || numerator === undefined || denominator === undefined)
    return undefined
  const interval = wilsonInterval(numerator, denominator)
  return interval && { low: interval.low * 100, high: interval.high * 100 }
}

export const say = (unit: Unit, value: number) => `${Math.round(value * 10) / 10}${unit === 'percent' ? '%' : ''}`

export function lineInWords(unit: Unit, known: readonly (Dot & { value: number })[], gaps: number): string {
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return 'There are no figures for these months yet.'
  const highest = known.reduce((best, dot) => (dot.value > best.value ? dot : best))
  const at = (dot: typeof last) => `${say(unit, dot.value)} in ${sayMonth(dot.month)}`
  const parts = first === last ? [`${at(last)}.`] : [`From ${at(first)} to ${at(last)}; highest, ${at(highest)}.`]
  if (last.interval)
    parts.push(
      `For the last month, chance alone could give anything from ${say(unit, last.interval.low)} to ${say(unit, last.interval.high)}.`,
    )
  if (known.some(({ interval }) => interval)) parts.push('The shaded band is the 95% interval (Wilson).')
  if (gaps > 0) parts.push(`${gaps} ${gaps === 1 ? 'month has' : 'months have'} no figure.`)
  return parts.join(' ')
}

type Props = {
  title: string
  unit: Unit
  dots: readonly Dot[]
  /** Where a month's number leads, where it leads anywhere. */
  hrefOf?: ((month: string) => string) | undefined
}

export const LineTable = ({ title, unit, dots, hrefOf }: Props) => {
  const counted = dots.some(({ denominator }) => denominator !== undefined)
  return (
    <FigureTable
      caption={title}
      head={[
        'Month',
        unit === 'percent' ? 'Percentage' : 'Number',
        ...(counted ? ['Of how many', '95% interval'] : []),
      ]}
      rows={dots.map(({ month, value, numerator, denominator, interval }) => [
        sayMonth(month),
        value === undefined ? (
          'no figure'
        ) : (
          <MonthsNumber text={say(unit, value)} month={month} href={hrefOf?.(month)} />
        ),
        ...(counted
          ? [
              denominator === undefined ? '' : `${numerator ?? ''} of ${denominator}`,
              interval ? `${say(unit, interval.low)} to ${say(unit, interval.high)}` : '',
            ]
          : []),
      ])}
    />
  )
}

const MonthsNumber = ({ text, month, href }: { text: string; month: string; href: string | undefined }) =>
  href === undefined ? (
    <>{text}</>
  ) : (
    <a class="govuk-link" href={href}>
      {text}
      <span class="govuk-visually-hidden">: open {sayMonth(month)}</span>
    </a>
  )
