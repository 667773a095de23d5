import type { Post } from '../../access/index.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { AskChoice, AskText, AskTicks, FormPage, type FormState } from '../../web/form-page.tsx'
import { PersonFields } from '../adding/person-fields.page.tsx'
import { FoundPeople } from '../search/found-people.page.tsx'
import type { FoundPerson } from '../search/found.ts'

type Props = {
  readonly askedId: string
  readonly posts: readonly Post[]
  readonly alike?: readonly FoundPerson[]
  readonly state: FormState
  readonly today: PlainDate
}

export const StartFamilyPage = ({ askedId, posts, alike = [], state, today }: Props) => (
  <FormPage
    title="Start a record for a family"
    back={{ href: `/people?asked=${askedId}`, text: 'Back to what you searched for' }}
    state={state}
    button="Start the record"
    lead={<p class="govuk-body">Begin with one child. Everybody else can be added on the family’s page.</p>}
  >
    {alike.length > 0 && (
      <div class="kith-card">
        <h2 class="govuk-heading-s">Kith has {alike.length === 1 ? 'somebody' : 'people'} like this already</h2>
        <FoundPeople people={alike} asked={{ names: '', bornOn: undefined, reference: '' }} today={today} />
        <AskTicks
          state={state}
          name="isNew"
          legend="Is it somebody else?"
          options={[{ value: 'yes', text: 'Yes, this is a different child' }]}
        />
      </div>
    )}
    <AskText
      state={state}
      name="familyTitle"
      label="What should this family be called here?"
      hint="For example, the Brightwater family"
      class="govuk-input--width-20"
      autocomplete="off"
    />
    {posts.length > 1 && (
      <AskChoice
        state={state}
        name="team"
        legend="Which team works with them?"
        options={posts.map(({ teamId, teamName }) => ({ value: teamId, text: teamName }))}
      />
    )}
    <h2 class="govuk-heading-m">The first child</h2>
    <PersonFields state={state} />
  </FormPage>
)
