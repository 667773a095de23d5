export type Counts = Readonly<Record<string, number>>

/** How often each word comes; a word that never comes is not in the answer. */
export function countBy(words: Iterable<string>): Counts {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Object.fromEntries(counts)
}

/** Percent with so many decimals, a half going up; null of nothing. Works in whole numbers, so a half is a half. */
export function percent(part: number, whole: number, decimals = 0): number | null {
  const scale = 10 ** decimals
  return whole === 0 ? null : Math.floor((200 * scale * part + whole) / (2 * whole)) / scale
}

export const groupBy = <Item>(items: Iterable<Item>, key: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
