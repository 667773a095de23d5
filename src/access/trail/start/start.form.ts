import { z } from 'zod'
import { bad, type Outcome } from '../../../kernel/outcome.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { maybeADay, optionalWords, readAs, words } from '../../../web/fields.ts'
import type { Form } from '../../../web/route.ts'

export type AskedPerson = {
  readonly reference: string
  readonly name: string
  readonly born: PlainDate | undefined
}

const SCHEMA = z.object({
  reference: optionalWords('the reference', { most: 60 }),
  name: optionalWords('the name', { most: 100 }),
  born: maybeADay('the date of birth'),
})

/** A reference, or a name and a date of birth together: neither alone is enough to go through people by. */
export function readAskedPerson(form: Form): Outcome<AskedPerson> {
  const read = readAs(SCHEMA, form)
  if (!read.ok || read.value.reference) return read
  const { name, born } = read.value
  if (!name && !born) return bad({ field: 'reference', text: 'Enter a reference, or a name and a date of birth' })
  if (!name) return bad({ field: 'name', text: 'Enter the name that goes with the date of birth' })
  if (!born) return bad({ field: 'born', text: 'Enter the date of birth that goes with the name' })
  return read
}

export const readAskedPractitioner = (form: Form): Outcome<{ readonly practitioner: string }> =>
  readAs(z.object({ practitioner: words('the name of the member of staff', { most: 100 }) }), form)
