import { ageOn } from '../../kernel/plain-date.ts'
import type { Chance } from '../chance.ts'
import { workingDayFrom, type PlainDate } from '../days.ts'
import { addDays } from '../../kernel/plain-date.ts'
import type { Row, Rows } from '../rows.ts'
import { timeOf, type Looker } from './looker.ts'

const DAYS = 28
type Event = Row<'audit_event'>

/** A few weeks of looking by those who work with families, in the order in which it happened. */
export function ordinaryLooks(
  rows: Rows,
  lookers: readonly Looker[],
  chance: Chance,
  today: PlainDate,
): readonly Event[] {
  const events: Event[] = []
  const peopleOf = Map.groupBy(rows.family_member, ({ family_id }) => family_id)
  const people = new Map(rows.person.map((person) => [person.id, person]))
  for (let day = addDays(today, -DAYS); day < today; day = addDays(day, 1)) {
    if (workingDayFrom(day) !== day) continue
    for (const looker of lookers) {
      const at = () => timeOf(day, chance.between(8 * 60 + 20, 17 * 60 + 40))
      events.push(looker.did('my work viewed', at()))
      if (looker.families.length === 0) continue
      for (let looks = chance.between(1, 4); looks > 0; looks -= 1) {
        const family = chance.oneOf(looker.families)
        events.push(looker.did('family viewed', at(), { about: family }))
        const member = peopleOf.get(family)?.[0]
        const person = member && people.get(member.person_id)
        if (!person) continue
        const grown = person.born_on !== null && ageOn(person.born_on, day) >= 18
        if (chance.happens(0.6))
          events.push(looker.did(grown ? 'person viewed' : 'child viewed', at(), { about: person.id }))
        if (chance.happens(0.2))
          events.push(
            looker.did('people searched for', at(), { asked: person.family_name, also_about: [person.id, family] }),
          )
      }
    }
  }
  return events
}
