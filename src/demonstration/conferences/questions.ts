import { fill } from '../words/fill.ts'
import type { Course } from './course.ts'
import type { Making } from './making.ts'
import type { Who } from './who.ts'

/** Two or three questions for the family's plan, answered in their words where a plan was made. */
export function makeQuestions({ rows, chance, say }: Making, { theme, named }: Who, course: Course, id: string): void {
  const many = chance.happens(0.7) ? 3 : 2
  const answered = course.heldOn !== undefined && course.answer?.decision !== 'no plan made'
  for (const [place, [ask, ...answers]] of theme.questions.slice(0, many).entries())
    rows.conference_question.push({
      id: chance.id(),
      conference_id: id,
      position: place + 1,
      question: fill(ask, named),
      answer: answered ? fill(say(answers), named) : '',
    })
}
