import { classes, type Common, type Content, type Optional } from './props.ts'

type ErrorMessageProps = Common & Content & Optional<{ id: string; hiddenText: string }>

export const ErrorMessage = ({ children, id, hiddenText = 'Error', class: extra, attributes }: ErrorMessageProps) => (
  <p id={id} class={classes('govuk-error-message', extra)} {...attributes}>
    {hiddenText && (
      <>
        <span class="govuk-visually-hidden">{hiddenText}:</span>{' '}
      </>
    )}
    {children}
  </p>
)
