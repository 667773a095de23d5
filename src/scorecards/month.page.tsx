import type { Figure, Measure } from '../evidence/index.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { Pagination } from '../govuk/pagination.tsx'
import { Table } from '../govuk/table.tsx'
import { inWords, monthInWords } from '../kernel/date-words.ts'
import { Page } from '../web/page.tsx'
import { ROWS_A_PAGE, seenInWords, type Seen } from './behind-the-number.ts'
import { monthOf, sayValue } from './figures-in-words.ts'

type Props = {
  readonly measure: Measure
  readonly figure: Figure
  /** Undefined for somebody whose role sees figures and no names. */
  readonly behind: Seen | undefined
  readonly isFirstPage: boolean
}

export const MonthPage = ({ measure, figure, behind, isFirstPage }: Props) => {
  const { large, small } = sayValue(figure)
  const title = `${measure.name}, ${monthInWords(figure.month)}`
  return (
    <Page title={title} back={{ href: `/scorecard/${measure.id}`, text: `Back to ${measure.name.toLowerCase()}` }}>
      <span class="govuk-caption-l">{monthInWords(figure.month)}</span>
      <h1 class="govuk-heading-l">{measure.name}</h1>
      <div class="kith-figures kith-figures--one">
        <div class="kith-figure kith-figure--foremost">
          <p class="kith-figure__value">
            {large} <span class="kith-figure__unit">{small}</span>
          </p>
          <p class="kith-figure__note">Worked out {inWords(figure.workedOutOn)}</p>
        </div>
      </div>
      <p class="govuk-body">{measure.definition}</p>
      {behind ? (
        <Listed measure={measure} figure={figure} behind={behind} isFirstPage={isFirstPage} />
      ) : (
        <InsetText>
          Figures name nobody. Your role works with the numbers, and not with the names behind them.
        </InsetText>
      )}
    </Page>
  )
}

const Listed = ({ measure, figure, behind, isFirstPage }: Props & { readonly behind: Seen }) => {
  const all = figure.denominator ?? figure.numerator
  const here = `/scorecard/${measure.id}/${monthOf(figure.month)}`
  return (
    <>
      <h2 class="govuk-heading-m">The {measure.of} behind this number</h2>
      <p class="govuk-body">
        {seenInWords(behind.seen, all, measure.of)}
        {behind.seen > ROWS_A_PAGE && ` ${ROWS_A_PAGE} are on a page.`}
      </p>
      {behind.rows.length > 0 && (
        <div class="kith-scroll" tabIndex={0} role="region" aria-label={`The ${measure.of} behind this number`}>
          <Table
            head={[
              measure.of === 'families' ? 'Family' : 'Child',
              'Reference',
              ...(measure.words ? ['Counted as'] : []),
            ]}
            rows={behind.rows.map((row) => [
              <a class="govuk-link" href={row.href}>
                {row.name}
              </a>,
              row.reference,
              ...(measure.words ? [row.counted ? measure.words.counted : measure.words.not] : []),
            ])}
          />
        </div>
      )}
      {(behind.next !== undefined || !isFirstPage) && (
        <Pagination
          {...(isFirstPage ? {} : { previous: { href: here, text: 'First page' } })}
          {...(behind.next === undefined ? {} : { next: { href: `${here}?after=${behind.next}` } })}
        />
      )}
    </>
  )
}
