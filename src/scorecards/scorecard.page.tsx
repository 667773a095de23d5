import { SmallLine } from '../charts/small-line.tsx'
import { QUESTIONS, type Figure, type Measure } from '../evidence/index.ts'
import { monthInWords } from '../kernel/date-words.ts'
import { Page } from '../web/page.tsx'
import { changeInWords, latestOf, sayValue, valueOf } from './figures-in-words.ts'

/** A measure with its months that stand, oldest first. */
export type Card = { readonly measure: Measure; readonly figures: readonly Figure[] }

export const ScorecardPage = ({ cards }: { readonly cards: readonly Card[] }) => (
  <Page title="Scorecard">
    <h1 class="govuk-heading-l">Scorecard</h1>
    <p class="govuk-body-l">
      Three questions about our work with families. Open a measure to see it month by month, and the families or
      children behind each number.
    </p>
    {QUESTIONS.map((question) => (
      <section>
        <h2 class="govuk-heading-m">{question}</h2>
        <ul class="kith-figures">
          {cards
            .filter(({ measure }) => measure.question === question)
            .map((card) => (
              <MeasureCard {...card} />
            ))}
        </ul>
      </section>
    ))}
  </Page>
)

const MeasureCard = ({ measure, figures }: Card) => {
  const latest = latestOf(figures)
  return (
    <li class="kith-figure kith-measure">
      <h3 class="kith-measure__name">
        <a class="govuk-link" href={`/scorecard/${measure.id}`}>
          {measure.name}
        </a>
      </h3>
      {latest ? (
        <>
          <p class="kith-figure__value">
            {sayValue(latest).large} <span class="kith-figure__unit">{sayValue(latest).small}</span>
          </p>
          <p class="kith-measure__month">{monthInWords(latest.month)}</p>
          <SmallLine values={figures.map(valueOf)} />
          <p class="kith-figure__note">{changeInWords(latest, figures)}</p>
        </>
      ) : (
        <p class="kith-figure__note">{noFigureYet(measure)}</p>
      )}
    </li>
  )
}

export const noFigureYet = ({ of }: Measure): string =>
  of === 'children'
    ? 'No figure yet. It will be here once the return it comes from has been taken in.'
    : 'No figure yet. It will be here once a month with families’ conferences is over.'
