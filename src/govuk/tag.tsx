import { classes, type Common, type Content } from './props.ts'

export const Tag = ({ children, class: extra, attributes }: Common & Content) => (
  <strong class={classes('govuk-tag', extra)} {...attributes}>
    {children}
  </strong>
)
