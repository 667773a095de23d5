import { LineByMonth } from '../charts/line-by-month.tsx'
import type { Figure, Measure } from '../evidence/index.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { inWords, monthInWords } from '../kernel/date-words.ts'
import { Page } from '../web/page.tsx'
import { latestOf, monthOf, sayValue, valueOf } from './figures-in-words.ts'
import { noFigureYet } from './scorecard.page.tsx'

type Props = {
  readonly measure: Measure
  /** Months that stand, oldest first. */
  readonly figures: readonly Figure[]
  /** Months that can still move. */
  readonly moving: readonly Figure[]
}

const hrefOf = (measure: Measure, month: string): string => `/scorecard/${measure.id}/${month}`

export const MeasurePage = ({ measure, figures, moving }: Props) => {
  const latest = latestOf(figures)
  return (
    <Page title={measure.name} back={{ href: '/scorecard', text: 'Back to the scorecard' }}>
      <span class="govuk-caption-l">{measure.question}</span>
      <h1 class="govuk-heading-l">{measure.name}</h1>
      <p class="govuk-body-l">{measure.definition}</p>
      {latest ? (
        <>
          <p class="govuk-body">
            <a class="govuk-link govuk-!-font-weight-bold" href={hrefOf(measure, monthOf(latest.month))}>
              Open the {measure.of} behind {monthInWords(latest.month)}
            </a>
            {' or choose another month in the table.'}
          </p>
          <LineByMonth
            title={`${measure.name} by month`}
            unit={measure.unit}
            points={figures.map(pointOf)}
            source={measure.source}
            hrefOf={(month) => hrefOf(measure, month)}
          />
          <StillMoving measure={measure} figures={moving} />
        </>
      ) : (
        <InsetText>{noFigureYet(measure)}</InsetText>
      )}
      <h2 class="govuk-heading-m">How this figure is made</h2>
      <SummaryList rows={madeOf(measure, [...figures, ...moving])} />
    </Page>
  )
}

function pointOf(figure: Figure) {
  const { numerator, denominator } = figure
  return {
    month: monthOf(figure.month),
    value: valueOf(figure),
    ...(denominator === undefined ? {} : { numerator, denominator }),
  }
}

/** A month that is not over would look like a fall, so it is said and not drawn. */
const StillMoving = ({ measure, figures }: Omit<Props, 'moving'>) => (
  <>
    {figures.map((figure) => (
      <p class="govuk-body">
        {monthInWords(figure.month)} can still change. So far:{' '}
        <a class="govuk-link" href={hrefOf(measure, monthOf(figure.month))}>
          {valueOf(figure) === undefined ? 'nothing to count yet' : Object.values(sayValue(figure)).join(' ').trim()}
          <span class="govuk-visually-hidden"> in {monthInWords(figure.month)}</span>
        </a>
      </p>
    ))}
  </>
)

const betterWords = {
  higher: 'Higher is better.',
  lower: 'Lower is better.',
  neither: 'Neither up nor down is better of itself: read it with the others.',
} as const

function madeOf(measure: Measure, figures: readonly Figure[]) {
  const worked = figures.map(({ workedOutOn }) => workedOutOn).sort()
  const last = worked.at(-1)
  return [
    { key: 'What is counted', value: measure.formula },
    { key: 'Where it comes from', value: measure.source },
    { key: 'Which way is better', value: betterWords[measure.better] },
    ...(measure.unit === 'percent'
      ? [
          {
            key: 'The 95% interval',
            value:
              'With few families one more or less moves a percentage a good deal. The interval says how far chance alone could have moved it (Wilson’s method).',
          },
        ]
      : []),
    ...(last ? [{ key: 'Last worked out', value: inWords(last) }] : []),
  ]
}
