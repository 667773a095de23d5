import { addDays } from '../../kernel/plain-date.ts'
import type { Chance } from '../chance.ts'
import { workingDayUpTo, type PlainDate } from '../days.ts'
import type { Row, Rows } from '../rows.ts'
import { lookersIn, timeOf, type Looker } from './looker.ts'
import { ordinaryLooks } from './looks.ts'

type Event = Row<'audit_event'>

/** The invented council's trail of the last few weeks, with a little in it that somebody should ask about. */
export function makeTrail(rows: Rows, chance: Chance, today: PlainDate): void {
  const lookers = lookersIn(rows, chance, today)
  const events = [...ordinaryLooks(rows, lookers, chance, today), ...unusualLooks(rows, lookers, chance, today)]
  rows.audit_event.push(...events.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
}

function unusualLooks(rows: Rows, lookers: readonly Looker[], chance: Chance, today: PlainDate): readonly Event[] {
  const daysAgo = (days: number) => workingDayUpTo(addDays(today, -days))
  const busy = lookers.filter(({ role, families }) => role === 'social-worker' && families.length > 0)
  const [late, curious] = [chance.oneOf(busy), chance.oneOf(busy)]
  const hurried = lookers.find(({ role, families }) => role === 'team-manager' && families.length >= 24)
  const others = chance.shuffled(rows.family.filter(({ id }) => !curious.families.includes(id))).slice(0, 3)
  return [
    ...late.families
      .slice(0, 2)
      .map((about, n) => late.did('family viewed', timeOf(daysAgo(9), 22 * 60 + 40 + n * 3), { about })),
    ...others.map(({ id }, n) =>
      curious.did('family viewed', timeOf(daysAgo(5), 12 * 60 + 50 + n), { about: id, outcome: 'refused' }),
    ),
    ...(hurried?.families ?? [])
      .slice(0, 24)
      .map((about, n) => hurried?.did('family viewed', timeOf(daysAgo(3), 16 * 60 + Math.floor(n / 3)), { about }))
      .filter((event) => event !== undefined),
    ...sameName(rows, lookers, daysAgo(6)),
  ]
}

/** Somebody who looked at a person of their own family name, where the invented council has such a pair. */
function sameName(rows: Rows, lookers: readonly Looker[], day: PlainDate): readonly Event[] {
  const names = new Map(rows.practitioner.map(({ id, name }) => [id, name.split(/[\s-]+/).at(-1)]))
  for (const looker of lookers) {
    const person = rows.person.find(({ family_name }) => family_name !== '' && family_name === names.get(looker.id))
    if (person)
      return [looker.did('person viewed', timeOf(day, 13 * 60 + 10), { about: person.id, outcome: 'refused' })]
  }
  return []
}
