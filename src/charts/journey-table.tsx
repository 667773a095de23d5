import type { PlainDate } from '../kernel/plain-date.ts'
import { sayDay } from './calendar.ts'
import { FigureTable } from './figure.tsx'

type JourneySpan = {
  readonly from: PlainDate
  readonly to: PlainDate | undefined
  readonly label: string
  readonly detail?: string
  /** Where this is known from. */
  readonly source?: string
}
export type JourneyMoment = {
  readonly on: PlainDate
  readonly label: string
  readonly detail?: string
  readonly source?: string
}

export type JourneyLane = { readonly label: string; readonly spans: readonly JourneySpan[] }

export function journeyInWords(from: PlainDate, to: PlainDate, lanes: readonly JourneyLane[]): string {
  const now = lanes.flatMap(({ label, spans }) =>
    spans.filter((span) => span.to === undefined).map((span) => `${span.label} (${label})`),
  )
  const still = now.length > 0 ? `Still going on: ${now.join('; ')}.` : 'Nothing is still going on.'
  return `From ${sayDay(from)} to ${sayDay(to)}. ${still}`
}

type Props = { title: string; lanes: readonly JourneyLane[]; moments: readonly JourneyMoment[] }

export const JourneyTable = ({ title, lanes, moments }: Props) => {
  const rows = [
    ...lanes.flatMap(({ label: lane, spans }) => spans.map((span) => ({ ...span, what: `${lane}: ${span.label}` }))),
    ...moments.map((moment) => ({ ...moment, from: moment.on, to: moment.on, what: moment.label })),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return (
    <FigureTable
      caption={title}
      head={['From', 'To', 'What', 'Detail', 'Source']}
      rows={rows.map(({ from, to, what, detail = '', source = '' }) => [
        sayDay(from),
        to === undefined ? 'still going on' : sayDay(to),
        what,
        detail,
        source,
      ])}
    />
  )
}
