import type { ComponentChildren } from 'preact'
import { classes, given, type Common, type Content, type HeadingLevel, type Optional } from './props.ts'

/** `message` is one line said large; anything longer goes in the children, which win. */
type NotificationBannerProps = Common &
  Content &
  Optional<{
    type: 'success'
    title: ComponentChildren
    titleId: string
    headingLevel: HeadingLevel
    role: 'alert' | 'region' | 'banner'
    message: ComponentChildren
    disableAutoFocus: boolean
  }>

export const NotificationBanner = ({ type, message, children, class: extra, ...props }: NotificationBannerProps) => {
  const titleId = props.titleId ?? 'govuk-notification-banner-title'
  const Heading = `h${props.headingLevel ?? 2}` as const
  return (
    <div
      class={classes('govuk-notification-banner', type && `govuk-notification-banner--${type}`, extra)}
      role={props.role ?? (type ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus?.toString()}
      {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {props.title ?? (type ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {given(children) ? children : given(message) && <p class="govuk-notification-banner__heading">{message}</p>}
      </div>
    </div>
  )
}
