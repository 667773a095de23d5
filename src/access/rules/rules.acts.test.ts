import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frontDoor, type Visitor } from '../../../tests/support/front-door.ts'
import { aPractitioner, aTeam } from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import type { Store } from '../../db/store.ts'
import { RECORD_KINDS, type RecordKind } from './record-kinds.ts'

let store: Store, governance: Visitor, worker: Visitor
beforeAll(async () => {
  store = await testDatabase()
  const team = await aTeam(store.db, 'Harbour')
  const door = frontDoor(store, '2026-06-10')
  governance = await door.signedIn(await aPractitioner(store.db, 'Ivy Ledger', 'information-governance', team))
  worker = await door.signedIn(await aPractitioner(store.db, 'Sol Thistle', 'social-worker', team))
})
afterAll(() => store.close())

const SIDES = ['file', 'conference', 'partner', 'legal', 'every', 'opened']

const wordsIn = (list: string): readonly string[] => [...list.matchAll(/'([^']*)'::text/g)].map(([, word = '']) => word)

/** Those whom a policy's own text lists: the sides it names or, naming none, all four; those who answer for all; openings. */
function listed(policy: string): readonly string[] {
  const [, parts] = /reads_as = ('[^']*'::text)/.exec(policy) ?? []
  if (parts) return wordsIn(parts)
  const [, sides] = /side = ANY \(ARRAY\[(.*?)\]\)/.exec(policy) ?? []
  return [
    ...(sides ? wordsIn(sides) : SIDES.slice(0, 4)),
    ...(/kith_sees_every_family|kith_closed\(\)/.test(policy) ? ['every'] : []),
    ...(policy.includes('kith.opened') ? ['opened'] : []),
  ]
}

/** The policy by which a table is read, with the text of the view that it asks. */
const policyOf = async (table: string): Promise<string> => {
  const { rows } = await sql<{ qual: string }>`
    select qual || coalesce((select string_agg(definition, ' ') from pg_views where viewname like 'reads\_%' and qual like '%' || viewname || '%'), '') as qual
    from pg_policies where tablename = ${table} and cmd = 'SELECT' and 'kith_app' = any (roles)`.execute(store.db)
  expect(rows, `one policy for reading ${table}`).toHaveLength(1)
  return rows[0]?.qual ?? ''
}

const wholeTables = RECORD_KINDS.flatMap((kind) =>
  kind.rows === undefined && !kind.keptIn.includes('contact_detail')
    ? kind.keptIn.map((table) => [table, kind] as const)
    : [],
)
const notes = RECORD_KINDS.filter(({ keptIn, rows }) => keptIn.includes('conference_note') && rows !== 'specialist')

describe('the page of rules says what the database does', () => {
  it.each(wholeTables)('%s', async (table, kind: RecordKind) => {
    expect(listed(await policyOf(table)).toSorted()).toEqual([...kind.readBy].toSorted())
  })
  it.each(notes)('note: $name', async ({ readBy, rows: words = '' }) => {
    const [kind = '', shared] = words.split(', ')
    const { rows } = await sql<{ reads_as: string }>`
      select reads_as from unnest(${[...SIDES, 'the referrer', 'the allocated social worker', 'the manager of the conference service']}::text[]) reads_as
      where kith_reads_note(${kind}, ${shared === 'shared'}, reads_as)`.execute(store.db)
    expect(rows.map(({ reads_as }) => reads_as).toSorted()).toEqual([...readBy].toSorted())
  })
  it('leaves out no table that a policy guards by family, person or conference', async () => {
    const { rows } = await sql<{ tablename: string }>`
      select distinct tablename::text from pg_policies where cmd = 'SELECT' and tablename not like 'audit%' and (qual like '%reader_of_%' or qual like '%works_with_%' or qual like '%reads\_%')`.execute(
      store.db,
    )
    const named = new Set(RECORD_KINDS.flatMap(({ keptIn }) => keptIn))
    expect(rows.map(({ tablename }) => tablename).filter((table) => !named.has(table))).toEqual([])
  })
})

describe('signing the rules', () => {
  it('is for an information governance lead, and says whether they still stand', async () => {
    const page = (await governance.open('/rules')).text
    expect(page).toContain('Nobody has signed these rules yet')
    const digest = /name="digest" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''
    expect((await worker.send('/rules', { digest })).status).toBe(404)
    await governance.send('/rules', { digest: digest.replace(/^./, 'x'), note: '' })
    expect((await governance.open('/rules')).text).toContain('Nobody has signed these rules yet')
    await governance.send('/rules', { digest, note: 'Agreed with the Caldicott Guardian' })
    const signed = (await worker.open('/rules')).text
    expect(signed).toContain('Signed as they stand by Ivy Ledger')
    expect(signed).not.toContain('Sign these rules')
  })
})
