import { describe, expect, it } from 'vitest'
import { takesPart } from './taking-part.ts'

describe('how a child takes part', () => {
  it.each([
    [undefined, 'not yet asked how they want to take part'],
    [{ state: 'identified', attended: undefined }, 'not yet asked how they want to take part'],
    [{ state: 'sending views', attended: undefined }, 'sending their views'],
    [{ state: 'sending views', attended: 'did not attend' }, 'sent their views'],
    [{ state: 'coming', attended: 'did not attend' }, 'was not there'],
    [{ state: 'coming', attended: 'attended' }, 'took part'],
    [{ state: 'invited', attended: 'part attended' }, 'took part for some of it'],
  ] as const)('%o: %s', (invitation, words) => {
    expect(takesPart(invitation)).toBe(words)
  })
  it('does not ask of a conference that is over', () => {
    expect(takesPart(undefined, true)).toBe('nothing recorded of their part')
    expect(takesPart({ state: 'identified', attended: undefined }, true)).toBe('nothing recorded of their part')
    expect(takesPart({ state: 'declined', attended: undefined }, true)).toBe('chose not to come')
  })
})
