import type { ComponentChildren } from 'preact'
import { classes, given, type Common, type Content, type Optional } from './props.ts'

/** `heading` makes the legend the page's `h1`. */
export type FieldsetProps = Common &
  Content &
  Optional<{
    legend: ComponentChildren
    legendClass: string
    heading: boolean
    role: 'group'
    describedBy: string
  }>

export const Fieldset = ({
  legend,
  legendClass,
  heading,
  role,
  describedBy,
  children,
  class: extra,
  attributes,
}: FieldsetProps) => (
  <fieldset class={classes('govuk-fieldset', extra)} role={role} aria-describedby={describedBy} {...attributes}>
    {given(legend) && (
      <legend class={classes('govuk-fieldset__legend', legendClass)}>
        {heading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
    )}
    {children}
  </fieldset>
)
