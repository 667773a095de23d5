import { Table } from '../../govuk/table.tsx'
import { inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { Page } from '../../web/page.tsx'
import type { NextStep } from '../next-steps.ts'
import { STAGE_WORDS, type Conference, type Stage } from '../stages.ts'

export const STAGES: readonly Stage[] = ['referred', 'preparing', 'held', 'decided', 'closed']
type BoardLine = { readonly conference: Conference; readonly next: NextStep }
type Props = {
  readonly lines: readonly BoardLine[]
  readonly stage: Stage | undefined
  readonly mine: boolean
  readonly more: string | undefined
  readonly today: PlainDate
}

export const BoardPage = ({ lines, stage, mine, more, today }: Props) => (
  <Page title="Family group conferences">
    <h1 class="govuk-heading-l">Family group conferences</h1>
    <nav class="kith-filters" aria-label="Which conferences">
      <ul class="govuk-list">
        <Filter href={address(undefined, mine)} current={stage === undefined} text="All open" />
        {STAGES.map((value) => (
          <Filter href={address(value, mine)} current={stage === value} text={STAGE_WORDS[value]} />
        ))}
      </ul>
      <ul class="govuk-list">
        <Filter href={address(stage, false)} current={!mine} text="Everyone’s" />
        <Filter href={address(stage, true)} current={mine} text="Mine" />
      </ul>
    </nav>
    {lines.length === 0 ? (
      <p class="govuk-body">
        No conferences here. One begins with an offer:{' '}
        <a class="govuk-link" href="/people">
          find the family
        </a>
        , then offer them a conference.
      </p>
    ) : (
      <div class="kith-scroll" tabIndex={0} role="region" aria-label="Conferences">
        <Table
          head={['Family', 'Stage', 'Coordinator', 'Next', 'By']}
          firstCellIsHeader
          rows={lines.map(({ conference, next }) => [
            <a class="govuk-link" href={`/conferences/${conference.id}`}>
              {conference.familyName}
            </a>,
            STAGE_WORDS[conference.stage],
            coordinatorOf(conference),
            conference.stage === 'closed' ? conference.closing.closedReason : next.what,
            conference.stage === 'closed'
              ? inWords(conference.closing.closedOn)
              : next.due
                ? `${inWords(next.due)}${next.due < today ? ' (overdue)' : ''}`
                : '',
          ])}
        />
      </div>
    )}
    {more && (
      <p class="govuk-body">
        <a class="govuk-link" href={more}>
          More conferences
        </a>
      </p>
    )}
  </Page>
)

const Filter = ({ href, current, text }: { href: string; current: boolean; text: string }) => (
  <li>
    <a class="govuk-link" href={href} aria-current={current ? 'true' : undefined}>
      {text}
    </a>
  </li>
)

export const address = (stage: Stage | undefined, mine: boolean): string => {
  const asked = [stage && `stage=${stage}`, mine && 'mine=yes'].filter(Boolean).join('&')
  return `/conferences${asked && `?${asked}`}`
}

const coordinatorOf = (conference: Conference): string =>
  'coordinator' in conference
    ? conference.coordinator.name
    : conference.stage === 'closed'
      ? (conference.allocation?.coordinator.name ?? '')
      : 'None yet'
