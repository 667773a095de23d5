import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from './wilson-interval.ts'

describe('the Wilson interval', () => {
  // Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i is %f to %f, as published', (numerator, denominator, low, high) => {
    const interval = wilsonInterval(numerator, denominator)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  it('says nothing of nobody, nor of more than everybody', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined()
    expect(wilsonInterval(3, 2)).toBeUndefined()
  })

  it('holds the proportion, stays between nothing and all, and mirrors its complement', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (x, rest) => {
        const n = x + rest + 1
        const [here, there] = [wilsonInterval(x, n), wilsonInterval(n - x, n)]
        expect(here?.low).toBeLessThanOrEqual(x / n + 1e-12)
        expect(here?.high).toBeGreaterThanOrEqual(x / n - 1e-12)
        expect(here?.low).toBeCloseTo(1 - (there?.high ?? 0), 10)
      }),
    )
  })
})
