import type { ComponentChildren, VNode } from 'preact'
import { classes, given, type Attributes, type Common, type Listed, type Optional } from './props.ts'

export type CellOptions = { readonly content: ComponentChildren } & Common &
  Optional<{ format: 'numeric'; colspan: number; rowspan: number }>

/** A cell is its content, or its content with how it is set. */
type Cell = string | number | VNode | null | undefined | CellOptions

type TableProps = Common & { readonly rows: Listed<readonly Cell[]> } & Optional<{
    head: readonly Cell[]
    caption: ComponentChildren
    captionClass: string
    firstCellIsHeader: boolean
    /** On a narrow screen each row stands as its own list, every cell under the name of its column. */
    stacked: boolean
  }>

const optionsOf = (cell: Cell): CellOptions =>
  typeof cell === 'object' && cell !== null && 'content' in cell ? cell : { content: cell }

function attributesOf(cell: CellOptions): Attributes {
  return { colspan: cell.colspan, rowspan: cell.rowspan, ...cell.attributes }
}

const Header = ({ cell, scope }: { cell: CellOptions; scope: 'col' | 'row' }) => {
  const format = scope === 'col' && cell.format ? `govuk-table__header--${cell.format}` : undefined
  return (
    <th scope={scope} class={classes('govuk-table__header', format, cell.class)} {...attributesOf(cell)}>
      {cell.content}
    </th>
  )
}

const Data = ({ cell }: { cell: CellOptions }) => (
  <td
    class={classes('govuk-table__cell', cell.format && `govuk-table__cell--${cell.format}`, cell.class)}
    {...attributesOf(cell)}
  >
    {cell.content}
  </td>
)

/** Some browsers take a table that is not set as one for no table at all, unless it says so. */
const asRole = (role: string, stacked: boolean | undefined): Attributes => (stacked ? { role } : {})

/** A cell that says which column it is of, for where the columns are no longer seen. */
const named = (cell: CellOptions, column: Cell): CellOptions => ({
  ...cell,
  attributes: { ...cell.attributes, role: 'cell', 'data-column': typeof column === 'string' ? column : undefined },
})

export const Table = ({ head, rows, caption, captionClass, firstCellIsHeader, stacked, ...more }: TableProps) => (
  <table
    class={classes('govuk-table', stacked && 'kith-table--stacked', more.class)}
    {...asRole('table', stacked)}
    {...more.attributes}
  >
    {given(caption) && <caption class={classes('govuk-table__caption', captionClass)}>{caption}</caption>}
    {head && (
      <thead class="govuk-table__head" {...asRole('rowgroup', stacked)}>
        <tr class="govuk-table__row" {...asRole('row', stacked)}>
          {head.map((cell) => (
            <Header
              cell={{ ...optionsOf(cell), ...(stacked && { attributes: { role: 'columnheader' } }) }}
              scope="col"
            />
          ))}
        </tr>
      </thead>
    )}
    <tbody class="govuk-table__body" {...asRole('rowgroup', stacked)}>
      {rows.map(
        (row) =>
          row && (
            <tr class="govuk-table__row" {...asRole('row', stacked)}>
              {row.map((cell, index) =>
                index === 0 && firstCellIsHeader ? (
                  <Header cell={optionsOf(cell)} scope="row" />
                ) : (
                  <Data cell={stacked ? named(optionsOf(cell), head?.[index]) : optionsOf(cell)} />
                ),
              )}
            </tr>
          ),
      )}
    </tbody>
  </table>
)
