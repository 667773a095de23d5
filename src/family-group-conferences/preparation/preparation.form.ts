import { z } from 'zod'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FamilyMember } from '../../people/index.ts'
import { aDay, maybeADay, oneOf, optionalWords, readAs, someAmong, version, words } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import { STATES } from './preparation.ts'

export const readPeopleToAdd = (form: Form, others: readonly FamilyMember[]) =>
  readAs(z.object({ people: someAmong(others, 'Select who to add') }), form)

const prepared = (today: PlainDate) =>
  z
    .object({
      state: oneOf(STATES, 'Select how far you have come'),
      agreedOn: maybeADay('the date they agreed to take part', { notAfter: today }),
      needs: optionalWords('what they need to take part'),
      reason: optionalWords('the reason'),
      version: version(),
    })
    .refine(({ state, reason }) => state !== 'not invited' || reason !== '', {
      path: ['reason'],
      message: 'Enter why they are not invited',
    })
export type Prepared = z.infer<ReturnType<typeof prepared>>
export const readPrepared = (form: Form, today: PlainDate) => readAs(prepared(today), form)

const safetyCheck = (today: PlainDate) =>
  z.object({
    safetyCheckedOn: aDay('the date of the safety check', { notAfter: today }),
    safetyNote: words('what you found and what will be done'),
    version: version(),
  })
export type SafetyCheck = z.infer<ReturnType<typeof safetyCheck>>
export const readSafetyCheck = (form: Form, today: PlainDate) => readAs(safetyCheck(today), form)

const dateSet = (today: PlainDate) =>
  z.object({
    plannedFor: aDay('the date of the conference', { notBefore: [today, 'today'] }),
    venue: words('where it will be', { most: 300 }),
    version: version(),
  })
export type DateSet = z.infer<ReturnType<typeof dateSet>>
export const readDateSet = (form: Form, today: PlainDate) => readAs(dateSet(today), form)
