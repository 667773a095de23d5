import type { ComponentChildren } from 'preact'
import { Button } from '../../govuk/button.tsx'
import { InsetText } from '../../govuk/inset-text.tsx'
import { away, inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { Page } from '../../web/page.tsx'
import type { Conference } from '../stages.ts'
import { isOverdue, PROGRESS_WORDS, type Action, type FamilyPlan } from './plan.ts'

type PlanProps = {
  readonly conference: Conference
  readonly plan: FamilyPlan
  readonly mayWrite: boolean
  readonly mayKeep: boolean
  readonly today: PlainDate
}

/** The whole plan on one page, each part with the link that changes it. */
export const PlanPage = ({ conference, plan, mayWrite, mayKeep, today }: PlanProps) => {
  const at = `/conferences/${conference.id}`
  return (
    <Page title="The family’s plan" back={{ href: at, text: 'Back to the conference' }}>
      <span class="govuk-caption-l">{conference.familyName}</span>
      <h1 class="govuk-heading-l">The family’s plan</h1>
      <div class="govuk-button-group">
        {mayWrite && (
          <Button href={`${at}/plan/words`}>{isBlank(plan) ? 'Write down the plan' : 'Change the words'}</Button>
        )}
        {mayKeep && (
          <Button href={`${at}/plan/actions/add`} class="govuk-button--secondary">
            Add an action
          </Button>
        )}
        <a class="govuk-link" href={`${at}/plan/copy`}>
          A copy to hand over
        </a>
      </div>
      <PlanWords plan={plan} />
      <h2 class="govuk-heading-m">What will be done</h2>
      {plan.actions.length > 0 ? (
        <Actions at={at} actions={plan.actions} mayKeep={mayKeep} today={today} />
      ) : (
        <p class="govuk-body">No actions yet. Each says what, who, by when, and who checks.</p>
      )}
    </Page>
  )
}

const isBlank = (plan: FamilyPlan): boolean =>
  !plan.childsWords && !plan.goingWell && plan.questions.every(({ answer }) => !answer)

export const PlanWords = ({ plan }: { readonly plan: FamilyPlan }) => (
  <>
    {plan.childsWords && (
      <InsetText>
        <p class="govuk-body-l kith-words">“{plan.childsWords}”</p>
      </InsetText>
    )}
    {plan.goingWell && <Said heading="What is going well" words={plan.goingWell} />}
    {plan.questions.map(({ question, answer }) => (
      <Said heading={question} words={answer || 'Not answered yet'} />
    ))}
    {plan.ifThingsChange && <Said heading="If things change" words={plan.ifThingsChange} />}
    {plan.leadName && <p class="govuk-body">{plan.leadName} keeps an eye on the plan for the family.</p>}
  </>
)

const Said = ({ heading, words }: { heading: string; words: string }) => (
  <section>
    <h2 class="govuk-heading-m">{heading}</h2>
    <p class="govuk-body kith-words">{words}</p>
  </section>
)

type ActionsProps = {
  readonly at: string
  readonly actions: readonly Action[]
  readonly mayKeep: boolean
  readonly today: PlainDate
}

const Actions = ({ at, actions, mayKeep, today }: ActionsProps) => (
  <ul class="kith-actions">
    {actions.map((action) => (
      <li class="kith-actions__one">
        <h3 class="govuk-heading-s kith-words">{action.what}</h3>
        <dl class="kith-actions__facts">
          <Fact is="Who">{action.who}</Fact>
          <Fact is="By when">
            {inWords(action.byWhen)}
            {isOverdue(action, today) && `, was due ${away(action.byWhen, today)}`}
          </Fact>
          <Fact is="Who checks">{action.checkedBy}</Fact>
          <Fact is="How it is going">
            {PROGRESS_WORDS[action.progress]}
            {action.progressOn && ` ${inWords(action.progressOn)}`}
            {action.progressNote && <span class="kith-quiet">{action.progressNote}</span>}
          </Fact>
        </dl>
        {mayKeep && (
          <a class="govuk-link" href={`${at}/plan/actions/${action.id}`}>
            Update<span class="govuk-visually-hidden">: {action.what}</span>
          </a>
        )}
      </li>
    ))}
  </ul>
)

const Fact = ({ is, children }: { is: string; children: ComponentChildren }) => (
  <div>
    <dt>{is}</dt>
    <dd>{children}</dd>
  </div>
)
