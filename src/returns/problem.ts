/** What is wrong in a file, in words that an analyst can act on. */
export type FileProblem = {
  /** The row as a spreadsheet numbers it (headings are row 1), or the line of an XML file. */
  readonly row: number
  /** The heading of the column, or the path of the XML element; empty when the whole row or file is meant. */
  readonly column: string
  /** What the file says there, cut short and with unprintable characters made visible. */
  readonly value: string
  readonly problem: string
  readonly whatToDo: string
}

/** One row of a file as it was read. Rows read = used + set aside + kept for later; `stopped` is not a row. */
export type RowRead<Row> =
  | { readonly outcome: 'used'; readonly row: number; readonly value: Row; readonly problems: readonly FileProblem[] }
  | { readonly outcome: 'set-aside'; readonly row: number; readonly problems: readonly FileProblem[] }
  | { readonly outcome: 'kept-for-later'; readonly row: number; readonly problems: readonly FileProblem[] }
  | { readonly outcome: 'stopped'; readonly row: number; readonly problems: readonly FileProblem[] }

const longestShown = 60

/** A value as it may be shown in a problem: cut short, control characters as the pictures Unicode has for them. */
export function shown(value: string): string {
  const visible = value
    .slice(0, longestShown)
    .replace(/\p{Cc}/gu, (character) => String.fromCodePoint(0x2400 + Math.min(character.codePointAt(0) ?? 0, 0x21)))
  return value.length > longestShown ? `${visible}…` : visible
}
