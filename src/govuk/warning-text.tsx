import { classes, type Common, type Content, type Optional } from './props.ts'

type WarningTextProps = Common & Content & Optional<{ iconText: string }>

export const WarningText = ({ children, iconText = 'Warning', class: extra, attributes }: WarningTextProps) => (
  <div class={classes('govuk-warning-text', extra)} {...attributes}>
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{iconText}</span> {children}
    </strong>
  </div>
)
