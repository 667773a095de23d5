import type { Actor } from '../access/index.ts'
import type { Tx } from '../db/as-actor.ts'
import { findFigure, latestFigures, measureCalled, measures, type Figure, type Measure } from '../evidence/index.ts'
import { plainDate, type PlainDate } from '../kernel/plain-date.ts'
import type { Route } from '../web/route.ts'
import { seenBehind } from './behind-the-number.queries.ts'
import { isSettled } from './figures-in-words.ts'
import { MeasurePage } from './measure.page.tsx'
import { MonthPage } from './month.page.tsx'
import { maySeeFigures, worksWithNames } from './policy.ts'
import { ScorecardPage, type Card } from './scorecard.page.tsx'

const THREE_YEARS = 36

export const scorecardRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /scorecard',
    may: maySeeFigures,
    audit: 'scorecard viewed',
    async answer({ tx, today }) {
      const cards: Card[] = []
      for (const measure of measures)
        cards.push({ measure, figures: (await threeYearsOf(tx, measure, today)).standing })
      return { page: <ScorecardPage cards={cards} /> }
    },
  },
  {
    at: 'GET /scorecard/:measure',
    may: maySeeFigures,
    audit: 'measure viewed',
    async answer({ tx, param, today }) {
      const measure = measureCalled(param('measure'))
      if (!measure) return { missing: true }
      const { standing, moving } = await threeYearsOf(tx, measure, today)
      return { page: <MeasurePage measure={measure} figures={standing} moving={moving} />, about: measure.id }
    },
  },
  {
    at: 'GET /scorecard/:measure/:month',
    may: maySeeFigures,
    audit: 'what is behind a number viewed',
    async answer({ tx, actor, param, query }) {
      const measure = measureCalled(param('measure'))
      const month = plainDate(`${param('month')}-01`)
      const figure = measure && month && (await findFigure(tx, measure.id, month))
      if (!figure) return { missing: true }
      const after = query('after')
      const behind = worksWithNames(actor) ? await seenBehind(tx, measure, month, after) : undefined
      return {
        page: <MonthPage measure={measure} figure={figure} behind={behind} isFirstPage={after === ''} />,
        about: `${measure.id} ${param('month')}`,
        ...(behind ? { trail: { alsoAbout: behind.rows.map(({ id }) => id) } } : {}),
      }
    },
  },
]

/** The last three years that stand, and the months since that can still move. */
async function threeYearsOf(
  tx: Tx,
  measure: Measure,
  today: PlainDate,
): Promise<{ readonly standing: readonly Figure[]; readonly moving: readonly Figure[] }> {
  const figures = await latestFigures(tx, measure.id, THREE_YEARS + 2)
  const standing = figures.filter((figure) => isSettled(figure, measure, today))
  return {
    standing: standing.slice(-THREE_YEARS),
    moving: figures.filter((figure) => !isSettled(figure, measure, today)),
  }
}
