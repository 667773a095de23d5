import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../tests/support/test-database.ts'
import type { Store } from '../../db/store.ts'
import { importFiles } from '../index.ts'

let store: Store, folder: string
beforeEach(async () => {
  store = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'kith-corrections-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await store.close()
})

const head = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const episodes = (children: readonly string[], name = 'episodes.csv'): string => {
  const at = join(folder, 'ssda903-2024-25')
  mkdirSync(at, { recursive: true })
  writeFileSync(
    join(at, name),
    [head, ...children.map((child) => `${child},01/06/2024,S,C2,N1,U6,PR1,,,,,,`)].join('\n'),
  )
  return at
}
const told = async () =>
  (
    await sql<{ reference: string }>`
      select reference from care_episode join child_reference using (person_id) order by reference`.execute(store.db)
  ).rows.map(({ reference }) => reference)
const standings = async (at: string) => (await importFiles(store, [at])).files.map(({ standing }) => standing)

describe('a return that is corrected', () => {
  it('is put back after a wrong file by taking the good file in again', async () => {
    await importFiles(store, [episodes(['A1', 'A2', 'A3'])])
    await importFiles(store, [episodes(['A9'])])
    expect(await told()).toEqual(['A9'])
    expect(await standings(episodes(['A1', 'A2', 'A3']))).toEqual(['taken in'])
    expect(await told()).toEqual(['A1', 'A2', 'A3'])
    expect(await standings(episodes(['A1', 'A2', 'A3']))).toEqual(['taken in before'])
  })
  it('keeps the rows of a second file of the same table that has not changed', async () => {
    episodes(['B1', 'B2'], 'more-episodes.csv')
    await importFiles(store, [episodes(['A1', 'A2'])])
    expect(await told()).toEqual(['A1', 'A2', 'B1', 'B2'])
    expect(await standings(episodes(['A1']))).toEqual(['taken in', 'taken in before'])
    expect(await told()).toEqual(['A1', 'B1', 'B2'])
  })
  it('is taken in once when it is brought twice at the same moment', async () => {
    const at = episodes(['A1', 'A2'])
    const twice = await Promise.all([standings(at), standings(at)])
    expect(twice.flat().sort()).toEqual(['taken in', 'taken in before'])
    expect(await told()).toEqual(['A1', 'A2'])
  })
})
