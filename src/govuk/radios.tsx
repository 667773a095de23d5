import { Choices, type Choice, type ChoicesProps } from './choices.tsx'
import { given, type Optional } from './props.ts'

type RadiosProps = ChoicesProps<Choice> & Optional<{ value: string | number }>

export const Radios = ({ value, ...props }: RadiosProps) => (
  <Choices
    {...props}
    kind="radios"
    input={() => ({ type: 'radio' })}
    isChecked={(item) => item.checked ?? (given(value) && String(item.value) === String(value))}
  />
)
