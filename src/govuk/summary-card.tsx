import type { ComponentChildren } from 'preact'
import { classes, given, type Common, type HeadingLevel, type Optional } from './props.ts'
import { ActionLink, type Action } from './summary-action.tsx'

export type SummaryCardProps = Common &
  Optional<{
    title: ComponentChildren
    headingLevel: HeadingLevel
    titleClass: string
    actions: readonly Action[]
    actionsClass: string
  }>

const Actions = ({ actions = [], actionsClass, title }: SummaryCardProps) => {
  const [first, ...others] = actions
  if (!first) return null
  if (others.length === 0) {
    return (
      <div class={classes('govuk-summary-card__actions', actionsClass)}>
        <ActionLink {...first} about={title} />
      </div>
    )
  }
  return (
    <ul class={classes('govuk-summary-card__actions', actionsClass)}>
      {actions.map((action) => (
        <li class="govuk-summary-card__action">
          <ActionLink {...action} about={title} />
        </li>
      ))}
    </ul>
  )
}

export const SummaryCard = ({ children, ...card }: SummaryCardProps & { children: ComponentChildren }) => {
  const Heading = `h${card.headingLevel ?? 2}` as const
  return (
    <div class={classes('govuk-summary-card', card.class)} {...card.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {given(card.title) && (
          <Heading class={classes('govuk-summary-card__title', card.titleClass)}>{card.title}</Heading>
        )}
        <Actions {...card} />
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}
