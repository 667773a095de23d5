import { inWords } from './date-words.ts'
import type { PlainDate } from './plain-date.ts'

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const londonTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The time it is in England at this instant: 09:05. */
export const timeInLondon = (instant: Date): string => londonTime.format(instant)

/** The day it is in England at this instant, whatever zone the server keeps. */
export const todayInLondon = (instant: Date): PlainDate => london.format(instant) as PlainDate

/** As a clock on the wall in England says it: 25 November 2026 at 09:05. */
export const momentInWords = (instant: Date): string => `${inWords(todayInLondon(instant))} at ${timeInLondon(instant)}`
