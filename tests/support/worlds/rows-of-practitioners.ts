import { randomUUID } from 'node:crypto'
import { day } from '../people-in-a-council.ts'
import { hasRole, readsConnection, readsDeclared, readsOpening, readsRestriction, readsReturns } from '../oracle.ts'
import { aWord, on, until, type Ids, type Row } from './row.ts'
import { TEAMS, type World } from './world.ts'

type Values = Readonly<Record<string, unknown>>
const plain = (table: string, values: Values & { readonly id: string }): Row => ({
  table,
  key: values.id,
  values,
  words: [],
})
const said = (
  table: string,
  key: string,
  values: Values,
  readBy: (who: number) => boolean,
  words: readonly string[],
  about?: Row['about'],
): Row => ({ table, key, values, readBy, words, ...(about ? { about } : {}) })

/** Teams, people and posts, which anybody signed in may know; then what closes a family, and what opens it. */
export function rowsOfThePeopleWhoUseKith(
  world: World,
  ids: Ids,
): { readonly before: readonly Row[]; readonly after: readonly Row[] } {
  return {
    before: [
      ...ids.teams.map((id, n) => plain('team', { id, name: `Team ${id}`, service: TEAMS[n] })),
      ...world.practitioners.flatMap(({ posts, leftOn }, n) => {
        const id = ids.practitioners[n] ?? ''
        return [
          plain('practitioner', { id, name: `Practitioner ${id}`, job_title: 'worker', left_on: until(leftOn) }),
          ...posts.map(({ team, role, discipline, from, to }) =>
            plain('post', {
              id: randomUUID(),
              practitioner_id: id,
              team_id: ids.teams[team],
              role,
              discipline: discipline ?? null,
              from_on: on(from),
              to_on: until(to),
            }),
          ),
        ]
      }),
    ],
    after: [...restrictions(world, ids), ...openings(world, ids), ...connections(world, ids), ...theirOwn(world, ids)],
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

/** What somebody typed and could not save, what they told of themself, and whom they said they know. */
const theirOwn = (world: World, ids: Ids): readonly Row[] =>
  ids.practitioners.flatMap((practitioner_id, n): Row[] => {
    const [kept, declared] = [randomUUID(), randomUUID()]
    const [address, their_name] = [aWord('a'), aWord('d')]
    const [mine, own] = [(who: number): boolean => who === n, { of: 'their own', practitioner: n } as const]
    const said_of = { id: declared, practitioner_id, their_name, how_known: 'a neighbour', declared_on: on(-3) }
    return [
      said('kept_words', kept, { id: kept, practitioner_id, address, words: '{}' }, mine, [], own),
      said('practitioner_at_home', practitioner_id, { practitioner_id, family_name: aWord('h') }, mine, [], own),
      said('declared_connection', declared, said_of, (who) => readsDeclared(world, who, n), [their_name], own),
    ]
  })

/** What was taken in from returns, once for a world. */
export function rowsOfAReturn(world: World, { returned }: Ids): readonly Row[] {
  const readBy = (who: number): boolean => readsReturns(world, who)
  const file = { import_id: returned.import, collection: 'CIN census', year_ending: day('2026-03-31'), sha256: 'x' }
  const episodes = randomUUID()
  return [
    said('import', returned.import, { id: returned.import, finished_at: new Date() }, readBy, []),
    said('import_file', returned.file, { ...file, id: returned.file, name: 'a.xml', part: 'census' }, readBy, []),
    said('import_file', episodes, { ...file, id: episodes, name: 'a.csv', part: 'episodes' }, readBy, []),
    said(
      'import_problem',
      episodes,
      { import_file_id: episodes, problem: 'no such child', what_to_do: 'ask' },
      (who) => hasRole(world, who, 'performance-analyst'),
      [],
    ),
  ]
}
