import type { ComponentChildren } from 'preact'
import { classes, type Attributes, type Common, type Optional } from './props.ts'

type Crumb = { readonly text: ComponentChildren } & Optional<{ href: string; attributes: Attributes }>

type BreadcrumbsProps = Common & { readonly items: readonly Crumb[] } & Optional<{
    label: string
    collapseOnMobile: boolean
  }>

export const Breadcrumbs = ({
  items,
  label = 'Breadcrumb',
  collapseOnMobile,
  class: extra,
  attributes,
}: BreadcrumbsProps) => (
  <nav
    class={classes('govuk-breadcrumbs', extra, collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
    aria-label={label}
    {...attributes}
  >
    <ol class="govuk-breadcrumbs__list">
      {items.map((item) =>
        item.href ? (
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
              {item.text}
            </a>
          </li>
        ) : (
          <li class="govuk-breadcrumbs__list-item" aria-current="page">
            {item.text}
          </li>
        ),
      )}
    </ol>
  </nav>
)
