import { Button } from '../govuk/button.tsx'
import { Tag } from '../govuk/tag.tsx'
import { TaskList } from '../govuk/task-list.tsx'
import { away, inWords } from '../kernel/date-words.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { Page } from '../web/page.tsx'
import { AboutConference } from './conference-about.page.tsx'
import { tasksOf, type Permissions } from './conference-tasks.ts'
import type { NextStep } from './next-steps.ts'
import { isSettled, type Invitation } from './preparation/preparation.ts'
import type { Feedback, Review } from './review/review.ts'
import type { Question } from './plan/plan.ts'
import { STAGE_WORDS, type Conference } from './stages.ts'

type Props = {
  readonly conference: Conference
  readonly children: readonly { readonly id: string; readonly name: string }[]
  readonly people: readonly Invitation[]
  readonly questions: readonly Question[]
  readonly reviews: readonly Review[]
  readonly feedback: readonly Feedback[]
  readonly next: NextStep
  readonly may: Permissions
  readonly today: PlainDate
}

/** One conference, answering first what its people ask most: what happens next, and who must move. */
export const ConferencePage = ({
  conference,
  children,
  people,
  questions,
  reviews,
  feedback,
  next,
  may,
  today,
}: Props) => {
  const settled = people.filter(isSettled).length
  return (
    <Page
      title={`Conference for ${conference.familyName}`}
      back={{ href: `/families/${conference.familyId}`, text: 'Back to the family' }}
    >
      <header class="kith-record-header">
        <span class="govuk-caption-l">Family group conference</span>
        <h1 class="govuk-heading-l">
          <a class="govuk-link govuk-link--no-visited-state" href={`/families/${conference.familyId}`}>
            {conference.familyName}
          </a>
        </h1>
        <p class="govuk-body">
          <Tag>{STAGE_WORDS[conference.stage]}</Tag> {conference.urgent && <Tag class="govuk-tag--grey">Urgent</Tag>}
        </p>
      </header>
      {next.mover !== 'nobody' && <NextCard {...{ conference, next, may, today }} />}
      <TaskList items={tasksOf({ conference, settled, invited: people.length, reviews, may })} />
      <h2 class="govuk-heading-m">What it is about</h2>
      <AboutConference {...{ conference, children, people, questions }} />
      {feedback.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">What they thought</h2>
          <ul class="govuk-list">
            {feedback.map((given) => (
              <li>
                {given.words && <p class="govuk-body kith-words">“{given.words}”</p>}
                <p class="govuk-hint">
                  {capital(given.givenBy)}, {inWords(given.givenOn)}. Out of five: listened to {given.listenedTo}, felt
                  safe {given.feltSafe}, the plan is ours {given.planIsOurs}.
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** What happens next, whose move it is, and the button for whoever may make it. */
const NextCard = ({ conference, next, may, today }: Pick<Props, 'conference' | 'next' | 'may' | 'today'>) => {
  const at = `/conferences/${conference.id}`
  const mine = { 'the service': may.allocate, 'the coordinator': may.run, 'the referrer': may.answer, nobody: false }[
    next.mover
  ]
  const giving = conference.stage === 'decided' && !conference.answer.planGivenOn
  return (
    <section class="kith-card kith-next">
      <h2 class="govuk-heading-m">Next: {next.what.slice(0, 1).toLowerCase() + next.what.slice(1)}</h2>
      <p class="govuk-body">
        {mover(conference, next)}
        {next.due &&
          (next.due < today
            ? `. This was due ${away(next.due, today)}, by ${inWords(next.due)}`
            : `, ${away(next.due, today)}: by ${inWords(next.due)}`)}
      </p>
      {mine && !giving && <Button href={next.path}>{next.what}</Button>}
      {mine && giving && (
        <form method="post" action={`${at}/plan/given`}>
          <p class="govuk-body">
            <a class="govuk-link" href={`${at}/plan/copy`}>
              Print the plan
            </a>
            , then say when everyone has it.
          </p>
          <Button>Everyone has their copy</Button>
        </form>
      )}
      {may.take && (
        <form method="post" action={`${at}/take`}>
          <Button>Take this referral</Button>
        </form>
      )}
    </section>
  )
}

function mover(conference: Conference, { mover }: NextStep): string {
  if (mover === 'the coordinator' && 'coordinator' in conference) return conference.coordinator.name
  return mover === 'the referrer' ? conference.referrer.name : 'The conference service'
}
