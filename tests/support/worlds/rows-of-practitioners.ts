import { randomUUID } from 'node:crypto'
import { readsConnection, readsOpening, readsRestriction } from '../oracle-of-those-who-use-kith.ts'
import { aWord, on, until, type Ids, type Row } from './row.ts'
import { comingIn, theirOwn, theTrail } from './rows-of-their-own.ts'
import { said, type Values } from './said.ts'
import { TEAMS, type World } from './world.ts'

const everybody = (): boolean => true
/** What anybody signed in may know. */
const known = (table: string, values: Values & { readonly id: string }, about: Row['about']): Row =>
  said(table, values.id, values, everybody, [], about)

/** Teams, people and posts, which anybody signed in may know; then what closes a family, and what opens it. */
export function rowsOfThePeopleWhoUseKith(
  world: World,
  ids: Ids,
): { readonly before: readonly Row[]; readonly after: readonly Row[] } {
  return {
    before: [
      ...ids.teams.map((id, n) => known('team', { id, name: `Team ${id}`, service: TEAMS[n] }, { of: 'team' })),
      ...world.practitioners.flatMap(({ posts, leftOn }, n) => {
        const id = ids.practitioners[n] ?? ''
        return [
          known(
            'practitioner',
            { id, name: `Practitioner ${id}`, job_title: 'worker', left_on: until(leftOn) },
            { of: 'colleague', practitioner: n },
          ),
          ...posts.map(({ team, role, discipline, from, to }) =>
            known(
              'post',
              {
                id: randomUUID(),
                practitioner_id: id,
                team_id: ids.teams[team],
                role,
                discipline: discipline ?? null,
                from_on: on(from),
                to_on: until(to),
                given_by: n % 2 === 0 ? 'the council’s groups' : 'an administrator',
              },
              { of: 'colleague', practitioner: n, from },
            ),
          ),
        ]
      }),
    ],
    after: [
      ...restrictions(world, ids),
      ...openings(world, ids),
      ...connections(world, ids),
      ...theirOwn(world, ids),
      ...comingIn(world, ids),
      ...theTrail(world, ids),
    ],
  }
}

const restrictions = (world: World, ids: Ids): readonly Row[] =>
  world.families.flatMap(({ restrictions }, family) =>
    restrictions.flatMap(({ from, liftedOn, names }) => {
      const [id, why] = [randomUUID(), aWord('r')]
      const readBy = (who: number): boolean => readsRestriction(world, who, family)
      const placed = {
        family_id: ids.families[family],
        from_on: on(from),
        lifted_on: until(liftedOn),
        lifted_by: liftedOn === undefined ? null : ids.practitioners[0],
        why,
      }
      return [
        said('restriction', id, { id, ...placed, placed_by: ids.practitioners[0] }, readBy, [why], {
          of: 'restriction',
          family,
        }),
        ...names.map(({ practitioner, from, to }) => {
          const practitioner_id = ids.practitioners[practitioner] ?? ''
          const values = { restriction_id: id, practitioner_id, from_on: on(from), to_on: until(to) }
          return said('restricted_name', `${id} ${practitioner_id}`, values, readBy, [], { of: 'restriction', family })
        }),
      ]
    }),
  )

const began = Date.now()
const minutesAgo = (minutes: number): Date => new Date(began - minutes * 60_000)

const openings = (world: World, ids: Ids): readonly Row[] =>
  world.openings.map(({ practitioner, family, minutesAgo: opened, closedMinutesAgo }) => {
    const [id, reason] = [randomUUID(), aWord('g')]
    const values = {
      id,
      practitioner_id: ids.practitioners[practitioner],
      family_id: ids.families[family],
      reason: `${reason}, and more than a word`,
      opened_at: minutesAgo(opened),
      until: minutesAgo(opened - 60),
      closed_at: closedMinutesAgo === undefined ? null : minutesAgo(closedMinutesAgo),
    }
    return said('opening', id, values, (who) => readsOpening(world, who, practitioner), [reason], {
      of: 'opening',
      practitioner,
    })
  })

const connections = (world: World, ids: Ids): readonly Row[] =>
  world.connections.map(({ practitioner, person, how, cleared }) => {
    const [id, why] = [randomUUID(), aWord('l')]
    const values = {
      id,
      practitioner_id: ids.practitioners[practitioner],
      person_id: ids.people[person],
      how,
      why,
      cleared_at: cleared ? minutesAgo(60) : null,
      cleared_by: cleared ? ids.practitioners[(practitioner + 1) % ids.practitioners.length] : null,
      cleared_reason: cleared ? 'it was somebody else' : null,
    }
    return said('connection', id, values, (who) => readsConnection(world, who), [why], {
      of: 'connection',
      practitioner,
      how,
    })
  })
