import { Field, type Labelled } from './field.tsx'
import { classes, given, type Attributes, type Common, type Listed, type Optional } from './props.ts'

type Value = string | number | boolean

type SelectItem = { readonly text: string } & Optional<{
  value: Value
  selected: boolean
  disabled: boolean
  attributes: Attributes
}>

type SelectProps = Common &
  Labelled & { readonly items: Listed<SelectItem> } & Optional<{ value: Value; disabled: boolean }>

const isSelected = (item: SelectItem, value: Value | undefined): boolean =>
  item.selected ?? (given(value) && String(item.value ?? item.text) === String(value))

export const Select = (props: SelectProps) => (
  <Field
    {...props}
    control={(id, describedBy) => (
      <select
        class={classes('govuk-select', props.class, given(props.errorMessage) && 'govuk-select--error')}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describedBy}
        {...props.attributes}
      >
        {props.items.map(
          (item) =>
            item && (
              <option
                value={item.value?.toString()}
                selected={isSelected(item, props.value)}
                disabled={item.disabled}
                {...item.attributes}
              >
                {item.text}
              </option>
            ),
        )}
      </select>
    )}
  />
)
