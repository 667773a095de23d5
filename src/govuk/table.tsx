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

export const Table = ({ head, rows, caption, captionClass, firstCellIsHeader, ...more }: TableProps) => (
  <table class={classes('govuk-table', more.class)} {...more.attributes}>
    {given(caption) && <caption class={classes('govuk-table__caption', captionClass)}>{caption}</caption>}
    {head && (
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {head.map((cell) => (
            <Header cell={optionsOf(cell)} scope="col" />
          ))}
        </tr>
      </thead>
    )}
    <tbody class="govuk-table__body">
      {rows.map(
        (row) =>
          row && (
            <tr class="govuk-table__row">
              {row.map((cell, index) =>
                index === 0 && firstCellIsHeader ? (
                  <Header cell={optionsOf(cell)} scope="row" />
                ) : (
                  <Data cell={optionsOf(cell)} />
                ),
              )}
            </tr>
          ),
      )}
    </tbody>
  </table>
)
