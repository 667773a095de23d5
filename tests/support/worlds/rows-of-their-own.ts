import { randomUUID } from 'node:crypto'
import { administers, governs, readsDeclared, readsReturns } from '../oracle-of-those-who-use-kith.ts'
import { hasRole } from '../oracle.ts'
import { day } from '../people-in-a-council.ts'
import { aWord, on, type Ids, type Row } from './row.ts'
import { said } from './said.ts'
import type { World } from './world.ts'

/** What somebody typed and could not save, what they told of themself, and whom they said they know. */
export const theirOwn = (world: World, ids: Ids): readonly Row[] =>
  ids.practitioners.flatMap((practitioner_id, n): Row[] => {
    const [kept, declared] = [randomUUID(), randomUUID()]
    const [address, their_name] = [aWord('a'), aWord('d')]
    const [mine, own] = [(who: number): boolean => who === n, { of: 'their own', practitioner: n } as const]
    const said_of = { id: declared, practitioner_id, their_name, how_known: 'a neighbour', declared_on: on(-3) }
    const search = { id: randomUUID(), practitioner_id, words: 'somebody' }
    return [
      said('asked_search', search.id, search, mine, [], own),
      said('kept_words', kept, { id: kept, practitioner_id, address, words: '{}' }, mine, [], own),
      said('practitioner_at_home', practitioner_id, { practitioner_id, family_name: aWord('h') }, mine, [], own),
      said('declared_connection', declared, said_of, (who) => readsDeclared(world, who, n), [their_name], own),
    ]
  })

/** Accounts, which the store makes beside people, and sessions. Administrators look after everybody's. */
export const comingIn = (world: World, ids: Ids): readonly Row[] =>
  ids.practitioners.flatMap((practitioner_id, n): Row[] => {
    const [id, token_hash] = [randomUUID(), randomUUID()]
    const readBy = (who: number): boolean => who === n || administers(world, who)
    const colleague = { of: 'colleague', practitioner: n } as const
    return [
      { ...said('account', practitioner_id, {}, readBy, [], colleague), already: true },
      said('session', id, { id, token_hash, practitioner_id }, readBy, [], colleague),
    ]
  })

/** A look at each person, a seal, and that somebody read the rules. */
export function theTrail(world: World, ids: Ids): readonly Row[] {
  const readBy = (who: number): boolean => governs(world, who)
  const [signed, digest] = [randomUUID(), randomUUID()]
  const seal = { from_id: 1, to_id: 1, row_count: 0, marks: Buffer.from(''), previous: '', digest }
  const number = Math.floor(Math.random() * 1_000_000_000) + 1
  const rules = { id: signed, practitioner_id: ids.practitioners[0], digest: 'a'.repeat(64) }
  return [
    ...ids.people.map((about) => {
      const what = aWord('t')
      const values = { what, about, outcome: 'done', actor_id: ids.practitioners[0] }
      return said('audit_event', what, values, readBy, [what], { of: 'trail' })
    }),
    said('audit_seal', digest, { ...seal, number }, readBy, []),
    said('rules_signed', signed, rules, () => true, [], { of: 'rules signed' }),
  ]
}

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
