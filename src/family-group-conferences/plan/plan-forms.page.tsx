import { Select } from '../../govuk/select.tsx'
import { inWords } from '../../kernel/date-words.ts'
import { AskChoice, AskDay, AskText, AskWords, FormPage, type FormState } from '../../web/form-page.tsx'
import type { Invitation } from '../preparation/preparation.ts'
import type { Conference } from '../stages.ts'
import { COUNCIL, SOMEBODY_ELSE } from './plan.form.ts'
import { PROGRESS, PROGRESS_WORDS, type Action, type FamilyPlan } from './plan.ts'

type Props = { readonly conference: Conference; readonly state: FormState }
const back = (conference: Conference) => ({ href: `/conferences/${conference.id}/plan`, text: 'Back to the plan' })

/** Taken down at the table, in the family's words: the child first, then an answer to each question. */
export const PlanWordsPage = ({
  conference,
  plan,
  people,
  state,
}: Props & { plan: FamilyPlan; people: readonly Invitation[] }) => (
  <FormPage
    title="Write down the plan"
    caption={conference.familyName}
    back={back(conference)}
    state={state}
    version={plan.version}
    lead={
      <p class="govuk-body">
        Use the family’s own words, as they say them. Leave out addresses and phone numbers: every copy would carry
        them.
      </p>
    }
  >
    <AskWords state={state} name="childsWords" label="What the child says" rows={3} />
    <AskWords state={state} name="goingWell" label="What is going well" rows={3} />
    {plan.questions.map(({ position, question }) => (
      <AskWords state={state} name={`answer${position}`} label={question} />
    ))}
    <AskWords
      state={state}
      name="ifThingsChange"
      label="If things change"
      hint="What are the warning signs, and who does what?"
    />
    <Select
      name="lead"
      label="Who keeps an eye on the plan for the family?"
      labelClass="govuk-label--s"
      value={state.fields['lead']}
      items={[
        { value: '', text: 'Nobody chosen yet' },
        ...people.map(({ personId, name }) => ({ value: personId, text: name })),
      ]}
    />
  </FormPage>
)

export const AddActionPage = ({
  conference,
  people,
  council,
  state,
}: Props & { people: readonly Invitation[]; council: string }) => (
  <FormPage
    title="Add an action"
    caption={conference.familyName}
    back={back(conference)}
    state={state}
    button="Add to the plan"
  >
    <AskWords
      state={state}
      name="what"
      label="What will be done?"
      hint="For example: Nan will take Wren to school on Mondays and Tuesdays"
      rows={3}
    />
    <AskChoice
      state={state}
      name="who"
      legend="Who will do it?"
      options={[
        ...people.map(({ personId, name }) => ({ value: personId, text: name })),
        { value: COUNCIL, text: council },
        { value: SOMEBODY_ELSE, text: 'Somebody else, or another service' },
      ]}
    />
    <AskText state={state} name="agency" label="If somebody else, who?" />
    <AskDay state={state} name="byWhen" legend="By when?" />
    <AskText state={state} name="checkedBy" label="Who checks that it is done?" />
  </FormPage>
)

export const ProgressPage = ({ conference, action, state }: Props & { action: Action }) => (
  <FormPage
    title="How is it going?"
    caption={conference.familyName}
    back={back(conference)}
    state={state}
    version={action.version}
    lead={<p class="govuk-body-l kith-words">{action.what}</p>}
  >
    <p class="govuk-body">
      {action.who}, by {inWords(action.byWhen)}
    </p>
    <AskChoice
      state={state}
      name="progress"
      legend="Now"
      options={PROGRESS.map((value) => ({ value, text: PROGRESS_WORDS[value] }))}
    />
    <AskDay state={state} name="progressOn" legend="Since when?" />
    <AskWords state={state} name="progressNote" label="What happened (optional when it is done)" rows={3} />
  </FormPage>
)
