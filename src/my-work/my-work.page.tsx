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
        ([key, heading]) => groups[key].length > 0 && <Group heading={heading} items={groups[key]} today={today} />,
      )}
      {GROUPS.every(([key]) => groups[key].length === 0) && <NothingHere role={role} />}
    </Page>
  )
}

const summary = (name: string, overdue: number, today: number, due: number): string => {
  const first = name.split(' ')[0] ?? name
  if (due === 0) return `Nothing is due today, ${first}.`
  const parts = [overdue > 0 && `${overdue} overdue`, today > 0 && `${today} due today`].filter(Boolean)
  return `${first}, you have ${parts.join(' and ')}.`
}

const Group = ({ heading, items, today }: { heading: string; items: readonly WorkItem[]; today: PlainDate }) => (
  <section class="kith-work">
    <h2 class="govuk-heading-m">
      {heading} <span class="kith-count">{items.length}</span>
    </h2>
    <ul class="kith-work__list">
      {items.slice(0, 50).map((item) => (
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
          <span class="kith-work__when">{whenOf(item, today)}</span>
        </li>
      ))}
    </ul>
    {items.length > 50 && <p class="govuk-hint">And {items.length - 50} more.</p>}
  </section>
)

function whenOf({ due, waitingOn }: WorkItem, today: PlainDate): string {
  if (waitingOn) return due ? `${waitingOn}, by ${inWords(due)}` : waitingOn
  if (!due) return ''
  return due < today ? `was due ${away(due, today)}, ${inWords(due)}` : `${away(due, today)}, ${inWords(due)}`
}

const NothingHere = ({ role }: { role: string }) => (
  <p class="govuk-body">
    {role === 'performance-analyst' || role === 'director' || role === 'practice-lead' ? (
      <>
        Your work begins with the{' '}
        <a class="govuk-link" href="/scorecard">
          scorecard
        </a>
        .
      </>
    ) : (
      <>
        What families and teams need from you will be listed here. To begin,{' '}
        <a class="govuk-link" href="/people">
          find a child or family
        </a>
        .
      </>
    )}
  </p>
)
