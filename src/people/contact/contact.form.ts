import { z } from 'zod'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { bad, type Outcome } from '../../kernel/outcome.ts'
import { aDay, maybeADay, oneAmong, oneOf, optionalWords, readAs, ticked, version, words } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import { CONTACT_KINDS, type ContactKind, type NewDetail } from './contact.ts'

const use = {
  value: words('the address, number or name', { most: 400 }),
  bestTimes: optionalWords('the best times', { most: 200 }),
  askFor: optionalWords('the name to ask for', { most: 100 }),
  leaveNoMessage: ticked(),
  howToUse: optionalWords('anything else about using it', { most: 1000 }),
}

export const readNewDetail = (form: Form): Outcome<NewDetail> =>
  checked(
    readAs(z.object({ ...use, kind: oneOf(CONTACT_KINDS, 'Select what kind it is') }), form),
    (detail) => detail.kind,
  )

export const readChangedDetail = (
  form: Form,
  kind: ContactKind,
): Outcome<Omit<NewDetail, 'kind'> & { readonly version: number }> =>
  checked(readAs(z.object({ ...use, version: version() }), form), () => kind)

export const readVersion = (form: Form): Outcome<{ readonly version: number }> =>
  readAs(z.object({ version: version() }), form)

/** One detail to a line of its own, so that each can be looked for in what is made for a person. */
function checked<T extends { readonly value: string }>(
  read: Outcome<T>,
  kindOf: (value: T) => ContactKind,
): Outcome<T> {
  if (!read.ok) return read
  const { value } = read.value
  const digits = value.replaceAll(/\D/g, '').length
  switch (kindOf(read.value)) {
    case 'phone':
      if (digits < 6) return bad({ field: 'value', text: 'Enter a phone number, like 01632 960 001' })
      return digits > 15 ? bad({ field: 'value', text: 'Enter one phone number. Add the other by itself' }) : read
    case 'email':
      return /^\S+@\S+\.\S+$/.test(value)
        ? read
        : bad({ field: 'value', text: 'Enter an email address, like name@example.org' })
    case 'address':
      return value.replaceAll(/[^\p{L}\p{N}]/gu, '').length < 6
        ? bad({ field: 'value', text: 'Enter the whole address, with its street and postcode' })
        : (tooMany(value) ?? read)
    default:
      return tooMany(value) ?? read
  }
}

const MOST_WORDS = 40
const tooMany = (value: string) =>
  (value.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).length > MOST_WORDS
    ? bad({ field: 'value', text: 'Enter one address or name. Add the others by themselves' })
    : undefined

type Other = { readonly id: string; readonly name: string }

export const readNewKeeping = (form: Form, others: readonly Other[]) =>
  readAs(
    z
      .object({
        from: oneAmong(others, 'Select who must not know'),
        why: words('why they must not know', { most: 1000 }),
        fromOn: aDay('the day it begins'),
        toOn: maybeADay('the day it ends'),
      })
      .refine(({ fromOn, toOn }) => inOrder(fromOn, toOn), ENDS_FIRST),
    form,
  )

export const readChangedKeeping = (form: Form, fromOn: PlainDate) =>
  readAs(
    z
      .object({
        why: words('why they must not know', { most: 1000 }),
        toOn: maybeADay('the day it ends'),
        version: version(),
      })
      .refine(({ toOn }) => inOrder(fromOn, toOn), ENDS_FIRST),
    form,
  )

const inOrder = (fromOn: PlainDate, toOn: PlainDate | undefined): boolean => toOn === undefined || toOn >= fromOn
const ENDS_FIRST = { path: ['toOn'], message: 'The day it ends must be on or after the day it begins' }
