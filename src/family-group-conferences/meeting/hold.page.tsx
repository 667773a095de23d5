import { WarningText } from '../../govuk/warning-text.tsx'
import { AskDay, AskText, AskTicks, FormPage, type FormState } from '../../web/form-page.tsx'
import { STATE_WORDS, type Invitation } from '../preparation/preparation.ts'
import type { Preparing } from '../stages.ts'

type HoldProps = {
  readonly conference: Preparing
  readonly people: readonly Invitation[]
  readonly needs: readonly string[]
  readonly state: FormState
}

export const HoldPage = ({ conference, people, needs, state }: HoldProps) => (
  <FormPage
    title="How the conference went"
    caption={conference.familyName}
    back={{ href: `/conferences/${conference.id}`, text: 'Back to the conference' }}
    state={state}
    version={conference.version}
    button="Save and write down the plan"
    lead={
      needs.length > 0 && (
        <WarningText>Before it can be recorded as held: {needs.join('; ').toLowerCase()}.</WarningText>
      )
    }
  >
    <AskDay state={state} name="heldOn" legend="When was it held?" />
    <h2 class="govuk-heading-m">The three parts</h2>
    <AskTime state={state} name="informationStartedAt" label="Information sharing started at" />
    <AskTime
      state={state}
      name="privateTimeStartedAt"
      label="Private family time started at"
      hint="Of private family time we keep the start and the end, and nothing else."
    />
    <AskTime state={state} name="privateTimeEndedAt" label="Private family time ended at" />
    <AskTime state={state} name="endedAt" label="The conference ended at" />
    <AskTicks
      state={state}
      name="came"
      legend="Who came?"
      options={people.map((person) => ({ value: person.personId, text: person.name, hint: STATE_WORDS[person.state] }))}
    />
  </FormPage>
)

const AskTime = (props: { state: FormState; name: string; label: string; hint?: string }) => (
  <AskText {...props} class="govuk-input--width-5" />
)
