import { InsetText } from '../../../govuk/inset-text.tsx'
import { inWords } from '../../../kernel/date-words.ts'
import { LeftOut } from '../../../people/index.ts'
import { Page } from '../../../web/page.tsx'
import { PlanWords } from '../plan.page.tsx'
import type { Action } from '../plan.ts'
import type { PlanCopy } from './plan-copy.ts'

type CopyProps = { readonly conferenceId: string; readonly copy: PlanCopy; readonly leftOut: number }

/** The plan as a page worth handing over: it prints on A4 with nothing of Kith's own around it. */
export const PlanCopyPage = ({ conferenceId, copy, leftOut }: CopyProps) => (
  <Page
    title={`Our family plan, for ${copy.forName}`}
    back={{ href: `/conferences/${conferenceId}/plan/copy`, text: 'Choose somebody else' }}
  >
    <LeftOut name={copy.forName} leftOut={leftOut} />
    <article class="kith-plan-copy">
      <h1 class="govuk-heading-xl">Our family plan</h1>
      <p class="govuk-body-l">
        {copy.familyName}
        {copy.heldOn && `, made together on ${inWords(copy.heldOn)}`}
      </p>
      <p class="govuk-body">
        This copy is for <strong>{copy.forName}</strong>.
      </p>
      {!copy.answer && (
        <InsetText>
          <strong>Draft:</strong> the council has not answered yet.
        </InsetText>
      )}
      <PlanWords plan={copy.plan} />
      <h2 class="govuk-heading-m">Who does what</h2>
      <ol class="kith-plan-actions">
        {copy.plan.actions.map((action) => (
          <ActionLine action={action} />
        ))}
      </ol>
      {copy.answer && <CouncilSaid answer={copy.answer} />}
      <h2 class="govuk-heading-m">Who was there</h2>
      <p class="govuk-body">{copy.came.join(', ')}</p>
      <p class="govuk-body">
        This plan belongs to the family. If something is not working, tell us and ask to meet again sooner.
      </p>
      <p class="govuk-body">
        <strong>How to reach us:</strong> ask {copy.council} for{' '}
        {copy.coordinator ? `${copy.coordinator}, your coordinator, or ` : ''}
        the family group conference service.
      </p>
    </article>
  </Page>
)

const CouncilSaid = ({ answer }: { readonly answer: NonNullable<PlanCopy['answer']> }) => (
  <section>
    <h2 class="govuk-heading-m">What the council said</h2>
    <p class="govuk-body">
      {answer.by} {DECISION_SAID[answer.decision]} on {inWords(answer.on)}.
    </p>
    {answer.reasons && <p class="govuk-body kith-words">{answer.reasons}</p>}
    {answer.reviewDueOn && (
      <p class="govuk-body">We meet again to see how it is going by {inWords(answer.reviewDueOn)}.</p>
    )}
  </section>
)

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
