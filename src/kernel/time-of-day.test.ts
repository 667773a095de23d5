import { describe, expect, it } from 'vitest'
import { timeIn } from './time-of-day.ts'

describe('a time of day, as people type it', () => {
  it.each([
    ['10am', '10:00'],
    ['10.30am', '10:30'],
    ['2pm', '14:00'],
    ['2:15 pm', '14:15'],
    ['12pm', '12:00'],
    ['12.10 a.m.', '00:10'],
    ['1030', '10:30'],
    ['10:30', '10:30'],
    ['14.05', '14:05'],
    ['9:05', '09:05'],
    [' 10:30 ', '10:30'],
    ['13pm', undefined],
    ['0am', undefined],
    ['24:00', undefined],
    ['10:60', undefined],
    ['2', undefined],
    ['noon', undefined],
    ['', undefined],
  ])('“%s” is %s', (typed, time) => {
    expect(timeIn(typed)).toBe(time)
  })
})
