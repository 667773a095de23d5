import { AskChoice, AskDay, AskWords, asOptions, FormPage, type FormState } from '../../web/form-page.tsx'
import { DECISIONS, type Held } from '../stages.ts'
import { PlanWords } from './plan.page.tsx'
import type { FamilyPlan } from './plan.ts'

type Props = { readonly conference: Held; readonly plan: FamilyPlan; readonly state: FormState }

export const DecisionPage = ({ conference, plan, state }: Props) => (
  <FormPage
    title="The answer to the family’s plan"
    caption={conference.familyName}
    back={{ href: `/conferences/${conference.id}`, text: 'Back to the conference' }}
    state={state}
    version={conference.version}
    button="Record the answer"
    lead={
      <>
        <p class="govuk-body">
          {conference.referrer.name} answers for the council. A plan is agreed unless it would not be safe. If not all
          of it can be agreed, say why in words the family will read; they can change it the same day.
        </p>
        <PlanWords plan={plan} />
        <ol class="govuk-list govuk-list--number">
          {plan.actions.map(({ what, who }) => (
            <li>
              {what} ({who})
            </li>
          ))}
        </ol>
      </>
    }
  >
    <AskChoice state={state} name="decision" legend="The plan is" options={asOptions(DECISIONS)} />
    <AskWords state={state} name="reasons" label="Reasons, if any part is not agreed" />
    <AskDay state={state} name="decidedOn" legend="Date of the answer" />
  </FormPage>
)
