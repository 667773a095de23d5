import type { Family } from './family.ts'
import { Groups } from './groups.ts'

/**
 * People in the order in which they stand side by side. A person has only two sides, so couples compete: those whose
 * partners have fewest other unions go first, then those with most children.
 */
export function partnerChains(
  family: Family,
  members: readonly number[],
  unions: readonly number[],
  levelOf: (someone: number) => number,
): number[][] {
  const couples = unions.flatMap((union) => {
    const { partners: [a, b] = [], lines = [] } = family.couples[union] ?? {}
    return a !== undefined && b !== undefined && levelOf(a) === levelOf(b) ? [{ a, b, children: lines.length }] : []
  })
  const ties = new Map<number, Set<number>>()
  for (const { a, b } of couples) {
    ties.set(a, (ties.get(a) ?? new Set()).add(b))
    ties.set(b, (ties.get(b) ?? new Set()).add(a))
  }
  const demand = (n: number) => ties.get(n)?.size ?? 0
  couples.sort((p, q) => demand(p.a) + demand(p.b) - demand(q.a) - demand(q.b) || q.children - p.children)

  const beside = new Map<number, number[]>(members.map((n) => [n, []]))
  const chained = new Groups(family.someone.length)
  for (const { a, b } of couples) {
    const [left, right] = [beside.get(a), beside.get(b)]
    if (!left || !right || left.length > 1 || right.length > 1 || chained.of(a) === chained.of(b)) continue
    left.push(b)
    right.push(a)
    chained.join(a, b)
  }
  return walkAll(family, members, beside)
}

function walkAll(family: Family, members: readonly number[], beside: ReadonlyMap<number, number[]>): number[][] {
  const seen = new Set<number>()
  const chains: number[][] = []
  for (const start of members) {
    if (seen.has(start) || (beside.get(start)?.length ?? 0) > 1) continue
    const chain: number[] = []
    for (let at: number | undefined = start; at !== undefined; at = beside.get(at)?.find((n) => !seen.has(n))) {
      seen.add(at)
      chain.push(at)
    }
    chains.push(manLeft(family, chain) ? chain : chain.reverse())
  }
  return chains
}

/** The usual way to draw a couple of a man and a woman; any other order is as good as it was entered. */
function manLeft(family: Family, chain: readonly number[]): boolean {
  const symbolOf = (n: number | undefined) => (n === undefined ? undefined : family.someone[n]?.symbol)
  return !(symbolOf(chain[0]) === 'woman' && symbolOf(chain.at(-1)) === 'man')
}
