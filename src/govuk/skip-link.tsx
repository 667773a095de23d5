import { classes, type Common, type Content, type Optional } from './props.ts'

type SkipLinkProps = Common & Content & Optional<{ href: string }>

export const SkipLink = ({ href = '#content', children, class: extra, attributes }: SkipLinkProps) => (
  <a href={href} class={classes('govuk-skip-link', extra)} data-module="govuk-skip-link" {...attributes}>
    {children}
  </a>
)
