import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyNetwork } from '../../../tests/support/a-network.ts'
import { brightwater } from '../../../tests/support/named-families.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { inWords } from './in-words.ts'

const today = '2026-11-23' as PlainDate

describe('a family in words', () => {
  it('says who a child is, her parents and her home', () => {
    const ava = inWords(brightwater, today).find(({ id }) => id === 'ava')
    expect(ava?.sentences).toEqual([
      'Ava Brightwater, a girl, age nine.',
      'This picture is about her.',
      'Her parents are Kelly Brightwater and Emmanuel Fairweather.',
      'She lives with Maureen Brightwater, Kelly Brightwater and Thomas Fairweather (14 Larch Row).',
    ])
  })

  it('says whom a father has been with and whose his children are', () => {
    const dad = inWords(brightwater, today).find(({ id }) => id === 'dad')
    expect(dad?.sentences.slice(1, -1)).toEqual([
      'His mother is Precious Okonjo-Fairweather.',
      'He is separated from Kelly Brightwater, from 2015.',
      'Their children are Ava Brightwater and Thomas Fairweather.',
      'His partner is Lorraine Puddifoot.',
      'Their children are Ruby Puddifoot Fairweather and Baby.',
    ])
  })

  it('leaves out no person and no relationship that the record has', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const words = new Map(inWords(network, today).map(({ id, sentences }) => [id, sentences.join(' ')]))
        const nameOf = (id: string) => network.persons.find((person) => person.id === id)?.name
        const says = (of: string, other: string) => {
          const name = nameOf(other)
          if (words.has(of) && name !== undefined) expect(words.get(of)).toContain(name)
        }
        expect([...words.keys()]).toEqual(network.persons.map(({ id }) => id))
        for (const { id } of network.persons) says(id, id)
        const tied = [
          ...network.unions.map(({ partners }) => partners),
          ...(network.households ?? []).map(({ members }) => members),
        ]
        for (const ids of tied) for (const one of ids) for (const other of ids) says(one, other)
        for (const { child, union } of network.parentage) {
          for (const parent of network.unions.find(({ id }) => id === union)?.partners ?? []) {
            says(child, parent)
            says(parent, child)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
