import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyNetwork, grownFamily } from '../../../tests/support/a-network.ts'
import { layoutGenogram, type Layout, type Network } from './layout.ts'

const overlaps = ({ persons }: Layout) =>
  persons.flatMap((a, i) =>
    persons
      .slice(i + 1)
      .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2)
      .map((b) => `${a.id} over ${b.id}`),
  )

const boxOf = (layout: Layout, id: string) => {
  const box = layout.persons.find((person) => person.id === id)
  if (!box) throw new Error(`${id} is not drawn`)
  return box
}

const parentsBelow = (network: Network, layout: Layout) =>
  network.parentage.filter(({ child, union }) =>
    network.unions
      .find(({ id }) => id === union)
      ?.partners.some((parent) => {
        const [above, below] = [boxOf(layout, parent), boxOf(layout, child)]
        return above.y + above.height / 2 >= below.y - below.height / 2
      }),
  )

/** Whether a point is inside an outline of upright and level edges. */
const inside = (outline: readonly { x: number; y: number }[], { x, y }: { x: number; y: number }) =>
  outline.filter((a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a
    return a.y > y !== b.y > y && x < a.x
  }).length %
    2 ===
  1

/** Whether an outline runs through somebody's box. */
const cut = (outline: readonly { x: number; y: number }[], box: Layout['persons'][number]) =>
  outline.some((a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a
    const apart = (from: number, to: number, centre: number, size: number) =>
      Math.max(from, to) <= centre - size / 2 || Math.min(from, to) >= centre + size / 2
    return !apart(a.x, b.x, box.x, box.width) && !apart(a.y, b.y, box.y, box.height)
  })

const sizes = [2, 12, 30, 128, 320, 640]

describe('any record at all', () => {
  it('draws every person once, nobody over anybody, all within the page, the same each time', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const layout = layoutGenogram(network)
        expect(layout.persons.map(({ id }) => id).sort()).toEqual(network.persons.map(({ id }) => id).sort())
        expect(overlaps(layout)).toEqual([])
        for (const { x, y, width, height } of layout.persons) {
          expect(x - width / 2).toBeGreaterThanOrEqual(0)
          expect(x + width / 2).toBeLessThanOrEqual(layout.width)
          expect(y - height / 2).toBeGreaterThanOrEqual(0)
          expect(y + height / 2).toBeLessThanOrEqual(layout.height)
        }
        const paths = [...layout.unions, ...layout.parentage].flatMap(({ path }) => path)
        expect(paths.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
        expect(layoutGenogram(network)).toEqual(layout)
      }),
      { numRuns: 400 },
    )
  })

  it('draws a home round every one of its members and no box of anybody else on its edge', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const layout = layoutGenogram(network)
        for (const { id, outline } of layout.households) {
          const home = network.households?.find((household) => household.id === id)
          const members = home?.members.filter((member) => layout.persons.some((person) => person.id === member)) ?? []
          for (const member of members) expect(inside(outline, boxOf(layout, member))).toBe(true)
          if (outline.length === 0) continue
          for (const box of layout.persons) if (!members.includes(box.id)) expect(cut(outline, box)).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe.each(sizes)('a family of about %i', (size) => {
  const networks = [1, 2, 3].map((seed) => grownFamily(size, seed))

  it('puts parents above their children', () => {
    for (const network of networks) expect(parentsBelow(network, layoutGenogram(network))).toEqual([])
  })

  it('draws everybody once and nobody over anybody', () => {
    for (const network of networks) {
      const layout = layoutGenogram(network)
      expect(layout.persons).toHaveLength(network.persons.length)
      expect(overlaps(layout)).toEqual([])
    }
  })

  it('puts partners level', () => {
    for (const network of networks) {
      const layout = layoutGenogram(network)
      const top = (id: string) => boxOf(layout, id).y - boxOf(layout, id).height / 2
      const uneven = network.unions.filter(({ partners: [a = '', b = a] }) => top(a) !== top(b))
      expect(uneven).toEqual([])
    }
  })
})
