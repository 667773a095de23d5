type Cell = string | number | null

/** One line of a CSV file, as RFC 4180 has it. A text that a spreadsheet would run as a formula is kept as text. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(asCell).join(',')}\r\n`

function asCell(value: Cell): string {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
