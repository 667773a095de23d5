import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marlowBay } from '../../../tests/support/demonstration.ts'
import type { Store } from '../../db/store.ts'

let store: Store
beforeAll(async () => {
  store = await marlowBay()
})
afterAll(() => store.close())

async function many(question: string): Promise<number> {
  const { rows } = await sql<{ many: number }>`select count(*) as many from (${sql.raw(question)}) q`.execute(store.db)
  return rows[0]?.many ?? -1
}

describe('what is most private in the demonstration', () => {
  it('is at places and numbers that are nowhere, and some of it is kept from a father', async () => {
    expect(await many('select 1 from contact_detail')).toBeGreaterThan(200)
    expect(
      await many(
        `select 1 from contact_detail where kind = 'phone' and value !~ '^(01632 960|07700 900)[0-9]{3}$'
           or kind = 'address' and value !~ 'MB[0-9] [0-9][A-Z]{2}$'`,
      ),
    ).toBe(0)
    expect(await many('select 1 from kept_from')).toBeGreaterThan(3)
    expect(await many('select distinct kind from conference_note')).toBe(4)
  })
  it('has one connection that was told and one that is noticed', async () => {
    expect(await many(`select 1 from connection where how = 'declared'`)).toBe(1)
    expect(await many(`select 1 from connection where how = 'noticed'`)).toBe(1)
  })
})
