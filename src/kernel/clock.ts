import type { PlainDate } from './plain-date.ts'

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in England at this instant, whatever zone the server keeps. */
export const todayInLondon = (instant: Date): PlainDate => london.format(instant) as PlainDate

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The time on the clocks of England at this instant: 17:42. */
export const clockInLondon = (instant: Date): string => clock.format(instant)
