import { classes, type Common, type Content, type Optional } from './props.ts'

export const Hint = ({ id, children, class: extra, attributes }: Common & Content & Optional<{ id: string }>) => (
  <div id={id} class={classes('govuk-hint', extra)} {...attributes}>
    {children}
  </div>
)
