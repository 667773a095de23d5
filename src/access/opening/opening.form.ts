import { z } from 'zod'
import type { Outcome } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { maybeADay, oneOf, optionalWords, readAs, version, words } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import { DECISIONS, SHORTEST_REASON } from './opening.ts'

const asked = (today: PlainDate) =>
  z
    .object({
      reference: optionalWords('the reference', { most: 60 }),
      name: optionalWords('the child’s whole name', { most: 200 }),
      bornOn: maybeADay('the date of birth', { notAfter: today }),
      reason: words('why you need to open this record', { most: 2000 }).refine(
        (text) => text.length >= SHORTEST_REASON,
        'Say in your own words why you need to open this record: a sentence at least',
      ),
    })
    .refine(({ reference, name }) => reference !== '' || name !== '', {
      path: ['reference'],
      message: 'Enter a reference, or a child’s whole name and date of birth',
    })
    .refine(({ reference, name, bornOn }) => reference !== '' || name === '' || bornOn !== undefined, {
      path: ['bornOn'],
      message: 'Enter the child’s date of birth',
    })
export type OpeningAsked = z.infer<ReturnType<typeof asked>>
export const readOpeningAsked = (form: Form, today: PlainDate): Outcome<OpeningAsked> => readAs(asked(today), form)

export const readDecision = (form: Form) =>
  readAs(
    z.object({
      decision: oneOf(DECISIONS, 'Select what you decided'),
      note: optionalWords('the note', { most: 2000 }),
      version: version(),
    }),
    form,
  )
