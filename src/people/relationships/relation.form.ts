import { z } from 'zod'
import { isAfter, type PlainDate } from '../../kernel/plain-date.ts'
import { anyAmong, maybeADay, optionalWords, readAs, ticked, version } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import type { FamilyMember } from '../family.ts'
import { TIES } from './ties.ts'

const details = (today: PlainDate) => ({
  tie: optionalWords('how they are related').transform((value) => TIES.find((tie) => tie.value === value)),
  describedAs: optionalWords('how they are related', { most: 100 }),
  responsible: ticked(),
  statedBy: optionalWords('who said so', { most: 200 }),
  fromOn: maybeADay('the date it began', { notAfter: today }),
  toOn: maybeADay('the date it ended', { notAfter: today }),
  sure: ticked(),
})

/** How somebody is related to others in the family; without a tie, nothing has been said yet. */
const relation = (today: PlainDate, others: readonly FamilyMember[], asked: 'may be left' | 'must be said') =>
  z
    .object({ ...details(today), to: anyAmong(others) })
    .superRefine(({ tie, to, describedAs, fromOn, toOn }, context) => {
      const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      if (!tie && (asked === 'must be said' || to.length > 0)) wrong('tie', 'Select how they are related')
      if (tie && to.length === 0) wrong('to', 'Select who they are related to')
      if (tie?.kind === 'other' && !describedAs) wrong('describedAs', 'Enter how they are related, like “neighbour”')
      if (fromOn && toOn && isAfter(fromOn, toOn)) wrong('toOn', 'The date it ended must be on or after it began')
    })
export type Relation = z.infer<ReturnType<typeof relation>>
export const readRelation = (
  form: Form,
  today: PlainDate,
  others: readonly FamilyMember[],
  asked: 'may be left' | 'must be said',
) => readAs(relation(today, others, asked), form)

const changedRelation = (today: PlainDate) =>
  z.object({ ...details(today), version: version() }).superRefine(({ tie, describedAs, fromOn, toOn }, context) => {
    const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    if (!tie) wrong('tie', 'Select how they are related')
    if (tie?.kind === 'other' && !describedAs) wrong('describedAs', 'Enter how they are related, like “neighbour”')
    if (fromOn && toOn && isAfter(fromOn, toOn)) wrong('toOn', 'The date it ended must be on or after it began')
  })
export const readChangedRelation = (form: Form, today: PlainDate) => readAs(changedRelation(today), form)

const removal = z.object({ version: version() })
export const readRemoval = (form: Form) => readAs(removal, form)
