/**
 * How values leave PostgreSQL, for both drivers. `pg` by itself turns a date of birth into the day before during
 * British Summer Time, and gives text for a bigint; here a day stays a day and a count stays a checked number.
 */
const OID = { bigint: 20, date: 1082, time: 1083, timestamp: 1114, timestamptz: 1184, numeric: 1700 } as const

const asIs = (text: string): string => text

function checkedNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large to count with`)
  return value
}

export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [OID.bigint]: checkedNumber,
  [OID.date]: asIs,
  [OID.time]: (text) => text.slice(0, 5),
  [OID.timestamp]: asIs,
  [OID.timestamptz]: (text) => new Date(text),
  [OID.numeric]: asIs,
}
