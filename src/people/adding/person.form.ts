import { z } from 'zod'
import { addDays, isAfter, type PlainDate } from '../../kernel/plain-date.ts'
import { maybeADay, oneOf, optionalWords, readAs, ticked, version } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import { SEXES } from '../person.ts'

/** Spaces made one, and nothing that would turn the direction of the words after it. */
const aName = (what: string) =>
  optionalWords(what, { most: 100 }).transform((text) =>
    text
      .normalize('NFC')
      .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )

const WEEKS_40 = 280

const fields = (today: PlainDate) => ({
  givenName: aName('first names'),
  familyName: aName('last name'),
  knownAs: aName('what they are known as'),
  bornOn: maybeADay('their date of birth', { notAfter: today }),
  dueOn: maybeADay('the date the baby is due', { notBefore: [addDays(today, -60), 'two months ago'] }),
  sex: oneOf(SEXES, 'Select one, or “Not known”'),
  firstLanguage: optionalWords('their first language', { most: 100 }).transform((text) => text || 'English'),
  interpreterNeeded: ticked(),
  needs: optionalWords('what they need', { most: 1000 }),
})

type Read = z.infer<z.ZodObject<ReturnType<typeof fields>>>
const rules = (today: PlainDate) => (person: Read, context: z.RefinementCtx<Read>) => {
  const wrong = (field: keyof Read, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  if (!person.givenName && !person.familyName && !person.knownAs && !person.dueOn)
    wrong('givenName', 'Enter a name, even if it is only a first name or what they are known as')
  if (person.bornOn && person.dueOn) wrong('dueOn', 'Enter a date of birth or a due date, not both')
  if (person.dueOn && isAfter(person.dueOn, addDays(today, WEEKS_40)))
    wrong('dueOn', 'The date the baby is due must be within the next 40 weeks')
}

const newPerson = (today: PlainDate) => z.object(fields(today)).superRefine(rules(today))
export type NewPerson = z.infer<ReturnType<typeof newPerson>>
export const readNewPerson = (form: Form, today: PlainDate) => readAs(newPerson(today), form)

const changedPerson = (today: PlainDate) =>
  z
    .object({
      ...fields(today),
      diedOn: maybeADay('the date they died', { notAfter: today }),
      version: version(),
    })
    .superRefine(rules(today))
    .refine(({ bornOn, diedOn }) => !bornOn || !diedOn || !isAfter(bornOn, diedOn), {
      path: ['diedOn'],
      message: 'The date they died must be on or after their date of birth',
    })
export type ChangedPerson = z.infer<ReturnType<typeof changedPerson>>
export const readChangedPerson = (form: Form, today: PlainDate) => readAs(changedPerson(today), form)
