import { z } from 'zod'
import { bad, good, type Outcome } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { aDay, maybeADay, oneAmong, oneOf, optionalWords, readAs, words } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import { DISCIPLINES, ROLES, SERVICES } from '../actor.ts'
import type { Team } from './colleague.ts'

const newColleague = z.object({
  name: words('their name', { most: 200 }),
  jobTitle: words('their job title', { most: 200 }),
  email: optionalWords('their work email', { most: 200 })
    .transform((text) => text.toLowerCase())
    .refine((text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), {
      message: 'Enter their work email in the form name@council.gov.uk',
    }),
})
export type NewColleague = z.infer<typeof newColleague>
export const readNewColleague = (form: Form): Outcome<NewColleague> => readAs(newColleague, form)

const newPost = (teams: readonly Team[]) =>
  z.object({
    team: oneAmong(teams, 'Select the team'),
    role: oneOf(ROLES, 'Select what they do in it'),
    discipline: oneOf(['', ...DISCIPLINES], 'Select a discipline').transform((text) => text || null),
    fromOn: aDay('the first day'),
    toOn: maybeADay('the last day'),
  })
export type NewPost = z.infer<ReturnType<typeof newPost>>

export function readNewPost(form: Form, teams: readonly Team[]): Outcome<NewPost> {
  const read = readAs(newPost(teams), form)
  if (!read.ok) return read
  const { role, discipline, fromOn, toOn } = read.value
  const problems = [
    ...(role === 'specialist' && !discipline
      ? [{ field: 'discipline', text: 'Select the discipline of the specialist' }]
      : []),
    ...(role !== 'specialist' && discipline
      ? [{ field: 'discipline', text: 'Only a specialist has a discipline: select none, or select specialist' }]
      : []),
    ...(toOn !== undefined && toOn < fromOn
      ? [{ field: 'toOn', text: 'The last day must be the same as or after the first day' }]
      : []),
  ]
  return problems.length > 0 ? bad(...problems) : good(read.value)
}

/** The last day of a post, which may be before today: then it opens nothing from the next page on. */
export const readLastDay = (form: Form, fromOn: PlainDate, since: string) =>
  readAs(z.object({ lastDay: aDay('the last day', { notBefore: [fromOn, since] }) }), form)

export const readLeaver = (form: Form) => readAs(z.object({ lastDay: aDay('their last day') }), form)

const teamNamed = z.object({
  name: words('the name of the team', { most: 200 }),
  service: oneOf(SERVICES, 'Select the service it belongs to'),
})
export type TeamNamed = z.infer<typeof teamNamed>
export const readTeam = (form: Form): Outcome<TeamNamed> => readAs(teamNamed, form)
