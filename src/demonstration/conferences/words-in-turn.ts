import type { Chance } from '../chance.ts'

/** Words in an order of chance, each used once before any is used again, so that pages do not look copied. */
export function wordsInTurn(chance: Chance) {
  const waiting = new Map<readonly string[], string[]>()
  return <T extends string>(words: readonly T[]): T => {
    const before = waiting.get(words) as T[] | undefined
    const left = before && before.length > 0 ? before : chance.shuffled(words)
    waiting.set(words, left)
    const next = left.pop()
    if (next === undefined) throw new RangeError('There are no words to choose from')
    return next
  }
}
export type WordsInTurn = ReturnType<typeof wordsInTurn>
