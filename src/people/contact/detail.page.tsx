import { Button } from '../../govuk/button.tsx'
import { AskChoice, AskText, AskTicks, AskWords, FormPage, type FormState } from '../../web/form-page.tsx'
import type { Person } from '../person.ts'
import { CONTACT_KINDS, contactWords, type ContactDetail, type ContactKind } from './contact.ts'

type Props = { readonly person: Person; readonly state: FormState }
const backTo = (person: Person) => ({
  href: `/people/${person.id}/contact`,
  text: `Back to how to reach ${person.callingName}`,
})

export const AddDetailPage = ({ person, state }: Props) => (
  <FormPage
    title={`Add a way to reach ${person.callingName}`}
    caption={person.name}
    back={backTo(person)}
    state={state}
  >
    <AskChoice
      state={state}
      name="kind"
      legend="What is it?"
      options={CONTACT_KINDS.map((value) => ({ value, text: contactWords(person.sex)[value] }))}
    />
    <AskWords
      state={state}
      name="value"
      label="The address, number or name"
      hint="One only. Put each line of an address on its own line, with the postcode."
      rows={4}
    />
    <SafeUse state={state} />
  </FormPage>
)

type ChangeProps = Props & { readonly detail: ContactDetail }

export const ChangeDetailPage = ({ person, detail, state }: ChangeProps) => (
  <FormPage
    title={`Change: ${contactWords(person.sex)[detail.kind].toLowerCase()}`}
    caption={person.name}
    back={backTo(person)}
    state={state}
    version={detail.version}
    after={
      <>
        <h2 class="govuk-heading-m">Is this no longer right?</h2>
        <p class="govuk-body">
          Take it out and add the new one. Kith keeps the old one out of sight, and still keeps it from those who must
          not know.
        </p>
        <form method="post" action={`/contact-details/${detail.id}/remove`}>
          <input type="hidden" name="version" value={detail.version} />
          <Button class="govuk-button--secondary" preventDoubleClick>
            Take it out
          </Button>
        </form>
      </>
    }
  >
    <AskWords state={state} name="value" label={LABEL[detail.kind]} rows={4} />
    <SafeUse state={state} />
  </FormPage>
)

const LABEL: Readonly<Record<ContactKind, string>> = {
  address: 'The address',
  phone: 'The phone number',
  email: 'The email address',
  school: 'The school or nursery, and where it is',
  placement: 'The home, and where it is',
}

const SafeUse = ({ state }: { readonly state: FormState }) => (
  <>
    <AskTicks
      state={state}
      name="leaveNoMessage"
      legend="Messages"
      options={[{ value: 'yes', text: 'Leave no message, and send none' }]}
    />
    <AskText
      state={state}
      name="askFor"
      label="Another name to ask for (optional)"
      hint="Where their own name would give them away"
      class="govuk-input--width-20"
    />
    <AskText
      state={state}
      name="bestTimes"
      label="When it is safe to use (optional)"
      hint="For example, school days between 10am and 2pm"
    />
    <AskWords state={state} name="howToUse" label="Anything else about using it safely (optional)" rows={3} />
  </>
)
