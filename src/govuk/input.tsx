import type { ComponentChildren } from 'preact'
import { Field, type Labelled } from './field.tsx'
import { classes, given, type Attributes, type Common, type Optional } from './props.ts'

export type InputProps = Common &
  Labelled &
  Optional<{
    type: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'number'
    value: string | number
    disabled: boolean
    spellcheck: boolean
    autocomplete: string
    autocapitalize: 'none' | 'sentences' | 'words' | 'characters'
    inputmode: string
    pattern: string
    prefix: ComponentChildren
    suffix: ComponentChildren
    prefixClass: string
    suffixClass: string
    prefixAttributes: Attributes
    suffixAttributes: Attributes
    wrapperClass: string
    wrapperAttributes: Attributes
  }>

const Affix = ({ kind, content, ...more }: Common & { kind: 'prefix' | 'suffix'; content: ComponentChildren }) =>
  given(content) && (
    <div class={classes(`govuk-input__${kind}`, more.class)} aria-hidden="true" {...more.attributes}>
      {content}
    </div>
  )

export const Input = (props: InputProps) => {
  const { prefix, suffix } = props
  const control = (id: string, describedBy: string | undefined) => {
    // Preact's types want each kind of input by itself; those offered here differ in nothing that we set.
    const type = (props.type ?? 'text') as 'text'
    const own = {
      class: classes('govuk-input', props.class, given(props.errorMessage) && 'govuk-input--error'),
      id,
      name: props.name,
      spellcheck: props.spellcheck,
      value: props.value,
      disabled: props.disabled,
      'aria-describedby': describedBy,
      autocomplete: props.autocomplete,
      autocapitalize: props.autocapitalize,
      pattern: props.pattern,
      inputmode: props.inputmode,
      ...props.attributes,
    }
    if (!given(prefix) && !given(suffix)) return <input type={type} {...own} />
    return (
      <div class={classes('govuk-input__wrapper', props.wrapperClass)} {...props.wrapperAttributes}>
        <Affix kind="prefix" content={prefix} class={props.prefixClass} attributes={props.prefixAttributes} />
        <input type={type} {...own} />
        <Affix kind="suffix" content={suffix} class={props.suffixClass} attributes={props.suffixAttributes} />
      </div>
    )
  }
  return <Field {...props} control={control} />
}
