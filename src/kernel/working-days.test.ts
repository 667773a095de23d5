import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type PlainDate } from './plain-date.ts'
import { addWorkingDays, englandBankHolidays, workingDaysBetween } from './working-days.ts'

const day = (text: string): PlainDate => text as PlainDate

describe('working days', () => {
  it.each([
    ['2024-03-28', '2024-03-28', 0, 'the same day'],
    ['2024-03-28', '2024-04-02', 1, 'over Good Friday and Easter Monday'],
    ['2024-12-24', '2025-01-02', 4, 'over Christmas and New Year'],
    ['2024-06-07', '2024-06-10', 1, 'over a weekend'],
    ['2024-06-10', '2024-06-07', 0, 'backwards'],
  ])('from %s to %s is %d: %s', (from, to, count) => {
    expect(workingDaysBetween(day(from), day(to), englandBankHolidays)).toBe(count)
  })
  it.each([
    ['2021-12-30', '2022-01-04', 'begins before the list'],
    ['2027-12-30', '2028-01-04', 'ends after the list'],
    ['2017-06-05', '2017-06-06', 'is wholly outside it'],
  ])('are not known from %s to %s, which %s', (from, to) => {
    expect(workingDaysBetween(day(from), day(to), englandBankHolidays)).toBeUndefined()
  })
  it('are known from the first day of the list to its last', () => {
    expect(workingDaysBetween(day('2021-12-31'), day('2022-01-04'), englandBankHolidays)).toBe(1)
    expect(workingDaysBetween(day('2027-12-24'), day('2027-12-31'), englandBankHolidays)).toBe(3)
  })
  it('fifteen after 12 December 2024 is 7 January 2025', () => {
    expect(addWorkingDays(day('2024-12-12'), 15, englandBankHolidays)).toBe('2025-01-07')
  })
  it('counts as many as were added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 60 }), (start, days) => {
        const from = addDays(day('2022-01-01'), start)
        expect(workingDaysBetween(from, addWorkingDays(from, days, englandBankHolidays), englandBankHolidays)).toBe(
          days,
        )
      }),
    )
  })
})
