import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import {
  classes,
  given,
  type Attributes,
  type Common,
  type Content,
  type HeadingLevel,
  type Optional,
} from './props.ts'

/** A link unless it is a `button` or has nowhere to go. */
type PanelAction = { readonly text: string } & Common & Optional<{ href: string; type: 'button' | 'submit' }>

/** A confirmation, or an `interruption` that asks the reader to stop and think, which alone may have actions. */
type PanelProps = Common &
  Content & { readonly title: ComponentChildren } & Optional<{
    headingLevel: HeadingLevel
    interruption: boolean
    actions: readonly PanelAction[]
    actionsClass: string
    actionsAttributes: Attributes
  }>

const Action = ({ text, href, type, class: extra, attributes }: PanelAction) =>
  !href || type === 'button' ? (
    <Button type={type ?? 'button'} href={href} class={classes('govuk-button--inverse', extra)} attributes={attributes}>
      {text}
    </Button>
  ) : (
    <a class={classes('govuk-link govuk-link--inverse', extra)} href={href} {...attributes}>
      {text}
    </a>
  )

export const Panel = ({ title, children, headingLevel, interruption, actions, ...more }: PanelProps) => {
  const Heading = `h${headingLevel ?? 1}` as const
  const kind = interruption ? 'govuk-panel--interruption' : 'govuk-panel--confirmation'
  return (
    <div class={classes('govuk-panel', kind, more.class)} {...more.attributes}>
      <Heading class="govuk-panel__title">{title}</Heading>
      {given(children) && <div class="govuk-panel__body">{children}</div>}
      {interruption && actions && (
        <div class={classes('govuk-panel__actions', more.actionsClass)} {...more.actionsAttributes}>
          {actions.length > 0 && (
            <div class="govuk-button-group">
              {actions.map((action) => (
                <Action {...action} />
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  )
}
