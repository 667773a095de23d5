import { Table } from '../../govuk/table.tsx'
import { inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { Page } from '../../web/page.tsx'
import type { NextStep } from '../next-steps.ts'
import { WhatTheyThought, type Thought } from './what-they-thought.page.tsx'
import { STAGE_WORDS, type Conference, type Stage } from '../stages.ts'

export const STAGES: readonly Stage[] = ['referred', 'preparing', 'held', 'decided', 'closed']
const OPEN = STAGES.filter((stage) => stage !== 'closed')
type Counts = ReadonlyMap<Stage, number>
type BoardLine = { readonly conference: Conference; readonly next: NextStep }
type Props = {
  readonly lines: readonly BoardLine[]
  readonly counts: Counts
  readonly stage: Stage | undefined
  /** Whether some here can be theirs: those who coordinate or refer. */
  readonly hasOwn: boolean
  readonly mine: boolean
  readonly more: string | undefined
  readonly thought: readonly Thought[]
  readonly today: PlainDate
}

export const BoardPage = ({ lines, counts, stage, hasOwn, mine, more, thought, today }: Props) => (
  <Page title="Family group conferences">
    <h1 class="govuk-heading-l">Family group conferences</h1>
    <nav class="kith-filters" aria-label="Which conferences">
      <div>
        <h2 class="govuk-heading-s" id="by-stage">
          Stage
        </h2>
        <ul class="govuk-list" aria-labelledby="by-stage">
          <Filter
            href={address(undefined, mine)}
            current={stage === undefined}
            text="All open"
            count={OPEN.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0)}
          />
          {STAGES.map((value) => (
            <Filter
              href={address(value, mine)}
              current={stage === value}
              text={STAGE_WORDS[value]}
              count={counts.get(value) ?? 0}
            />
          ))}
        </ul>
      </div>
      {hasOwn && (
        <div>
          <h2 class="govuk-heading-s" id="by-person">
            Whose
          </h2>
          <ul class="govuk-list" aria-labelledby="by-person">
            <Filter href={address(stage, false)} current={!mine} text="Everyone’s" />
            <Filter href={address(stage, true)} current={mine} text="Mine" />
          </ul>
        </div>
      )}
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
          rows={inOrder(lines).map(({ conference, next }) => [
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
    <WhatTheyThought years={thought} />
  </Page>
)

type FilterProps = { readonly href: string; readonly current: boolean; readonly text: string; readonly count?: number }

const Filter = ({ href, current, text, count }: FilterProps) => (
  <li>
    <a class="govuk-link" href={href} aria-current={current ? 'true' : undefined}>
      {text} {count !== undefined && <span class="kith-count">{count}</span>}
    </a>
  </li>
)

/** Whatever is due soonest first, so that what is overdue heads the page; what has no date keeps its place at the end. */
const inOrder = (lines: readonly BoardLine[]): readonly BoardLine[] =>
  lines.toSorted((a, b) => (a.next.due ?? 'none').localeCompare(b.next.due ?? 'none'))

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
