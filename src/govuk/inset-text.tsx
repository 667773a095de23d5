import { classes, type Common, type Content, type Optional } from './props.ts'

type InsetTextProps = Common & Content & Optional<{ id: string }>

export const InsetText = ({ id, children, class: extra, attributes }: InsetTextProps) => (
  <div id={id} class={classes('govuk-inset-text', extra)} {...attributes}>
    {children}
  </div>
)
