import type { ComponentChildren } from 'preact'
import { classes, type Attributes, type Common, type Listed, type Optional } from './props.ts'

/** Each tab has an `id`, or gets one from the `idPrefix` of all. */
type Tab = { readonly label: string; readonly panel: ComponentChildren } & Optional<{
  id: string
  attributes: Attributes
  panelAttributes: Attributes
}>

type TabsProps = Common & { readonly items: Listed<Tab> } & Optional<{ id: string; idPrefix: string; title: string }>

export const Tabs = ({ items, id, idPrefix = 'tab', title = 'Contents', class: extra, attributes }: TabsProps) => {
  const idOf = (tab: Tab, index: number): string => tab.id ?? `${idPrefix}-${index + 1}`
  return (
    <div id={id} class={classes('govuk-tabs', extra)} data-module="govuk-tabs" {...attributes}>
      <h2 class="govuk-tabs__title">{title}</h2>
      {items.length > 0 && (
        <ul class="govuk-tabs__list">
          {items.map(
            (tab, index) =>
              tab && (
                <li class={classes('govuk-tabs__list-item', index === 0 && 'govuk-tabs__list-item--selected')}>
                  <a class="govuk-tabs__tab" href={`#${idOf(tab, index)}`} {...tab.attributes}>
                    {tab.label}
                  </a>
                </li>
              ),
          )}
        </ul>
      )}
      {items.map(
        (tab, index) =>
          tab && (
            <div
              class={classes('govuk-tabs__panel', index > 0 && 'govuk-tabs__panel--hidden')}
              id={idOf(tab, index)}
              {...tab.panelAttributes}
            >
              {tab.panel}
            </div>
          ),
      )}
    </div>
  )
}
