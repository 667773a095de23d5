/** Chance that can be repeated: the same seed gives the same council, whatever the day, the machine or the engine. */
export type Chance = {
  /** A whole number from 0 up to, and not including, `limit`. */
  readonly below: (limit: number) => number
  /** A whole number between the two, both included. */
  readonly between: (least: number, most: number) => number
  /** Whether something that happens in `share` of cases (0 to 1) happens this time. */
  readonly happens: (share: number) => boolean
  readonly oneOf: <T>(list: readonly T[]) => T
  /** The list in another order. */
  readonly shuffled: <T>(list: readonly T[]) => T[]
  readonly id: () => string
}

/** Doty-Humphrey's small fast counter (sfc32): 128 bits of state, so streams from different seeds do not run into one another. */
export function chanceOf(seed: string): Chance {
  const word = wordsOf(seed)
  let [a, b, c, counter] = [word(), word(), word(), 1]
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return t >>> 0
  }
  for (let turn = 0; turn < 12; turn++) next()
  const below = (limit: number): number => Math.floor((next() / 4_294_967_296) * limit)
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    happens: (share) => next() / 4_294_967_296 < share,
    oneOf: (list) => getAt(list, below(list.length)),
    shuffled: (list) => {
      const order = [...list]
      for (let last = order.length - 1; last > 0; last--) {
        const other = below(last + 1)
        ;[order[last], order[other]] = [getAt(order, other), getAt(order, last)]
      }
      return order
    },
    id: () => asUuid([next(), next(), next(), next()]),
  }
}

/** The item at a place that is known to be in the list; an empty list is a mistake in the demonstration's own words. */
export function getAt<T>(list: readonly T[], place: number): T {
  const item = list[place]
  if (item === undefined) throw new RangeError(`There is nothing at place ${place} of ${list.length}`)
  return item
}

function asUuid(parts: readonly number[]): string {
  const hex = parts.map((part) => part.toString(16).padStart(8, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** Text to 32-bit numbers: Fowler-Noll-Vo 1a over the text, stirred again for each number asked for. */
function wordsOf(text: string): () => number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash = (hash ^ (hash >>> 16)) | 0
    return hash
  }
}
