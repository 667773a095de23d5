import type { ComponentChildren } from 'preact'
import { Checkboxes } from '../../govuk/checkboxes.tsx'
import { DateInput } from '../../govuk/date-input.tsx'
import { Input } from '../../govuk/input.tsx'
import { Radios } from '../../govuk/radios.tsx'
import { Select } from '../../govuk/select.tsx'
import { Textarea } from '../../govuk/textarea.tsx'
import { useKept } from './kept-and-clashing.tsx'
import type { FormState } from './state.ts'

type Asked = { readonly state: FormState; readonly name: string; readonly hint?: ComponentChildren }
type Labelled = Asked & { readonly label: string }
type WithLegend = Asked & { readonly legend: string }
type Option = { readonly value: string; readonly text: string; readonly hint?: string }

/** What every question has of the form's state: what stands or was typed, and what is wrong with it. */
function useAsked({ state, name, hint }: Asked) {
  const { fields, ticked, problems } = useKept(state)
  const errorMessage = problems.find(({ field }) => field === name)?.text
  return { shown: { name, hint, errorMessage }, fields, value: fields[name], ticked: ticked[name] ?? [] }
}
const underLabel = (label: string) => ({ label, labelClass: 'govuk-label--s' })
const underLegend = (legend: string) => ({ legend, legendClass: 'govuk-fieldset__legend--s' })

export const AskText = ({
  state,
  name,
  label,
  hint,
  ...more
}: Labelled & { class?: string; inputmode?: string; autocomplete?: string }) => {
  const { shown, value } = useAsked({ state, name, hint })
  return <Input {...shown} {...underLabel(label)} value={value ?? ''} {...more} />
}

export const AskWords = ({ label, rows = 4, ...asked }: Labelled & { rows?: number }) => {
  const { shown, value } = useAsked(asked)
  return <Textarea {...shown} {...underLabel(label)} rows={rows} value={value ?? ''} />
}

/** The first box has the field's own name as its id, so that the error summary's link lands on it. */
export const AskDay = ({ legend, ...asked }: WithLegend) => {
  const { shown, fields } = useAsked(asked)
  const { name } = asked
  return <DateInput {...shown} {...underLegend(legend)} id={`${name}-date`} values={fields} day={{ id: name }} />
}

export const AskChoice = ({
  legend,
  options,
  inline = false,
  ...asked
}: WithLegend & { options: readonly Option[]; inline?: boolean }) => {
  const { shown, value } = useAsked(asked)
  const beside = inline ? { class: 'govuk-radios--inline' } : {}
  return <Radios {...shown} {...underLegend(legend)} value={value} items={options} {...beside} />
}

/** One of a list too long for radios; the first is nobody's choice. */
export const AskFromList = ({ label, options, ...asked }: Labelled & { options: readonly Option[] }) => {
  const { shown, value } = useAsked(asked)
  const items = [{ value: '', text: 'Select one' }, ...options]
  return <Select {...shown} {...underLabel(label)} value={value ?? ''} items={items} />
}

export const AskTicks = ({ legend, options, ...asked }: WithLegend & { options: readonly Option[] }) => {
  const { shown, ticked } = useAsked(asked)
  return <Checkboxes {...shown} {...underLegend(legend)} values={ticked} items={options} />
}

/** Choices whose value and words are the same text, with a capital: the lists that the database keeps. */
export const asOptions = (choices: readonly string[]): readonly Option[] =>
  choices.map((value) => ({ value, text: value.slice(0, 1).toUpperCase() + value.slice(1) }))
