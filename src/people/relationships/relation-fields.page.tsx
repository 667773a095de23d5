import { Checkboxes } from '../../govuk/checkboxes.tsx'
import { Select } from '../../govuk/select.tsx'
import { AskDay, AskText, AskTicks, type FormState } from '../../web/form-page.tsx'
import type { FamilyMember } from '../family.ts'
import { TIES } from './ties.ts'

type Props = {
  readonly state: FormState
  /** Whom the sentence is about: "Kelly is … of". */
  readonly about: string
  readonly others?: readonly FamilyMember[]
  readonly dates?: boolean
}

const CHOICES = TIES.map(({ value, words }) => ({ value, text: words }))

/** A sentence to complete: somebody is … of one person or several. */
export const RelationFields = ({ state, about, others, dates = false }: Props) => (
  <>
    <Select
      name="tie"
      label={`${about} is`}
      labelClass="govuk-label--s"
      value={state.fields['tie'] ?? ''}
      items={[{ value: '', text: 'Not said yet' }, ...CHOICES]}
      errorMessage={state.problems.find(({ field }) => field === 'tie')?.text}
    />
    {others && (
      <Checkboxes
        name="to"
        legend="Whose?"
        legendClass="govuk-fieldset__legend--s"
        hint="Tick everybody it is true of: a mother of three, a child of two parents"
        class="govuk-checkboxes--small kith-ticks"
        values={state.ticked['to'] ?? []}
        items={others.map(({ id, name }) => ({ value: id, text: name }))}
        errorMessage={state.problems.find(({ field }) => field === 'to')?.text}
      />
    )}
    <AskText
      state={state}
      name="describedAs"
      label="If it is something else, what?"
      hint="For example, neighbour, godmother, football coach"
      class="govuk-input--width-20"
    />
    <AskTicks
      state={state}
      name="responsible"
      legend="Parental responsibility"
      options={[{ value: 'yes', text: 'The parent or guardian has parental responsibility for the child' }]}
    />
    {dates && (
      <div class="kith-side-by-side">
        <AskDay state={state} name="fromOn" legend="Since when? (optional)" />
        <AskDay state={state} name="toOn" legend="Until when? (optional)" />
      </div>
    )}
    <AskText
      state={state}
      name="statedBy"
      label="Who told you?"
      hint="Two people’s accounts may differ. Both are kept."
      class="govuk-input--width-20"
      autocomplete="off"
    />
    {state.problems.some(({ field }) => field === 'sure') && (
      <AskTicks
        state={state}
        name="sure"
        legend="Is this what you were told?"
        options={[{ value: 'yes', text: 'Yes, keep this account beside the other' }]}
      />
    )}
  </>
)
