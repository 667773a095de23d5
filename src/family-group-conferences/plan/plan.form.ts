import { z } from 'zod'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { aDay, oneAmong, oneOf, optionalWords, readAs, version, words } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import type { Invitation } from '../preparation/preparation.ts'
import { PROGRESS, type Question } from './plan.ts'

export const COUNCIL = 'council'
export const SOMEBODY_ELSE = 'somebody else'

const planWords = z.object({
  childsWords: optionalWords('the child’s words'),
  goingWell: optionalWords('what is going well'),
  ifThingsChange: optionalWords('what the family will do if things change'),
  version: version(),
})
export type PlanWords = z.infer<typeof planWords> & {
  readonly leadId: string | undefined
  readonly answers: readonly { readonly id: string; readonly answer: string }[]
}

/** Each question has a box of its own, named by its place. */
export function readPlanWords(form: Form, questions: readonly Question[], people: readonly Invitation[]) {
  const read = readAs(planWords, form)
  const lead = people.find(({ personId }) => personId === form.text('lead'))?.personId
  const answers = questions.map(({ id, position }) => ({ id, answer: form.text(`answer${position}`).slice(0, 5000) }))
  return read.ok ? { ok: true as const, value: { ...read.value, leadId: lead, answers } } : read
}

const action = (people: readonly Invitation[]) =>
  z
    .object({
      what: words('what will be done', { most: 1000 }),
      who: oneAmong(
        [
          ...people.map(({ personId, name }) => ({ id: personId, name })),
          { id: COUNCIL, name: '' },
          { id: SOMEBODY_ELSE, name: '' },
        ],
        'Select who will do it',
      ),
      agency: optionalWords('the name', { most: 200 }),
      byWhen: aDay('the date it will be done by'),
      checkedBy: words('who checks that it is done', { most: 200 }),
    })
    .refine(({ who, agency }) => who.id !== SOMEBODY_ELSE || agency !== '', {
      path: ['agency'],
      message: 'Enter who will do it',
    })
export type ActionWritten = z.infer<ReturnType<typeof action>>
export const readAction = (form: Form, people: readonly Invitation[]) => readAs(action(people), form)

const progress = (today: PlainDate) =>
  z.object({
    progress: oneOf(PROGRESS, 'Select how it is going'),
    progressOn: aDay('the date', { notAfter: today }),
    progressNote: optionalWords('what happened'),
    version: version(),
  })
export type ProgressMade = z.infer<ReturnType<typeof progress>>
export const readProgress = (form: Form, today: PlainDate) => readAs(progress(today), form)
