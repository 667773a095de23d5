import { Button } from '../../govuk/button.tsx'
import { Select } from '../../govuk/select.tsx'
import { FormPage, type FormState } from '../../web/form-page.tsx'
import type { FamilyMember, FamilyRecord } from '../family.ts'
import type { Relationship } from '../relationship.ts'
import { RelationFields } from './relation-fields.page.tsx'

type AddProps = {
  readonly family: FamilyRecord
  readonly people: readonly FamilyMember[]
  readonly from: FamilyMember | undefined
  readonly state: FormState
}

export const AddRelationshipPage = ({ family, people, from, state }: AddProps) => (
  <FormPage
    title={from ? `How is ${from.callingName} related?` : 'Add a relationship'}
    caption={family.name}
    back={{ href: `/families/${family.id}`, text: 'Back to the family' }}
    state={state}
  >
    {from ? (
      <input type="hidden" name="from" value={from.id} />
    ) : (
      <Select
        name="from"
        label="Who is it about?"
        labelClass="govuk-label--s"
        value={state.fields['from'] ?? ''}
        items={[{ value: '', text: 'Choose somebody' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
        errorMessage={state.problems.find(({ field }) => field === 'from')?.text}
      />
    )}
    <RelationFields
      state={state}
      about={from?.callingName ?? 'This person'}
      others={people.filter(({ id }) => id !== from?.id)}
      dates
    />
  </FormPage>
)

type ChangeProps = {
  readonly relationship: Relationship
  readonly from: FamilyMember
  readonly to: FamilyMember
  readonly family: FamilyRecord
  readonly state: FormState
}

export const ChangeRelationshipPage = ({ relationship, from, to, family, state }: ChangeProps) => (
  <FormPage
    title={`${from.name} and ${to.name}`}
    caption={family.name}
    back={{ href: `/families/${family.id}`, text: 'Back to the family' }}
    state={state}
    version={relationship.version}
    lead={
      <p class="govuk-body">
        Complete the sentence: {from.callingName} is … {to.callingName}.
      </p>
    }
    after={
      <form method="post" action={`/relationships/${relationship.id}/remove`} class="kith-remove">
        <input type="hidden" name="version" value={relationship.version} />
        <h2 class="govuk-heading-s">Was this a mistake?</h2>
        <p class="govuk-body">
          Take it out if it was never so. If it has ended, give the date above instead, so that the family’s story stays
          whole.
        </p>
        <Button class="govuk-button--secondary">Take out this relationship</Button>
      </form>
    }
  >
    <RelationFields state={state} about={from.callingName} dates />
  </FormPage>
)
