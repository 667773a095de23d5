import fc from 'fast-check'
import type { Kind, Network, Status } from '../../src/people/genogram/network.ts'

const SYMBOLS = ['man', 'woman', 'other', 'unknown', 'pregnancy', 'loss'] as const
const STATUSES: readonly Status[] = ['together', 'separated', 'divorced', 'ended', 'widowed', 'unknown']
const KINDS: readonly Kind[] = ['birth', 'birth', 'birth', 'adoptive', 'foster', 'step', 'guardian']

/** Any record at all, sensible or not: circles, strangers, people who are their own partner. */
export const anyNetwork: fc.Arbitrary<Network> = fc.nat(24).chain((most) => {
  const person = fc.nat(most + 2).map((n) => `p${n}`)
  const union = fc.nat(10).map((n) => `u${n}`)
  return fc.record({
    persons: fc
      .array(fc.constantFrom(...SYMBOLS), { minLength: 1, maxLength: most + 1 })
      .map((symbols) => symbols.map((symbol, n) => ({ id: `p${n}`, name: `Person ${n} Invented`, symbol }))),
    unions: fc
      .array(
        fc.record({
          partners: fc.array(person, { minLength: 1, maxLength: 2 }),
          status: fc.constantFrom(...STATUSES),
          formal: fc.boolean(),
        }),
        {
          maxLength: 10,
        },
      )
      .map((unions) => unions.map((rest, n) => ({ id: `u${n}`, ...rest }))),
    parentage: fc.array(fc.record({ child: person, union, kind: fc.constantFrom(...KINDS) }), { maxLength: 30 }),
    households: fc
      .array(fc.array(person, { maxLength: 5 }), { maxLength: 2 })
      .map((homes) => homes.map((members, n) => ({ id: `h${n}`, label: `Home ${n}`, members }))),
  })
})

/** A family of about so many people over several generations, with remarriage, half-siblings and single parents. */
export function grownFamily(size: number, seed: number): Network {
  let state = seed
  const chance = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
  const network: Network = { persons: [], unions: [], parentage: [] }
  const add = (born: number) => {
    const id = `p${network.persons.length}`
    const symbol = chance() < 0.5 ? 'man' : 'woman'
    network.persons.push({ id, name: `Number ${id.slice(1)} Madeup`, symbol, born: String(born) })
    return { id, born }
  }
  const waiting = [add(1930)]
  for (let parent = waiting.shift(); network.persons.length < size; parent = waiting.shift()) {
    const one = parent ?? add(1930)
    for (let turn = 0; turn < (chance() < 0.25 ? 2 : 1); turn++) {
      const partners =
        chance() < 0.12
          ? [one.id]
          : [one.id, ((chance() < 0.1 && waiting.find((p) => p.born === one.born)) || add(one.born)).id]
      const id = `u${network.unions.length}`
      network.unions.push({ id, partners, status: turn === 0 ? 'divorced' : 'together', formal: chance() < 0.5 })
      if (partners[1] !== undefined && chance() < 0.3) inLaws(partners[1], one.born)
      for (let n = 1 + Math.floor(chance() * 3); n > 0; n--) {
        const child = add(one.born + 22 + 3 * n + 9 * turn)
        network.parentage.push({ child: child.id, union: id, kind: 'birth' })
        waiting.push(child)
      }
    }
  }
  function inLaws(child: string, born: number) {
    if (network.parentage.some((line) => line.child === child)) return
    const id = `u${network.unions.length}`
    network.unions.push({ id, partners: [add(born - 25).id, add(born - 25).id], status: 'together', formal: true })
    network.parentage.push({ child, union: id, kind: 'birth' })
    if (chance() < 0.5) network.parentage.push({ child: add(born + 2).id, union: id, kind: 'birth' })
  }
  return network
}
