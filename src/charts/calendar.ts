const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Months since the year nought, so that neighbouring months are one apart. */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
export const sayMonth = (month: string): string =>
  `${MONTHS[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`
export const shortMonth = (number: number): string =>
  `${MONTHS[number % 12]?.slice(0, 3) ?? ''} ${Math.floor(number / 12)}`
export const sayDay = (day: string): string => `${Number(day.slice(8, 10))} ${sayMonth(day)}`
/** Days since 1970, for drawing a day at its place: a day has no time zone, so neither has this. */
export const dayNumber = (day: string): number => Date.parse(day) / 86_400_000
