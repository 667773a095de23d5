import { classes, given, type Common, type Content, type Optional } from './props.ts'

/** `heading` makes the label the page's `h1`. */
type LabelProps = Common & Content & Optional<{ for: string; heading: boolean }>

export const Label = ({ for: control, heading, children, class: extra, attributes }: LabelProps) => {
  if (!given(children)) return null
  const label = (
    <label class={classes('govuk-label', extra)} for={control} {...attributes}>
      {children}
    </label>
  )
  return heading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
