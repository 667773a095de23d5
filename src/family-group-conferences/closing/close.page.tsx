import { AskChoice, AskDay, AskWords, asOptions, FormPage, type FormState } from '../../web/form-page.tsx'
import { CLOSED_REASONS, type Conference } from '../stages.ts'

export const ClosePage = ({ conference, state }: { readonly conference: Conference; readonly state: FormState }) => (
  <FormPage
    title="Close this conference"
    caption={conference.familyName}
    back={{ href: `/conferences/${conference.id}`, text: 'Back to the conference' }}
    state={state}
    version={conference.version}
    button="Close"
    lead={
      <p class="govuk-body">
        Whatever the reason, it counts against nobody, and the family can be offered a conference again.
      </p>
    }
  >
    <AskChoice state={state} name="closedReason" legend="Why is it closing?" options={asOptions(CLOSED_REASONS)} />
    <AskDay state={state} name="closedOn" legend="When did it close?" />
    <AskWords state={state} name="closingNote" label="Anything else to say (optional)" rows={3} />
  </FormPage>
)
