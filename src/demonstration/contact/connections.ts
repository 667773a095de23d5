import { getAt, type Chance } from '../chance.ts'
import type { PlainDate } from '../days.ts'
import type { Family } from '../families/family.ts'
import type { Council } from '../practitioners/posts.ts'
import type { Rows } from '../rows.ts'

/** One connection that a social worker told of, and one that Kith notices: each with somebody of another team's families. */
export function makeConnections(
  rows: Rows,
  families: readonly Family[],
  council: Council,
  chance: Chance,
  today: PlainDate,
): void {
  const [teller, mover] = [getAt(council.teams, 0).socialWorkers, getAt(council.teams, 1).socialWorkers]
  const elsewhere = families.filter(
    ({ team, closedOn }) => closedOn === undefined && team !== council.teams[0] && team !== council.teams[1],
  )
  const known = elsewhere.flatMap(({ everyone }) => everyone.filter(({ part }) => part === 'mother'))
  const neighbour = getAt(known, 2)
  rows.declared_connection.push({
    id: chance.id(),
    practitioner_id: getAt(teller, 0).id,
    their_name: `${neighbour.row.given_name} ${neighbour.row.family_name}`,
    born_on: neighbour.bornOn ?? null,
    address: '',
    phone: '',
    how_known: 'My neighbour. Our children play together',
    declared_on: today,
  })
  const reached = rows.contact_detail.find(
    ({ kind, person_id }) => kind === 'address' && known.some(({ id }) => id === person_id && id !== neighbour.id),
  )
  const relative = known.find(({ id }) => id === reached?.person_id)
  if (!reached || !relative) throw new Error('Nobody in the demonstration council can be noticed')
  rows.practitioner_at_home.push({
    practitioner_id: getAt(mover, 1).id,
    family_name: relative.row.family_name,
    born_on: null,
    address: reached.value,
    phone: '',
  })
}
