import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine } from './csv.ts'

describe('a line of a CSV file', () => {
  it('quotes only what needs it, and leaves empty what is not there', () => {
    expect(csvLine(['Ada', 'says "yes", twice', null, 7])).toBe('Ada,"says ""yes"", twice",,7\r\n')
  })
  it('property: no cell is a formula and none is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', 'a') }), (text) => {
        const [row] = parse(csvLine(['first', text]), { record_delimiter: '\r\n' })
        expect(row?.[1]).toMatch(/^(?![=+\-@\t\r\n])/)
        expect([text, `'${text}`]).toContain(row?.[1])
      }),
    )
  })
})
