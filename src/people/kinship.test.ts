import { describe, expect, it } from 'vitest'
import { kinOf } from './kinship.ts'

const parent = (from: string, to: string, parentKind: 'birth' | 'step' | 'guardian' = 'birth') => ({
  from,
  to,
  kind: 'parent',
  parentKind,
  describedAs: '',
})
const TIES = [
  parent('mum', 'wren'),
  parent('dad', 'wren'),
  parent('mum', 'jay'),
  parent('ex', 'jay'),
  parent('dad', 'tom'),
  parent('mum', 'tom'),
  parent('nan', 'mum'),
  parent('nan', 'aunt'),
  parent('aunt', 'cousin'),
  parent('great', 'nan'),
  parent('lorraine', 'wren', 'step'),
  parent('neighbour', 'wren', 'guardian'),
  { from: 'dad', to: 'new', kind: 'partner', parentKind: undefined, describedAs: '' },
  { from: 'zed', to: 'wren', kind: 'other', parentKind: undefined, describedAs: 'godmother' },
]

describe('how people are related', () => {
  it.each([
    ['mum', 'female', 'mother'],
    ['dad', 'male', 'father'],
    ['dad', 'unknown', 'parent'],
    ['jay', 'male', 'half-brother'],
    ['tom', 'male', 'brother'],
    ['nan', 'female', 'grandmother'],
    ['great', 'other', 'great-grandparent'],
    ['aunt', 'female', 'aunt'],
    ['cousin', 'male', 'cousin'],
    ['lorraine', 'female', 'stepmother'],
    ['neighbour', 'male', 'guardian'],
    ['new', 'female', 'parent’s partner or former partner'],
    ['zed', 'female', 'godmother'],
    ['nobody', 'male', undefined],
  ] as const)('%s (%s) is Wren’s %s', (id, sex, word) => {
    expect(kinOf({ id, sex }, 'wren', TIES)).toBe(word)
  })
  it('says it from the other side too', () => {
    expect(kinOf({ id: 'wren', sex: 'female' }, 'mum', TIES)).toBe('daughter')
    expect(kinOf({ id: 'wren', sex: 'female' }, 'nan', TIES)).toBe('granddaughter')
    expect(kinOf({ id: 'wren', sex: 'female' }, 'aunt', TIES)).toBe('niece')
  })
})
