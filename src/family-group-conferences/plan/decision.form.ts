import { z } from 'zod'
import { aDay, oneOf, optionalWords, readAs, version } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import { DECISIONS } from '../stages.ts'

const answer = z.object({
  decision: oneOf(DECISIONS, 'Select what was decided'),
  decidedOn: aDay('the date of the answer'),
  reasons: optionalWords('the reasons'),
  version: version(),
})
export type PlanAnswered = z.infer<typeof answer>
export const readPlanAnswer = (form: Form) => readAs(answer, form)
