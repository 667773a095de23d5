import { classes, type Common, type Content, type Optional } from './props.ts'

type ButtonProps = Common &
  Content &
  Optional<{
    href: string
    type: 'submit' | 'button' | 'reset'
    name: string
    value: string
    id: string
    disabled: boolean
    start: boolean
    preventDoubleClick: boolean
  }>

const StartIcon = () => (
  <svg
    class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)

/** A button, or a link that looks like one when it has an `href`. */
export const Button = ({ children, start, class: extra, attributes, id, ...props }: ButtonProps) => {
  const common = {
    class: classes('govuk-button', extra, start && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...attributes,
    ...(id && { id }),
  }
  // Start buttons are flex containers, which would drop the spaces around elements in their content.
  const content = start && typeof children !== 'string' ? <span>{children}</span> : children
  if (props.href) {
    return (
      <a href={props.href} role="button" draggable={false} {...common}>
        {content}
        {start && <StartIcon />}
      </a>
    )
  }
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value}
      name={props.name}
      disabled={props.disabled}
      aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={props.preventDoubleClick?.toString()}
      {...common}
    >
      {content}
      {start && <StartIcon />}
    </button>
  )
}
