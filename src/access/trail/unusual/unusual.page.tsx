import { Table } from '../../../govuk/table.tsx'
import { inWords } from '../../../kernel/date-words.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Page } from '../../../web/page.tsx'
import { rowsOf, UNUSUAL, UNUSUAL_WORDS, whyUnusual, type Case, type Unusual } from './unusual.ts'

type Settled = {
  readonly hoursFrom: string
  readonly hoursTo: string
  readonly manyFamilies: number
  readonly manyMinutes: number
}
type Stretch = { readonly from: PlainDate; readonly to: PlainDate }
type Props = {
  readonly counts: ReadonlyMap<Unusual, number>
  readonly stretch: Stretch
  readonly settings: Settled
}

export const UnusualPage = ({ counts, stretch, settings }: Props) => (
  <Page title="What is unusual" back={{ href: '/trail', text: 'The trail' }}>
    <h1 class="govuk-heading-l">What is unusual</h1>
    <p class="govuk-body">
      From {inWords(stretch.from)} to {inWords(stretch.to)}. Each is one person on one day. Unusual is not wrong: ask
      before you think so.
    </p>
    {UNUSUAL.map((kind) => (
      <section aria-labelledby={kind}>
        <h2 class="govuk-heading-m" id={kind}>
          {(counts.get(kind) ?? 0) > 0 ? (
            <a class="govuk-link" href={`/trail/unusual/${kind}`}>
              {UNUSUAL_WORDS[kind].title}
            </a>
          ) : (
            UNUSUAL_WORDS[kind].title
          )}{' '}
          <span class="kith-count">{counts.get(kind) ?? 0}</span>
        </h2>
        <p class="govuk-body">{UNUSUAL_WORDS[kind].means(settings)}</p>
      </section>
    ))}
  </Page>
)

type ListProps = {
  readonly kind: Unusual
  readonly cases: readonly Case[]
  readonly stretch: Stretch
  readonly settings: Settled
  readonly more: string | undefined
}

export const UnusualKindPage = ({ kind, cases, stretch, settings, more }: ListProps) => (
  <Page title={UNUSUAL_WORDS[kind].title} back={{ href: '/trail/unusual', text: 'What is unusual' }}>
    <h1 class="govuk-heading-l">{UNUSUAL_WORDS[kind].title}</h1>
    <p class="govuk-body">
      {UNUSUAL_WORDS[kind].means(settings)} From {inWords(stretch.from)} to {inWords(stretch.to)}.
    </p>
    {cases.length === 0 ? (
      <p class="govuk-body">Nothing of this kind in these days.</p>
    ) : (
      <Table
        stacked
        head={['Day', 'Who', 'What makes it so', 'On the trail']}
        rows={cases.map((one) => [
          inWords(one.day),
          one.actor,
          whyUnusual(kind, one),
          <a class="govuk-link" href={rowsOf(one)}>
            See that day
            <span class="govuk-visually-hidden">
              : {one.actor}, {inWords(one.day)}
            </span>
          </a>,
        ])}
      />
    )}
    {more && (
      <p class="govuk-body">
        <a class="govuk-link" href={more}>
          Earlier
        </a>
      </p>
    )}
  </Page>
)
