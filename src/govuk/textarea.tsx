import { Field, type Labelled } from './field.tsx'
import { classes, given, type Common, type Optional } from './props.ts'

type TextareaProps = Common &
  Labelled &
  Optional<{ value: string; rows: number; spellcheck: boolean; autocomplete: string; disabled: boolean }>

export const Textarea = (props: TextareaProps) => (
  <Field
    {...props}
    control={(id, describedBy) => (
      <textarea
        class={classes('govuk-textarea', given(props.errorMessage) && 'govuk-textarea--error', props.class)}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        {...(props.spellcheck !== undefined && { spellcheck: props.spellcheck })}
        disabled={props.disabled}
        aria-describedby={describedBy}
        {...(props.autocomplete && { autocomplete: props.autocomplete })}
        {...props.attributes}
      >
        {props.value}
      </textarea>
    )}
  />
)
