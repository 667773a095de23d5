import { classes, type Common, type Content, type Optional } from './props.ts'

type BackLinkProps = Common & Content & Optional<{ href: string }>

export const BackLink = ({ href = '#', children = 'Back', class: extra, attributes }: BackLinkProps) => (
  <a href={href} class={classes('govuk-back-link', extra)} {...attributes}>
    {children}
  </a>
)
