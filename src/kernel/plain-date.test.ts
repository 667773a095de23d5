import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  daysBetween,
  plainDate,
  yearEnding,
  yearStart,
  type PlainDate,
} from './plain-date.ts'

const day = (text: string): PlainDate => {
  const date = plainDate(text)
  if (!date) throw new Error(`${text} is not a date`)
  return date
}
const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays(day('2000-01-01'), days))

describe('a calendar day', () => {
  it.each(['2023-02-29', '2023-13-01', '2023-00-10', '2023-1-1', '', '01/02/2023'])('refuses %j', (text) => {
    expect(plainDate(text)).toBeUndefined()
  })
  it('counts days across the clocks going forward and back', () => {
    expect(addDays(day('2024-03-30'), 2)).toBe('2024-04-01')
    expect(daysBetween(day('2024-10-26'), day('2024-10-28'))).toBe(2)
  })
  it('comes back after going forward, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2023-12-31', 12, '2024-12-31'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-03-31', -3, '2023-12-31'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })
  it('a year before 29 February is 28 February', () => {
    expect(addYears(day('2024-02-29'), -1)).toBe('2023-02-28')
  })
})

describe('the collection year', () => {
  it.each([
    ['2023-03-31', '2023-03-31'],
    ['2023-04-01', '2024-03-31'],
    ['2023-12-31', '2024-03-31'],
  ])('%s falls in the year ending %s', (date, ending) => {
    expect(yearEnding(day(date))).toBe(ending)
  })
  it('starts on 1 April', () => {
    expect(yearStart(day('2024-03-31'))).toBe('2023-04-01')
  })
  it('holds every day that is worked out to be in it', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const ending = yearEnding(date)
        expect(date <= ending && date >= yearStart(ending)).toBe(true)
      }),
    )
  })
})

describe('age in completed years', () => {
  it.each([
    ['2010-03-31', '2023-03-31', 13],
    ['2010-04-01', '2023-03-31', 12],
    ['2012-02-29', '2023-02-28', 10],
    ['2012-02-29', '2023-03-01', 11],
    ['2023-04-01', '2023-03-31', -1],
  ])('born %s is, on %s, %d', (born, on, age) => {
    expect(ageOn(day(born), day(on))).toBe(age)
  })
})
