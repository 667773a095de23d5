import type { VNode } from 'preact'
import { renderToStaticMarkup } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../kernel/plain-date.ts'
import { JourneyTimeline } from './journey-timeline.tsx'
import { LineByMonth } from './line-by-month.tsx'

const draw = (figure: VNode) => renderToStaticMarkup(figure)
const golden = (html: string) => `${/<svg[\s\S]*?<\/svg>/.exec(html)?.[0].replaceAll('><', '>\n<') ?? ''}\n`
const day = (text: string) => text as PlainDate
const months = (values: (number | undefined)[]) =>
  values.map((value, i) => ({ month: `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, value }))

const offered = (
  <LineByMonth
    title="Families offered a conference"
    unit="percent"
    source="conference records"
    marks={[{ month: '2025-09', label: 'Two more coordinators' }]}
    points={months([40, 48, 45, 60, undefined, 64, 70, 66, 75, 80, 78, 85]).map(({ month, value }) =>
      value === undefined ? { month, value } : { month, value, numerator: Math.round(value / 5), denominator: 20 },
    )}
  />
)
const held = (
  <LineByMonth
    title="Conferences held"
    unit="count"
    source="conference records"
    points={months([3, 5, 4, undefined, 9, undefined, 12])}
  />
)
const journey = (
  <JourneyTimeline
    title="Ava’s journey"
    from={day('2023-11-01')}
    to={day('2026-11-23')}
    lanes={[
      {
        label: 'Need',
        spans: [
          { from: day('2023-11-10'), to: day('2024-02-01'), label: 'Early help' },
          {
            from: day('2024-02-01'),
            to: undefined,
            label: 'Child in need',
            detail: 'Reopened once',
            source: 'CIN census',
          },
        ],
      },
      {
        label: 'Plan',
        spans: [
          { from: day('2024-06-01'), to: day('2025-05-20'), label: 'Child protection plan' },
          { from: day('2025-04-20'), to: day('2025-05-10'), label: 'Interim supervision order' },
          { from: day('2025-05-12'), to: undefined, label: 'Family plan' },
        ],
      },
      {
        label: 'Care',
        spans: [
          { from: day('2024-09-01'), to: day('2024-09-15'), label: 'Foster care, first stay' },
          { from: day('2024-09-20'), to: day('2025-04-01'), label: 'With her gran' },
        ],
      },
    ]}
    moments={[
      { on: day('2024-08-14'), label: 'Family group conference' },
      { on: day('2024-08-28'), label: 'Strategy meeting' },
      { on: day('2025-05-11'), label: 'Second conference' },
    ]}
  />
)

describe('figures', () => {
  it.each([
    ['offered', offered],
    ['held', held],
    ['journey', journey],
  ])('%s is drawn as it was agreed, with no style that the page policy forbids', async (name, figure) => {
    const html = draw(figure)
    expect(html).not.toMatch(/ style=|NaN|undefined/)
    await expect(golden(html)).toMatchFileSnapshot(`golden/${name}.svg`)
  })

  it('says what a line shows, and breaks it where there is no figure', () => {
    const html = draw(held)
    expect(html).toContain(
      'From 3 in January 2025 to 12 in July 2025; highest, 12 in July 2025. 2 months have no figure.',
    )
    expect(html).toContain('<td class="govuk-table__cell">no figure</td>')
  })

  it('draws the interval of a percentage and says it in words', () => {
    expect(draw(offered)).toContain('anything from 64% to 94.8%')
  })

  it('says so when there is nothing to draw', () => {
    const html = draw(<LineByMonth title="None" unit="count" points={[]} source="conference records" />)
    expect(html).toContain('There are no figures for these months yet.')
    expect(html).not.toMatch(/NaN|Infinity/)
  })

  it('tells the whole journey in its table', () => {
    const html = draw(journey)
    for (const text of [
      'still going on',
      '1 February 2024',
      'Care: Foster care, first stay',
      'Reopened once',
      'CIN census',
      'Second conference',
    ]) {
      expect(html.slice(html.indexOf('<table'))).toContain(text)
    }
  })
})
