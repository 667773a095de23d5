import type { Chance } from '../chance.ts'

/** Words in an order of chance, each used once before any is used again, so that pages do not look copied. */
export function wordsInTurn(chance: Chance) {
  const waiting = new Map<readonly string[], string[]>()
  return (words: readonly string[]): string => {
    const left = waiting.get(words)?.length ? waiting.get(words) : chance.shuffled(words)
    const next = left?.pop() ?? ''
    if (left) waiting.set(words, left)
    return next
  }
}
export type WordsInTurn = ReturnType<typeof wordsInTurn>
