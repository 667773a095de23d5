import { away, inWords } from '../kernel/date-words.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { Page } from '../web/page.tsx'
import type { WorkGroups, WorkItem } from './work.ts'

const GROUPS = [
  ['overdue', 'Overdue'],
  ['today', 'Today'],
  ['week', 'In the next seven days'],
  ['later', 'Later'],
  ['waiting', 'Waiting on others'],
] as const

type Props = { readonly name: string; readonly role: string; readonly groups: WorkGroups; readonly today: PlainDate }

export function MyWorkPage({ name, role, groups, today }: Props) {
  const due = groups.overdue.length + groups.today.length
  return (
    <Page title="My work">
      <span class="govuk-caption-l">{inWords(today)}</span>
      <h1 class="govuk-heading-l">My work</h1>
      <p class="govuk-body-l">{summary(name, groups.overdue.length, groups.today.length, due)}</p>
      {GROUPS.map(
        ([key, heading]) =>
          groups[key].length > 0 && <Group id={key} heading={heading} items={groups[key]} today={today} />,
      )}
      {GROUPS.every(([key]) => groups[key].length === 0) && <NothingHere role={role} />}
      <p class="govuk-body kith-not-printed">
        Do you know a family outside work?{' '}
        <a class="govuk-link" href="/account/people-i-know">
          People I know
        </a>{' '}
        keeps their record shut to you.
      </p>
    </Page>
  )
}

const summary = (name: string, overdue: number, today: number, due: number): string => {
  const first = name.split(' ')[0] ?? name
  if (due === 0) return `Nothing is due today, ${first}.`
  const parts = [overdue > 0 && `${overdue} overdue`, today > 0 && `${today} due today`].filter(Boolean)
  return `${first}, you have ${parts.join(' and ')}.`
}

const Group = ({
  id,
  heading,
  items,
  today,
}: {
  id: string
  heading: string
  items: readonly WorkItem[]
  today: PlainDate
}) => (
  <section class={`kith-work kith-work--${id}`}>
    <h2 class="govuk-heading-m">
      {heading} <span class="kith-count">{items.length}</span>
    </h2>
    <ul class="kith-work__list">
      {items.slice(0, SHOWN).map((item) => (
        <li class="kith-work__item">
          <div>
            <a class="govuk-link kith-work__act" href={item.href}>
              {item.what}
              <span class="govuk-visually-hidden">: {item.who}</span>
            </a>
            <span class="kith-work__who" aria-hidden="true">
              {item.who}
            </span>
          </div>
          <When item={item} today={today} />
        </li>
      ))}
    </ul>
    {items.length > SHOWN && <p class="govuk-hint">And {items.length - SHOWN} more, later than these.</p>}
  </section>
)

const SHOWN = 50

/** How far away it is, and the day itself: both, because people count in one and write down the other. */
const When = ({ item: { due, waitingOn }, today }: { item: WorkItem; today: PlainDate }) => (
  <span class="kith-work__when">
    {waitingOn && <span class="kith-work__day">{waitingOn}</span>}
    {due && (
      <span class="kith-work__day">{due < today ? `Was due ${away(due, today)}` : `Due ${away(due, today)}`}</span>
    )}
    {due && inWords(due)}
  </span>
)

const NothingHere = ({ role }: { role: string }) => (
  <p class="govuk-body">
    {['coordinator', 'social-worker', 'team-manager'].includes(role) ? (
      <>
        What families and teams need from you will be listed here. To begin,{' '}
        <a class="govuk-link" href="/people">
          find a child or family
        </a>
        .
      </>
    ) : role === 'information-governance' ? (
      <>
        Nothing waits for you. To answer somebody who asks who has looked at them, open{' '}
        <a class="govuk-link" href="/trail">
          the trail
        </a>
        .
      </>
    ) : (
      <>
        Nothing waits for you. See how it is going on the{' '}
        <a class="govuk-link" href="/scorecard">
          scorecard
        </a>
        .
      </>
    )}
  </p>
)
