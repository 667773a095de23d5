import { z } from 'zod'
import { aDay, oneOf, optionalWords, readAs, version } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import { DECISIONS } from '../stages.ts'

const answer = z.object({
  decision: oneOf(DECISIONS, 'Select what you decided'),
  decidedOn: aDay('the date of your answer'),
  reasons: optionalWords('the reasons'),
  version: version(),
})
export type PlanAnswered = z.infer<typeof answer>
export const readPlanAnswer = (form: Form) => readAs(answer, form)
