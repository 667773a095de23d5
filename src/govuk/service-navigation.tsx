import type { ComponentChildren } from 'preact'
import { classes, given, type Attributes, type Common, type Listed, type Optional } from './props.ts'

/** `current` is this very page; `active` is the part of the service that it belongs to. */
type NavigationItem = { readonly text: ComponentChildren } & Optional<{
  href: string
  current: boolean
  active: boolean
  attributes: Attributes
}>

type ServiceNavigationProps = Common &
  Optional<{
    serviceName: string
    serviceUrl: string
    label: string
    items: Listed<NavigationItem>
    navigationLabel: string
    navigationId: string
    navigationClass: string
    menuText: string
    menuLabel: string
    collapseOnMobile: boolean
    start: ComponentChildren
    end: ComponentChildren
    endInline: boolean
    navigationStart: ComponentChildren
    navigationEnd: ComponentChildren
  }>

const Item = ({ text, href, current, active, attributes }: NavigationItem) => {
  const here = current ?? active ?? false
  const mark = here ? { 'aria-current': current ? ('page' as const) : ('true' as const) } : {}
  // Bold survives where colours and styles are overridden.
  const inner = here ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text
  return (
    <li class={classes('govuk-service-navigation__item', here && 'govuk-service-navigation__item--active')}>
      {href ? (
        <a class="govuk-service-navigation__link" href={href} {...mark} {...attributes}>
          {inner}
        </a>
      ) : (
        given(text) && (
          <span class="govuk-service-navigation__text" {...mark}>
            {inner}
          </span>
        )
      )}
    </li>
  )
}

const Name = ({ name, url }: { name: string; url: string | undefined }) => (
  <span class="govuk-service-navigation__service-name">
    {url ? (
      <a href={url} class="govuk-service-navigation__link">
        {name}
      </a>
    ) : (
      <span class="govuk-service-navigation__text">{name}</span>
    )}
  </span>
)

const List = ({ items = [], menuText = 'Menu', navigationId = 'navigation', ...props }: ServiceNavigationProps) => {
  const shown = items.filter((item) => !!item)
  if (shown.length === 0 && !given(props.navigationStart) && !given(props.navigationEnd)) return null
  return (
    <nav
      aria-label={props.navigationLabel ?? menuText}
      class={classes('govuk-service-navigation__wrapper', props.navigationClass)}
    >
      {(props.collapseOnMobile ?? shown.length > 1) && (
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={navigationId}
          aria-label={props.menuLabel === menuText ? undefined : props.menuLabel}
          hidden
          aria-hidden="true"
        >
          {menuText}
        </button>
      )}
      <ul class="govuk-service-navigation__list" id={navigationId}>
        {props.navigationStart}
        {shown.map((item) => (
          <Item {...item} />
        ))}
        {props.navigationEnd}
      </ul>
    </nav>
  )
}

export const ServiceNavigation = (props: ServiceNavigationProps) => {
  const own = {
    class: classes('govuk-service-navigation', props.class),
    'data-module': 'govuk-service-navigation',
    ...props.attributes,
  }
  const inner = (
    <div class={classes('govuk-width-container', props.endInline && 'govuk-service-navigation__inlining-container')}>
      {props.start}
      <div class="govuk-service-navigation__container">
        {props.serviceName && <Name name={props.serviceName} url={props.serviceUrl} />}
        <List {...props} />
      </div>
      {props.end}
    </div>
  )
  // With a name or more in it the list's own landmark no longer holds everything.
  const isSection = !!props.serviceName || given(props.start) || given(props.end)
  if (!isSection) return <div {...own}>{inner}</div>
  return (
    <section aria-label={props.label ?? 'Service information'} {...own}>
      {inner}
    </section>
  )
}
