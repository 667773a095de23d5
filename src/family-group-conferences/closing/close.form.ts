import { z } from 'zod'
import { aDay, oneOf, optionalWords, readAs, version } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import { CLOSED_REASONS } from '../stages.ts'

const closing = z.object({
  closedOn: aDay('the closing date'),
  closedReason: oneOf(CLOSED_REASONS, 'Select the reason'),
  closingNote: optionalWords('what else to say'),
  version: version(),
})
export type ClosingGiven = z.infer<typeof closing>
export const readClosing = (form: Form) => readAs(closing, form)
