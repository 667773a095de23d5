import { z } from 'zod'
import type { Outcome } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { maybeADay, readAs } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'

const PARTS = ['day', 'month', 'year']
const NAMES = ['from', 'to'].flatMap((end) => PARTS.map((part) => `${end}-${part}`))

type Dates = { readonly from: PlainDate | undefined; readonly to: PlainDate | undefined }
export type AskedDates = { readonly fields: Readonly<Record<string, string>>; readonly read: Outcome<Dates> }

/** The two days that an address asks for; a day left out is no limit. */
export function readDates(query: (name: string) => string): AskedDates {
  const fields = Object.fromEntries(NAMES.map((name) => [name, query(name)]))
  const form: Form = { text: query, all: (name) => [query(name)], names: NAMES }
  return { fields, read: readAs(z.object({ from: maybeADay('the first day'), to: maybeADay('the last day') }), form) }
}
