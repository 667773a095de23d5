import { Choices, type Choice, type ChoicesProps } from './choices.tsx'
import type { Optional } from './props.ts'

/** An `exclusive` item ("None of these") unticks the others where script runs. */
type Checkbox = Choice & Optional<{ name: string; exclusive: boolean }>

type CheckboxesProps = ChoicesProps<Checkbox> & Optional<{ values: readonly (string | number)[] }>

export const Checkboxes = ({ values = [], ...props }: CheckboxesProps) => {
  const chosen = values.map(String)
  return (
    <Choices
      {...props}
      kind="checkboxes"
      input={(item) => ({
        type: 'checkbox',
        ...(item.name && { name: item.name }),
        ...(item.exclusive && { 'data-behaviour': 'exclusive' }),
      })}
      isChecked={(item) => item.checked ?? chosen.includes(String(item.value))}
    />
  )
}
