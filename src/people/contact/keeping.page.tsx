import { InsetText } from '../../govuk/inset-text.tsx'
import { inWords } from '../../kernel/date-words.ts'
import { AskChoice, AskDay, AskWords, FormPage, type FormState } from '../../web/form-page.tsx'
import type { Person } from '../person.ts'
import type { Keeping } from './contact.ts'

type Props = { readonly person: Person; readonly state: FormState }
const backTo = (person: Person) => ({
  href: `/people/${person.id}/contact`,
  text: `Back to how to reach ${person.callingName}`,
})
const What = ({ person }: { readonly person: Person }) => (
  <InsetText>
    Kith leaves {person.callingName}’s address, phone, email, school and home out of everything made for the person you
    name: plan copies, the family picture, letters and files.
  </InsetText>
)

type AddProps = Props & { readonly others: readonly { readonly id: string; readonly name: string }[] }

export const KeepFromPage = ({ person, others, state }: AddProps) => (
  <FormPage
    title={`Who must not know where ${person.callingName} is?`}
    caption={person.name}
    back={backTo(person)}
    state={state}
    lead={<What person={person} />}
  >
    <AskChoice
      state={state}
      name="from"
      legend="Who must not know?"
      hint="Somebody who is not here is added to the family first"
      options={others.map(({ id, name }) => ({ value: id, text: name }))}
    />
    <Why state={state} />
    <AskDay state={state} name="fromOn" legend="From when?" />
    <Until state={state} />
  </FormPage>
)

type ChangeProps = Props & { readonly keeping: Keeping }

export const ChangeKeepingPage = ({ person, keeping, state }: ChangeProps) => (
  <FormPage
    title={`${keeping.fromName} must not know where ${person.callingName} is`}
    caption={person.name}
    back={backTo(person)}
    state={state}
    version={keeping.version}
    lead={
      <>
        <What person={person} />
        <p class="govuk-body">It began on {inWords(keeping.fromOn)}.</p>
      </>
    }
  >
    <Why state={state} />
    <Until state={state} />
  </FormPage>
)

type Asked = { readonly state: FormState }
const Why = ({ state }: Asked) => (
  <AskWords
    state={state}
    name="why"
    label="Why must they not know?"
    hint="Name the order if there is one, and what it is feared they would do"
  />
)
const Until = ({ state }: Asked) => (
  <AskDay
    state={state}
    name="toOn"
    legend="Until when? (optional)"
    hint="Leave it empty if nobody knows. It still holds on the last day."
  />
)
