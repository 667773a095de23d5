import type { ComponentChildren } from 'preact'
import { classes, given, type Attributes, type Common, type Listed, type Optional } from './props.ts'

type Step = { readonly href: string } & Optional<{ text: ComponentChildren; label: string; attributes: Attributes }>

type Page =
  | { readonly ellipsis: true }
  | ({ readonly number: number | string; readonly href: string } & Optional<{
      current: boolean
      label: string
      attributes: Attributes
    }>)

type PaginationProps = Common & Optional<{ label: string; previous: Step; next: Step; pages: Listed<Page> }>

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

const Arrow = ({ to }: { to: 'prev' | 'next' }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${to}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={arrows[to]} />
  </svg>
)

const usualText = (word: string) => (
  <>
    {word}
    <span class="govuk-visually-hidden"> page</span>
  </>
)

const StepLink = ({ to, step, block }: { to: 'prev' | 'next'; step: Step; block: boolean }) => (
  <div class={`govuk-pagination__${to}`}>
    <a class="govuk-link govuk-pagination__link" href={step.href} rel={to} {...step.attributes}>
      {(block || to === 'prev') && <Arrow to={to} />}
      <span
        class={classes(
          'govuk-pagination__link-title',
          block && !step.label && 'govuk-pagination__link-title--decorated',
        )}
      >
        {given(step.text) ? step.text : usualText(to === 'prev' ? 'Previous' : 'Next')}
      </span>
      {step.label && block && (
        <>
          {' '}
          <span class="govuk-visually-hidden">:</span> <span class="govuk-pagination__link-label">{step.label}</span>
        </>
      )}
      {!block && to === 'next' && <Arrow to={to} />}
    </a>
  </div>
)

const PageItem = ({ page }: { page: Page }) =>
  'ellipsis' in page ? (
    <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  ) : (
    <li class={classes('govuk-pagination__item', page.current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={page.href}
        aria-label={page.label ?? `Page ${page.number}`}
        aria-current={page.current ? 'page' : undefined}
        {...page.attributes}
      >
        {page.number}
      </a>
    </li>
  )

export const Pagination = ({ label, previous, next, pages, class: extra, attributes }: PaginationProps) => {
  const block = !pages && !!(next ?? previous)
  return (
    <nav
      class={classes('govuk-pagination', block && 'govuk-pagination--block', extra)}
      aria-label={label ?? 'Pagination'}
      {...attributes}
    >
      {previous && <StepLink to="prev" step={previous} block={block} />}
      {pages && <ul class="govuk-pagination__list">{pages.map((page) => page && <PageItem page={page} />)}</ul>}
      {next && <StepLink to="next" step={next} block={block} />}
    </nav>
  )
}
