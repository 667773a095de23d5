export type Cell = string | number

/** Words to the left, numbers to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows.map((row) => row.map(inWords))]
  const widths = head.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)))
  const isNumber = head.map((_, at) => rows.every((row) => typeof row[at] === 'number'))
  const [first = '', ...rest] = lines.map((line) =>
    widths
      .map((width, at) => (isNumber[at] ? (line[at] ?? '').padStart(width) : (line[at] ?? '').padEnd(width)))
      .join('  ')
      .trimEnd(),
  )
  return ['', title, first, widths.map((width) => '-'.repeat(width)).join('  '), ...rest].join('\n')
}

const inWords = (cell: Cell): string =>
  typeof cell === 'string' ? cell : cell.toLocaleString('en-GB', { maximumFractionDigits: decimals(cell) })

const decimals = (value: number): number => (value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2)
