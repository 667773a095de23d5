/** One family or child behind a number, whom this person may see. */
export type Behind = {
  /** The row that was counted, for going on to the next page. */
  readonly rowId: string
  /** The family or the child. */
  readonly id: string
  readonly href: string
  readonly name: string
  readonly reference: string
  readonly counted: boolean
}

export type Seen = { readonly rows: readonly Behind[]; readonly seen: number; readonly next: string | undefined }

export const ROWS_A_PAGE = 50

/** How much of a number this person can open, in a sentence. */
export function seenInWords(seen: number, all: number, of: 'families' | 'children'): string {
  const rest = of === 'families' ? 'families' : 'children in families'
  if (all === 0) return 'Nothing was counted in this month.'
  if (seen >= all) return all === 1 ? 'The one behind this number is here.' : `All ${all} behind this number are here.`
  return `You can see ${seen} of the ${all} behind this number; the rest are ${rest} you and your team do not work with.`
}
