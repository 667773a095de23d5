import { age } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { AskText, AskTicks, FormPage, type FormState } from '../../web/form-page.tsx'
import type { FamilyMember, FamilyRecord } from '../family.ts'

type Props = {
  readonly title: string
  readonly family: FamilyRecord
  readonly people: readonly FamilyMember[]
  readonly version?: number
  readonly state: FormState
  readonly today: PlainDate
}

export const HomePage = ({ title, family, people, version, state, today }: Props) => (
  <FormPage
    title={title}
    caption={family.name}
    back={{ href: `/families/${family.id}`, text: 'Back to the family' }}
    state={state}
    {...(version === undefined ? {} : { version })}
  >
    <AskText
      state={state}
      name="label"
      label="What does the family call this home?"
      hint="For example, Mum’s, or Nan and Grandad’s. Not the address, if anyone must not learn it."
      class="govuk-input--width-20"
    />
    <AskTicks
      state={state}
      name="members"
      legend="Who lives there?"
      hint="Somebody may live in two homes"
      options={people
        .filter(({ diedOn }) => !diedOn)
        .map(({ id, name, bornOn, dueOn }) => ({ value: id, text: `${name}, ${age(bornOn, today, dueOn)}` }))}
    />
  </FormPage>
)
