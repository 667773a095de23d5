import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { extractAsCsv, extractOf } from './extract.ts'

const look = (more = {}) => ({
  at: new Date('2026-06-10T08:05:00Z'),
  actor: 'Ana Applegarth',
  posts: [{ role: 'Social worker', team: 'Harbour' }],
  what: 'child viewed',
  outcome: 'done',
  inAList: false,
  ...more,
})

describe('an extract for the person themself', () => {
  it('says day, time, act, job and team, in the time that people keep', () => {
    expect(extractAsCsv(extractOf([look()], false), false)).toBe(
      'Date,Time,What was done,Role,Team\r\n2026-06-10,09:05,Opened the child’s record,Social worker,Harbour\r\n',
    )
  })
  it('names staff only where the council says so', () => {
    expect(extractAsCsv(extractOf([look()], true), true)).toContain('Ana Applegarth')
    expect(JSON.stringify(extractOf([look()], false))).not.toContain('Applegarth')
  })
  it('leaves out what was refused, because nothing was shown', () => {
    expect(extractOf([look({ outcome: 'refused' }), look({ outcome: 'not saved' })], false)).toHaveLength(1)
  })
  it('property: whatever a team is called, no cell is a formula and none is lost', () => {
    fc.assert(
      fc.property(fc.string(), (team) => {
        const csv = extractAsCsv(extractOf([look({ posts: [{ role: '', team }] })], false), false)
        const [, row] = parse(csv, { record_delimiter: '\r\n' })
        expect(row?.[4]).toMatch(/^(?![=+\-@\t\r\n])/)
        expect([team, `'${team}`]).toContain(row?.[4])
      }),
    )
  })
})
