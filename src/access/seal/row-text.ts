/** A row of the trail as it is sealed: each field as the database writes it, the time in UTC to the microsecond. */
export type SealedRow = { readonly id: number } & Readonly<Record<Field, string | null>>

/** Everything that a seal covers beside the number, in the order in which it is covered. Never reordered: old seals stand on it. */
export const FIELDS = [
  'at',
  'actor_id',
  'post_ids',
  'roles',
  'teams',
  'what',
  'about',
  'also_about',
  'reason',
  'asked',
  'address',
  'session',
  'outcome',
  'flag',
] as const
type Field = (typeof FIELDS)[number]

/** One text for one row and no other: each field says how long it is (in UTF-16 units), and nothing is not an empty text. */
export function rowText(row: SealedRow): string {
  let text = `kith row 1;${row.id};`
  for (const field of FIELDS) {
    const value = row[field]
    text += value === null ? '-;' : `${value.length}:${value};`
  }
  return text
}
