import type { ComponentChildren } from 'preact'
import { classes, given, type Attributes, type Common, type Content, type Optional } from './props.ts'

/** A `Problem` from the kernel is one of these: `field` is the id of the input to go to. */
type SummaryItem = { readonly text: ComponentChildren } & Optional<{ field: string; attributes: Attributes }>

type ErrorSummaryProps = Common &
  Content & { readonly problems: readonly SummaryItem[] } & Optional<{
    title: ComponentChildren
    disableAutoFocus: boolean
  }>

export const ErrorSummary = ({
  problems,
  title = 'There is a problem',
  children,
  disableAutoFocus,
  class: extra,
  attributes,
}: ErrorSummaryProps) => (
  <div
    class={classes('govuk-error-summary', extra)}
    data-disable-auto-focus={disableAutoFocus?.toString()}
    data-module="govuk-error-summary"
    {...attributes}
  >
    {/* The alert is a child of what takes focus, or screen readers lose part of it. */}
    <div role="alert">
      <h2 class="govuk-error-summary__title">{title}</h2>
      <div class="govuk-error-summary__body">
        {given(children) && <p>{children}</p>}
        {problems.length > 0 && (
          <ul class="govuk-list govuk-error-summary__list">
            {problems.map(({ text, field, attributes }) => (
              <li>
                {field ? (
                  <a href={`#${field}`} {...attributes}>
                    {text}
                  </a>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  </div>
)
