import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../tests/support/test-database.ts'
import type { Store } from '../db/store.ts'
import { importFiles } from '../returns/index.ts'
import { rollUpStaleMonths } from './index.ts'

let store: Store, council: string
beforeEach(async () => {
  store = await testDatabase()
  council = mkdtempSync(join(tmpdir(), 'kith-years-'))
  cpSync('demonstration/files/synthetic-council-A', council, { recursive: true })
})
afterEach(async () => {
  rmSync(council, { recursive: true })
  await store.close()
})

const figures = async (measure: string): Promise<ReadonlyMap<string, number>> => {
  await rollUpStaleMonths(store.db, day('2026-06-10'))
  const rows = await store.db
    .selectFrom('figure')
    .select(['month', 'numerator'])
    .where('measure', '=', measure)
    .orderBy('month')
    .execute()
  return new Map(rows.map(({ month, numerator }) => [month, numerator]))
}
const before = (year: string, all: ReadonlyMap<string, number>) => [...all].filter(([month]) => month < year)

describe('each return stands for its own year', () => {
  it('so a later return that loses half its episodes leaves every earlier month as it was', async () => {
    await importFiles(store, [council])
    const was = await figures('children-looked-after')
    expect(['2023-03-01', '2024-03-01', '2025-03-01'].map((march) => was.get(march))).toEqual([24, 42, 58])
    const episodes = join(council, 'ssda903-2024-25', 'episodes.csv')
    const lines = readFileSync(episodes, 'utf8').trim().split('\n')
    writeFileSync(episodes, lines.slice(0, lines.length >> 1).join('\n'))
    await importFiles(store, [council])
    const is = await figures('children-looked-after')
    expect(before('2024-04-01', is)).toEqual(before('2024-04-01', was))
    expect(is.get('2025-03-01')).toBeLessThan(58)
  })
  it('so an earlier return taken in without the later ones gives the same figures as with them', async () => {
    await importFiles(store, [join(council, 'cin-census-2022-23.xml')])
    const alone = await figures('children-on-a-plan')
    await importFiles(store, [council])
    expect(before('2023-04-01', await figures('children-on-a-plan'))).toEqual([...alone])
  })
})
