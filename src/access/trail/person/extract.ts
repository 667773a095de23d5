import { timeInLondon, todayInLondon } from '../../../kernel/clock.ts'
import { actInWords } from '../acts.ts'
import type { PastPost } from '../past-post.ts'

type Looked = {
  readonly at: Date
  readonly actor: string | undefined
  readonly posts: readonly PastPost[]
  readonly what: string
  readonly outcome: string
  readonly inAList: boolean
}

/** One line of what somebody is given about who looked at them: nothing of anybody else, and no name of staff unless the council says so. */
export type ExtractLine = {
  readonly day: string
  readonly time: string
  readonly what: string
  readonly role: string
  readonly team: string
  readonly name: string | undefined
}

/** What was refused showed nothing of anybody, so it is not among what they are given. */
export const extractOf = (looks: readonly Looked[], staffNames: boolean): readonly ExtractLine[] =>
  looks
    .filter(({ outcome }) => outcome !== 'refused')
    .map(({ at, actor, posts, what, inAList }) => ({
      day: todayInLondon(at),
      time: timeInLondon(at),
      what: inAList ? `${actInWords(what)} (one of several shown)` : actInWords(what),
      role: posts.map(({ role }) => role).join('; '),
      team: posts.map(({ team }) => team).join('; '),
      name: staffNames ? (actor ?? '') : undefined,
    }))

export function extractAsCsv(lines: readonly ExtractLine[], staffNames: boolean): string {
  const head = ['Date', 'Time', 'What was done', 'Role', 'Team', ...(staffNames ? ['Name'] : [])]
  const rows = lines.map(({ day, time, what, role, team, name }) => [
    day,
    time,
    what,
    role,
    team,
    ...(staffNames ? [name ?? ''] : []),
  ])
  return [head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

/** A text that a spreadsheet would run as a formula is kept as text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
