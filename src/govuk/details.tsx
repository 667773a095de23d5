import type { ComponentChildren } from 'preact'
import { classes, type Common, type Content, type Optional } from './props.ts'

type DetailsProps = Common & Content & { readonly summary: ComponentChildren } & Optional<{ id: string; open: boolean }>

export const Details = ({ summary, children, id, open, class: extra, attributes }: DetailsProps) => (
  <details id={id} class={classes('govuk-details', extra)} open={open} {...attributes}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
)
