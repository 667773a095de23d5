import type { PlainDate } from '../../../kernel/plain-date.ts'
import { fieldsForDayInAddress } from '../stretch.ts'

/** What makes a day of somebody's looking worth a question. It is never proof of anything. */
export const UNUSUAL = [
  'connection',
  'same-name',
  'outside-caseload',
  'many-in-a-row',
  'out-of-hours',
  'refused',
] as const
export type Unusual = (typeof UNUSUAL)[number]

type Settled = {
  readonly hoursFrom: string
  readonly hoursTo: string
  readonly manyFamilies: number
  readonly manyMinutes: number
}

export const UNUSUAL_WORDS: Readonly<
  Record<Unusual, { readonly title: string; readonly means: (settled: Settled) => string }>
> = {
  connection: {
    title: 'Connected to whom they looked for',
    means: () => 'Somebody looked for a person to whom they have a connection, declared or noticed.',
  },
  'same-name': {
    title: 'The same family name',
    means: () => 'Somebody looked at a person, or at a family with a person in it, who bears their own family name.',
  },
  'outside-caseload': {
    title: 'Outside their caseload',
    means: () =>
      'Somebody asked for a record of a family they did not work with that day and was refused, or opened one for a reason they gave. Those who answer for every family are not here for looking.',
  },
  'many-in-a-row': {
    title: 'Many in a row',
    means: ({ manyFamilies, manyMinutes }) =>
      `Somebody looked at ${manyFamilies} different families or more within ${manyMinutes} minutes.`,
  },
  'out-of-hours': {
    title: 'Out of hours',
    means: ({ hoursFrom, hoursTo }) =>
      `Something was done before ${hoursFrom} or after ${hoursTo}, at a weekend or on a bank holiday.`,
  },
  refused: {
    title: 'Refused look-ups',
    means: () => 'Somebody asked for a record that is not there, or for something that their post does not do.',
  },
}

/** One person’s acts of one kind on one day. */
export type Case = {
  readonly actorId: string
  readonly actor: string
  readonly day: PlainDate
  readonly acts: number
  readonly families: number
  readonly first: string
  readonly last: string
  readonly notes: readonly string[]
}

export const counted = (many: number, word: string, plural = `${word}s`): string =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? word : plural}`

/** What makes it so, for this case. */
export function whyUnusual(kind: Unusual, { acts, families, first, last, notes }: Case): string {
  const between = first === last ? `at ${first}` : `between ${first} and ${last}`
  switch (kind) {
    case 'connection':
      return `${counted(acts, 'act')} ${between} about somebody they are connected to`
    case 'same-name':
      return `${counted(acts, 'act')} ${between} about ${counted(families, 'family', 'families')} with somebody called ${notes.map(capital).join(', ')}`
    case 'outside-caseload':
      return `${counted(acts, 'act')} ${between} about ${counted(families, 'family', 'families')} they did not work with: ${notes.join(', ')}`
    case 'many-in-a-row':
      return `${families} different families, past the limit ${between}`
    case 'out-of-hours':
      return `${counted(acts, 'act')} ${between}: ${notes.join(', ')}`
    case 'refused':
      return `${counted(acts, 'refusal')} ${between}`
  }
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** The rows of that person on that day. */
export const rowsOf = ({ actorId, day }: Case): string => `/trail/practitioners/${actorId}${fieldsForDayInAddress(day)}`
