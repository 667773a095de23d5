import { getAt, type Chance } from '../chance.ts'
import { addDays, type PlainDate } from '../days.ts'
import type { Family } from '../families/family.ts'
import type { Council } from '../practitioners/posts.ts'
import type { Row, Rows } from '../rows.ts'

/** One family that is restricted, one that was opened and waits for somebody to decide, and one that was decided on. */
export function makeClosed(
  rows: Rows,
  families: readonly Family[],
  council: Council,
  chance: Chance,
  today: PlainDate,
): void {
  const quiet = families.filter(
    ({ id, closedOn }) => closedOn === undefined && !rows.conference_offer.some(({ family_id }) => family_id === id),
  )
  const ofTeam = (place: number) => quiet.filter(({ team }) => team === getAt(council.teams, place))
  restrict(rows, getAt(ofTeam(2), 0), chance, addDays(today, -40))
  const [opener, another] = [getAt(council.teams, 0).socialWorkers, getAt(council.teams, 1).socialWorkers]
  rows.opening.push(
    {
      ...opened(chance, getAt(opener, 1).id, getAt(ofTeam(1), 0).id, addDays(today, -1)),
      reason:
        'A neighbour rang on Friday evening: the children were outside in the dark. I had to know who could fetch them.',
    },
    {
      ...opened(chance, getAt(another, 0).id, getAt(ofTeam(0), 0).id, addDays(today, -24)),
      reason: 'The hospital rang about the baby and nobody of the family’s own team could be reached.',
      decision: 'it was right to open it',
      decision_note: 'The hospital’s call is on our record for the same hour.',
      decided_by: getAt(council.teams, 1).manager.id,
      decided_at: at(addDays(today, -23), '09:20'),
    },
  )
}

function restrict(rows: Rows, family: Family, chance: Chance, on: PlainDate): void {
  const restriction = chance.id()
  const worker = family.workers.find(({ to }) => to === undefined)?.worker
  rows.restriction.push({
    id: restriction,
    family_id: family.id,
    from_on: on,
    lifted_on: null,
    why: 'A relative works for the council and must not learn that the family is known to us.',
    placed_by: family.team.manager.id,
    lifted_by: null,
  })
  for (const name of new Set([family.team.manager.id, ...(worker ? [worker.id] : [])]))
    rows.restricted_name.push({
      restriction_id: restriction,
      practitioner_id: name,
      from_on: on,
      to_on: null,
      added_by: family.team.manager.id,
    })
}

const at = (day: PlainDate, time: string): Date => new Date(`${day}T${time}:00Z`)

const opened = (chance: Chance, practitioner: string, family: string, day: PlainDate): Row<'opening'> => ({
  id: chance.id(),
  practitioner_id: practitioner,
  family_id: family,
  reason: '',
  opened_at: at(day, '17:05'),
  until: at(day, '18:05'),
  closed_at: null,
  decision: null,
  decision_note: '',
  decided_by: null,
  decided_at: null,
})
