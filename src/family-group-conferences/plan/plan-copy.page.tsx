import { InsetText } from '../../govuk/inset-text.tsx'
import { inWords } from '../../kernel/date-words.ts'
import { Page } from '../../web/page.tsx'
import type { Invitation } from '../preparation/preparation.ts'
import type { Conference } from '../stages.ts'
import { PlanWords } from './plan.page.tsx'
import type { Action, FamilyPlan } from './plan.ts'

type CopyProps = {
  readonly conference: Conference
  readonly plan: FamilyPlan
  readonly people: readonly Invitation[]
  readonly council: string
}

/** The plan as a page worth handing over: it prints on A4 with nothing of Kith's own around it. */
export const PlanCopyPage = ({ conference, plan, people, council }: CopyProps) => {
  const coordinator = coordinatorOf(conference)
  const meeting = 'meeting' in conference ? conference.meeting : undefined
  const answer = 'answer' in conference ? conference.answer : undefined
  const came = people.filter(({ attended }) => attended === 'attended' || attended === 'part attended')
  return (
    <Page
      title={`Plan of ${conference.familyName}`}
      back={{ href: `/conferences/${conference.id}/plan`, text: 'Back to the plan' }}
    >
      <article class="kith-plan-copy">
        <h1 class="govuk-heading-xl">Our family plan</h1>
        <p class="govuk-body-l">
          {conference.familyName}
          {meeting && `, made together on ${inWords(meeting.heldOn)}`}
        </p>
        {!answer && (
          <InsetText>
            <strong>Draft:</strong> the council has not answered yet.
          </InsetText>
        )}
        <PlanWords plan={plan} />
        <h2 class="govuk-heading-m">Who does what</h2>
        <ol class="kith-plan-actions">
          {plan.actions.map((action) => (
            <ActionLine action={action} />
          ))}
        </ol>
        {answer && (
          <section>
            <h2 class="govuk-heading-m">What the council said</h2>
            <p class="govuk-body">
              {answer.decidedBy.name} {DECISION_SAID[answer.decision]} on {inWords(answer.decidedOn)}.
            </p>
            {answer.reasons && <p class="govuk-body kith-words">{answer.reasons}</p>}
            {answer.reviewDueOn && (
              <p class="govuk-body">We meet again to see how it is going by {inWords(answer.reviewDueOn)}.</p>
            )}
          </section>
        )}
        <h2 class="govuk-heading-m">Who was there</h2>
        <p class="govuk-body">{came.map(({ name }) => name).join(', ')}</p>
        <p class="govuk-body">
          This plan belongs to the family. If something is not working, tell us and ask to meet again sooner.
        </p>
        <p class="govuk-body">
          <strong>How to reach us:</strong> ask {council} for{' '}
          {coordinator ? `${coordinator}, your coordinator, or ` : ''}
          the family group conference service.
        </p>
      </article>
      <p class="govuk-body kith-not-printed">
        To print it, use your browser’s print command. Check each name on it before you hand it to anyone.
      </p>
    </Page>
  )
}

const coordinatorOf = (conference: Conference): string | undefined =>
  'coordinator' in conference
    ? conference.coordinator.name
    : conference.stage === 'closed'
      ? conference.allocation?.coordinator.name
      : undefined

const DECISION_SAID = {
  agreed: 'agreed to the plan',
  'agreed in part': 'agreed to part of the plan',
  'not agreed': 'could not agree to the plan',
  'no plan made': 'noted that no plan was made',
} as const

const ActionLine = ({ action }: { action: Action }) => (
  <li>
    <p class="govuk-body kith-words">{action.what}</p>
    <p class="govuk-body">
      <strong>{action.who}</strong>, by {inWords(action.byWhen)}. {action.checkedBy} checks.
    </p>
  </li>
)
