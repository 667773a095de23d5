import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../tests/support/test-database.ts'
import type { Store } from './store.ts'

let store: Store
let kepts = 0
beforeAll(async () => {
  store = await testDatabase()
  await store.runScript(
    'create table kept (day date, at time, many bigint, share numeric, seen timestamptz, id integer primary key)',
  )
})
afterAll(() => store.close())

type Kept = { day: string; at: string; many: number; share: string; seen: Date }

/** The server's own clock is set as the machine's: its offset is in the text that a driver reads. */
const keep = (id: number, { day, at, many, share, seen }: Kept): Promise<Kept> =>
  store.db.transaction().execute(async (tx) => {
    await sql`select set_config('timezone', ${zone}, true)`.execute(tx)
    await sql`insert into kept values (${day}, ${at}, ${many}, ${share}, ${seen}, ${id})`.execute(tx)
    const { rows } = await sql<Kept>`select day, at, many, share, seen from kept where id = ${id}`.execute(tx)
    const [row] = rows
    if (!row) throw new Error('It was not kept')
    return row
  })

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

it('runs where it was sent', () => {
  expect(zone).toBe(process.env['TZ'])
  expect(new Date('2026-06-10T12:00:00Z').getHours()).toBe(zone === 'UTC' ? 12 : 13)
})

describe(`what goes into the store comes out of it, with the machine's clock in ${zone}`, () => {
  it.each([
    ['during British Summer Time', '2017-06-01', '2026-06-10T23:30:00.000Z'],
    ['on the day the clocks go forward', '2026-03-29', '2026-03-29T00:30:00.000Z'],
    ['in the hour that does not happen', '2026-03-29', '2026-03-29T01:30:00.000Z'],
    ['on the day the clocks go back', '2025-10-26', '2025-10-26T00:30:00.000Z'],
    ['in the years of standing summer time', '1970-01-01', '1970-01-01T00:00:00.000Z'],
    ['before the clocks had standard time', '1899-12-31', '1899-12-31T12:00:00.000Z'],
  ])('%s', async (_, day, instant) => {
    kepts += 1
    const kept = await keep(kepts, {
      day,
      at: '01:30',
      many: Number.MAX_SAFE_INTEGER,
      share: '0.10000000000000000001',
      seen: new Date(instant),
    })
    expect(kept.day).toBe(day)
    expect(kept.at).toBe('01:30')
    expect(kept.many).toBe(Number.MAX_SAFE_INTEGER)
    expect(kept.share).toBe('0.10000000000000000001')
    expect(kept.seen).toEqual(new Date(instant))
  })
  it('refuses to count with a number that has lost its last digits', async () => {
    await expect(sql`select 9007199254740993::bigint`.execute(store.db)).rejects.toThrow('too large to count with')
  })
})
