import { addDays, type PlainDate } from '../../kernel/plain-date.ts'

/** Whole days of the trail, both ends included. */
export type Stretch = { readonly from: PlainDate; readonly to: PlainDate }

const EARLIEST = '2000-01-01' as PlainDate

export const everSince = (from: PlainDate | undefined, to: PlainDate | undefined, today: PlainDate): Stretch => ({
  from: from ?? EARLIEST,
  to: to ?? today,
})

/** A month of days, up to a day: what is read where nobody asked for another. */
export const aMonthTo = (from: PlainDate | undefined, to: PlainDate | undefined, today: PlainDate): Stretch => {
  const end = to ?? today
  return { from: from ?? addDays(end, -30), to: end }
}

/** The fields of a date question for each end, as an address carries them. */
export function inAddress(fields: Readonly<Record<string, string>>): string {
  const asked = Object.entries(fields).filter(([, value]) => value !== '')
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`
}

/** An address's question for one day alone. */
export function fieldsForDayInAddress(day: PlainDate): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const fields = (end: string) => ({ [`${end}-day`]: date, [`${end}-month`]: month, [`${end}-year`]: year })
  return inAddress({ ...fields('from'), ...fields('to') })
}
