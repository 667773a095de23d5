import { describe, expect, it } from 'vitest'
import type { Sex } from '../person.ts'
import type { Relationship } from '../relationship.ts'
import { sentenceOf } from './sentence.ts'

const said = (account: Partial<Relationship>, sex: Sex = 'female') =>
  sentenceOf(
    {
      id: 'tie',
      familyId: 'family',
      from: 'sonia',
      to: 'neville',
      kind: 'parent',
      parentKind: undefined,
      responsible: false,
      partnerStatus: undefined,
      formal: false,
      describedAs: '',
      statedBy: '',
      fromOn: undefined,
      toOn: undefined,
      version: 1,
      ...account,
    },
    { id: 'sonia', name: 'Sonia Price', sex },
    { id: 'neville', name: 'Neville Price', sex: 'male' },
  )

describe('a relationship in a sentence', () => {
  it.each([
    [{ parentKind: 'birth' }, 'female', 'Sonia Price is Neville Price’s mother'],
    [{ parentKind: 'birth' }, 'unknown', 'Sonia Price is Neville Price’s parent'],
    [{ parentKind: 'step' }, 'male', 'Sonia Price is Neville Price’s stepfather'],
    [{ parentKind: 'foster' }, 'female', 'Sonia Price is Neville Price’s foster carer'],
    [
      { kind: 'partner', partnerStatus: 'divorced', formal: true },
      'female',
      'Sonia Price is divorced from Neville Price',
    ],
    [{ kind: 'friend' }, 'female', 'Sonia Price is a friend of Neville Price'],
    [
      { kind: 'other', describedAs: 'Youth worker who stayed in touch' },
      'female',
      'Neville Price’s youth worker who stayed in touch: Sonia Price',
    ],
    [{ kind: 'other', describedAs: 'GP' }, 'female', 'Neville Price’s GP: Sonia Price'],
  ] as const)('%o (%s)', (account, sex, words) => {
    expect(said(account, sex)).toBe(words)
  })
})
