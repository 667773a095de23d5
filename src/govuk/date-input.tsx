import type { ComponentChildren } from 'preact'
import { describedBy, Explanation, FormGroup, type Explained } from './field.tsx'
import { Fieldset } from './fieldset.tsx'
import { Input } from './input.tsx'
import { classes, given, type Attributes, type Common, type Listed, type Optional } from './props.ts'

/** One box. Those with `error` are marked; when none has it and there is a message, all are but those with `error: false`. */
type DatePart = Common &
  Optional<{
    name: string
    label: string
    id: string
    value: string | number
    error: boolean
    autocomplete: string
    inputmode: string
    pattern: string
  }>

/**
 * A date in three boxes, named `<name>-day`, `<name>-month`, `<name>-year`, with ids that begin with `id`.
 * `values` are keyed by the names sent, so what a form sent can be handed back as it came. Without a `legend` there is no fieldset.
 */
type DateInputProps = Common &
  Explained & { readonly id: string } & Optional<{
    name: string
    legend: ComponentChildren
    legendClass: string
    heading: boolean
    fieldsetAttributes: Attributes
    day: DatePart | false
    month: DatePart | false
    year: DatePart | false
    items: Listed<DatePart>
    values: Readonly<Record<string, string | number | undefined>>
  }>

type NamedPart = DatePart & { readonly name: string; readonly width: number }

const marked = (part: DatePart): boolean => part.error === true || !!part.class?.includes('govuk-input--error')

function partsOf({ day = {}, month = {}, year = {}, items = [] }: DateInputProps): readonly NamedPart[] {
  const usual = [
    day && { ...day, name: day.name ?? 'day', width: 2 },
    month && { ...month, name: month.name ?? 'month', width: 2 },
    year && { ...year, name: year.name ?? 'year', width: 4 },
  ].filter((part) => part !== false)
  if (items.length === 0) return usual
  return items.flatMap((item) => {
    if (!item) return []
    const like = usual.find((part) => part.name === item.name)
    return { width: like?.width ?? 2, ...item, name: item.name ?? '', value: item.value ?? like?.value }
  })
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()

export const DateInput = (props: DateInputProps) => {
  const parts = partsOf(props)
  const anyMarked = parts.some(marked)
  const partClass = (part: NamedPart): string => {
    const inError = marked(part) || (part.error !== false && given(props.errorMessage) && !anyMarked)
    return classes(
      'govuk-date-input__input',
      inError && !part.class?.includes('govuk-input--error') && 'govuk-input--error',
      !part.class?.includes('govuk-input--width-') && `govuk-input--width-${part.width}`,
      part.class,
    )
  }
  const inner = (
    <>
      <Explanation {...props} />
      <div class={classes('govuk-date-input', props.class)} id={props.id} {...props.attributes}>
        {parts.map((part) => {
          const name = props.name ? `${props.name}-${part.name}` : part.name
          return (
            <div class="govuk-date-input__item">
              <Input
                label={part.label ?? capitalised(part.name)}
                labelClass="govuk-date-input__label"
                id={part.id ?? `${props.id}-${part.name}`}
                class={partClass(part)}
                name={name}
                value={part.value ?? props.values?.[name]}
                inputmode={part.inputmode ?? 'numeric'}
                autocomplete={part.autocomplete}
                pattern={part.pattern}
                attributes={part.attributes}
              />
            </div>
          )
        })}
      </div>
    </>
  )
  return (
    <FormGroup {...props}>
      {given(props.legend) ? (
        <Fieldset
          role="group"
          legend={props.legend}
          legendClass={props.legendClass}
          heading={props.heading}
          describedBy={describedBy(props.id, props)}
          attributes={props.fieldsetAttributes}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}
