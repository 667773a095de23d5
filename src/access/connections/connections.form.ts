import { z } from 'zod'
import { bad, good, type Outcome } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { maybeADay, optionalWords, readAs, version, words } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import type { AtHome, Declared } from './connections.ts'

const where = {
  address: optionalWords('the address', { most: 400 }),
  phone: optionalWords('the phone number', { most: 40 }),
}

/** Version 0 is of somebody who has told nothing yet. */
export const readAtHome = (form: Form, today: PlainDate): Outcome<AtHome> =>
  readAs(
    z.object({
      familyName: optionalWords('your surname', { most: 100 }),
      bornOn: maybeADay('your date of birth', { notAfter: today }),
      ...where,
      version: form.text('version') === '0' ? z.any().transform(() => 0) : version(),
    }),
    form,
  )

export function readDeclared(form: Form, today: PlainDate): Outcome<Declared> {
  const read = readAs(
    z.object({
      name: optionalWords('their name', { most: 200 }),
      theirBornOn: maybeADay('their date of birth', { notAfter: today }),
      theirAddress: where.address,
      theirPhone: where.phone,
      howKnown: words('how you know them', { most: 200 }),
    }),
    form,
  )
  if (!read.ok) return read
  const { name, theirBornOn: bornOn, theirAddress: address, theirPhone: phone, howKnown } = read.value
  if (!name && !address && !phone)
    return bad({ field: 'name', text: 'Enter a name, an address or a phone number, whichever you know' })
  if (name && !bornOn && !address && !phone && !/\S\s+\S/.test(name))
    return bad({ field: 'name', text: 'Enter their first name and their surname, or add their date of birth' })
  return good({ name, bornOn, address, phone, howKnown })
}

export const readClearing = (form: Form) =>
  readAs(z.object({ reason: words('why they are not connected', { most: 1000 }), version: version() }), form)
