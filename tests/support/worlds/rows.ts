import { rowsOfAConference } from './rows-of-a-conference.ts'
import { rowsOfAPerson } from './rows-of-a-person.ts'
import { rowsOfThePeopleWhoUseKith } from './rows-of-practitioners.ts'
import { rowsOfAReturn } from './rows-of-their-own.ts'
import { day } from '../people-in-a-council.ts'
import { aRow, aWord, on, until, type Ids, type Row } from './row.ts'
import type { World } from './world.ts'

/** Every row of a world, in an order in which they can be put into a store. */
export function rowsOf(world: World, ids: Ids): readonly Row[] {
  const members = (family: number) => world.people.flatMap(({ families }, n) => (families.includes(family) ? [n] : []))
  return [
    ...rowsOfThePeopleWhoUseKith(world, ids).before,
    ...rowsOfAReturn(world, ids),
    ...world.families.map((_, family): Row => {
      const [name, reference] = [aWord('f'), aWord('fr')]
      return {
        table: 'family',
        key: ids.families[family] ?? '',
        values: { id: ids.families[family], reference, name, opened_on: day('2020-01-01') },
        words: [name, reference],
        judged: { kind: 'network', families: [family], people: [] },
      }
    }),
    ...world.families.flatMap(({ involvements }, family) =>
      involvements.map(({ team, practitioner, part, from, to }) =>
        aRow({ table: 'involvement', kind: 'network' }, [family], [], {
          family_id: ids.families[family],
          team_id: ids.teams[team],
          practitioner_id: practitioner === undefined ? null : ids.practitioners[practitioner],
          part,
          from_on: on(from),
          to_on: until(to),
        }),
      ),
    ),
    ...world.people.flatMap((person, n) => rowsOfAPerson(ids, person, n)),
    ...world.families.flatMap((family, at) => rowsOfAConference(family, at, members(at), ids)),
    ...rowsOfThePeopleWhoUseKith(world, ids).after,
  ]
}
