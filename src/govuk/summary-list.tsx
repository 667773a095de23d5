import type { ComponentChildren } from 'preact'
import { SummaryCard, type SummaryCardProps } from './summary-card.tsx'
import { ActionLink, type Action } from './summary-action.tsx'
import { classes, type Common, type Listed, type Optional } from './props.ts'

/** Leave `actions` out where there are none; an empty list keeps the column's room. */
type SummaryRow = { readonly key: ComponentChildren; readonly value: ComponentChildren } & Optional<{
  actions: readonly Action[]
  class: string
  keyClass: string
  valueClass: string
  actionsClass: string
}>

type SummaryListProps = Common & { readonly rows: Listed<SummaryRow> } & Optional<{ card: SummaryCardProps }>

const Actions = ({ row, about }: { row: SummaryRow; about: ComponentChildren }) => {
  const [first, ...others] = row.actions ?? []
  if (!first) return null
  return (
    <dd class={classes('govuk-summary-list__actions', row.actionsClass)}>
      {others.length === 0 ? (
        <ActionLink {...first} about={about} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {[first, ...others].map((action) => (
            <li class="govuk-summary-list__actions-list-item">
              <ActionLink {...action} about={about} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}

export const SummaryList = ({ rows, card, class: extra, attributes }: SummaryListProps) => {
  const anyActions = rows.some((row) => row && !!row.actions?.length)
  const list = (
    <dl class={classes('govuk-summary-list', extra)} {...attributes}>
      {rows.map(
        (row) =>
          row && (
            <div
              class={classes(
                'govuk-summary-list__row',
                anyActions && !row.actions && 'govuk-summary-list__row--no-actions',
                row.class,
              )}
            >
              <dt class={classes('govuk-summary-list__key', row.keyClass)}>{row.key}</dt>
              <dd class={classes('govuk-summary-list__value', row.valueClass)}>{row.value}</dd>
              <Actions row={row} about={card?.title} />
            </div>
          ),
      )}
    </dl>
  )
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list
}
