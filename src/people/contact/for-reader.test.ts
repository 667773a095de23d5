import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textsIn, withTexts } from './for-reader.ts'

describe('what is made for a person', () => {
  it('hands over every text in a value, and takes each back into its own place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const texts = textsIn(value)
        expect(withTexts(value, texts)).toEqual(value)
        const marked = withTexts(
          value,
          texts.map((text) => `<${text}>`),
        )
        expect(textsIn(marked)).toEqual(texts.map((text) => `<${text}>`))
      }),
    )
  })
  it('never puts back a text that did not return', () => {
    expect(() => withTexts({ said: ['12 Harbour Road', 'Nan'] }, ['Nan'])).toThrow('fewer texts')
  })
})
