import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSession } from '../../src/access/door/sessions.commands.ts'
import { contents } from '../../src/contents.ts'
import { asDoor } from '../../src/db/as-actor.ts'
import type { Store } from '../../src/db/store.ts'
import { frontDoor } from '../support/front-door.ts'
import { testDatabase } from '../support/test-database.ts'
import { aStranger, filled } from '../support/worlds/a-stranger.ts'
import { aWorld } from '../support/worlds/a-world.ts'
import { make, type Made } from '../support/worlds/make.ts'
import { TODAY } from '../support/worlds/row.ts'

const addresses = contents.filter(({ at }) => filled(at, undefined) !== undefined).map(({ at }) => at)
const OF_THE_MOMENT = ['date', 'content-security-policy', 'content-length']

let store: Store, made: Made
let ask: (
  method: string,
  path: string,
) => Promise<{ readonly status: number; readonly said: string; readonly headers: object }>

beforeAll(async () => {
  store = await testDatabase()
  made = await make(store.db, fc.sample(aWorld, 1)[0] ?? expect.fail())
  const { id } = await aStranger(store.db)
  const cookie = `kith_session=${await asDoor(store.db, (tx) => startSession(tx, id))}`
  const { app } = frontDoor(store, TODAY)
  ask = async (method, path) => {
    const answer = await app.request(`http://localhost${path}`, {
      method,
      headers: { cookie, origin: 'http://localhost' },
      ...(method === 'POST' ? { body: new URLSearchParams({ version: '1' }) } : {}),
    })
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !OF_THE_MOMENT.includes(name)))
    return { status: answer.status, said: withoutNonce(await answer.text()), headers }
  }
})
afterAll(() => store.close())

const withoutNonce = (text: string): string => text.replaceAll(/nonce="[^"]*"/g, '')

describe('a record that is not there and one that is not yours', () => {
  it.each(addresses)('%s: the same status, words and headers', async (at) => {
    const [method = '', path = ''] = at.split(' ')
    const forbidden = await ask(method, filled(path, made) ?? '')
    expect(forbidden.status).toBe(404)
    expect(forbidden).toEqual(await ask(method, filled(path, undefined) ?? ''))
  })
})

describe('an identifier in an address', () => {
  it('is of a table whose identifiers are random', async () => {
    const { rows } = await sql<{ t: string; made: string | null }>`
      select table_name as t, column_default as made from information_schema.columns
      where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'
        and table_name in (select tablename from pg_tables where schemaname = 'public')`.execute(store.db)
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((row) => row.made !== 'gen_random_uuid()')).toEqual([])
  })
  it('is a random UUID, of which no part counts up', async () => {
    const { rows } = await sql<{
      id: string
    }>`select gen_random_uuid()::text as id from generate_series(1, 500)`.execute(store.db)
    for (const { id } of rows)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    const beginnings = rows.map(({ id }) => id.slice(0, 8))
    expect(new Set(beginnings).size).toBe(500)
    expect(beginnings).not.toEqual([...beginnings].sort())
  })
  it('is the only way to a record: one that counts, or is no UUID, leads nowhere', async () => {
    for (const guess of ['1', '2', made.tables.get('family')?.[0]?.words[1] ?? '', "' or true --"])
      expect((await ask('GET', `/families/${encodeURIComponent(guess)}`)).status).toBe(404)
  })
})
