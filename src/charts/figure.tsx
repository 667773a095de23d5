import type { ComponentChildren } from 'preact'

export const INK = '#0b0c0c'
export const QUIET = '#505a5f'
export const DATA = '#1d5a7a'
export const BAND = '#d5e3ea'

type Props = {
  id: string
  title: string
  /** What the picture shows, in a sentence that stands without it. */
  says: string
  source?: string
  width: number
  height: number
  table: ComponentChildren
  /** Whether the table is open from the start: where it leads on to other pages. */
  tableOpen?: boolean
  children: ComponentChildren
}

/** A picture with its name, its sentence and its table: none is shown without the others. */
export const Figure = ({ id, title, says, source, width, height, table, tableOpen = false, children }: Props) => (
  <figure class="kith-figure">
    <div class="kith-scroll" tabIndex={0} role="region" aria-label={`${title}, picture. Scrolls sideways.`}>
      <svg
        class="kith-figure__picture"
        xmlns="http://www.w3.org/2000/svg"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{says}</desc>
        {children}
      </svg>
    </div>
    <figcaption>
      <p class="kith-figure__says govuk-body">{says}</p>
      {source !== undefined && <p class="kith-figure__source govuk-body-s">Source: {source}</p>}
    </figcaption>
    <details class="govuk-details" open={tableOpen}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">See this as a table</span>
      </summary>
      <div class="govuk-details__text kith-scroll" tabIndex={0} role="region" aria-label={`${title}, table`}>
        {table}
      </div>
    </details>
  </figure>
)

type TableProps = { caption: string; head: readonly string[]; rows: readonly (readonly ComponentChildren[])[] }

export const FigureTable = ({ caption, head, rows }: TableProps) => (
  <table class="govuk-table">
    <caption class="govuk-table__caption">{caption}</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {head.map((words) => (
          <th scope="col" class="govuk-table__header">
            {words}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {rows.map(([first, ...rest]) => (
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            {first}
          </th>
          {rest.map((words) => (
            <td class="govuk-table__cell">{words}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
