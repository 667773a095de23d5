import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../tests/support/test-database.ts'
import type { Store } from '../../db/store.ts'
import { importFiles } from '../index.ts'

const council = 'demonstration/files/synthetic-council-A'
const example = (
  JSON.parse(readFileSync(join(council, 'measure-worked-example.json'), 'utf8')) as {
    synthetic_council_A: {
      ssda903: { year_ending: string; cla_at_31_march: number }[]
      cin: { year_ending: string; cpp_at_31_march: number }[]
    }
  }
).synthetic_council_A

let store: Store, folder: string
beforeEach(async () => {
  store = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'kith-files-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await store.close()
})

const count = async (table: string, where = sql`true`): Promise<number> =>
  Number(
    (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)} where ${where}`.execute(store.db)).rows[0]
      ?.n,
  )

const everything = async () => {
  const { rows } = await sql<{ told: string }>`
    select person_id::text || started_on || coalesce(ended_on::text, '') || legal_status || source_row as told
    from care_episode order by told`.execute(store.db)
  return rows.map(({ told }) => told)
}

describe('three years of a council’s files', () => {
  it('give the children looked after and the plans of the worked example, from the stored rows', async () => {
    const report = await importFiles(store, [council])
    expect(report.files.filter(({ standing }) => standing === 'not taken in')).toEqual([])
    for (const { year_ending, cla_at_31_march } of example.ssda903) {
      const { rows } = await sql<{ children: number }>`
        select count(distinct person_id) as children from care_episode
        where year_ending = ${year_ending}::date and started_on <= year_ending and (ended_on is null or ended_on > year_ending)
          and legal_status not in ('V3', 'V4')`.execute(store.db)
      expect([year_ending, rows[0]?.children]).toEqual([year_ending, cla_at_31_march])
    }
    for (const { year_ending, cpp_at_31_march } of example.cin)
      expect(
        await count(
          'child_protection_plan',
          sql`year_ending = ${year_ending}::date and started_on <= year_ending and (ended_on is null or ended_on > year_ending)`,
        ),
      ).toBe(cpp_at_31_march)
  })
  it('add up, file by file, in the report and in the store', async () => {
    const { files } = await importFiles(store, [council])
    const read = files.filter(({ standing }) => standing === 'taken in')
    expect(read.length).toBeGreaterThan(30)
    for (const file of read)
      expect([file.name, file.rowsUsed + file.rowsSetAside + file.rowsNotYetUsed]).toEqual([file.name, file.rowsRead])
    const episodes = read.filter(({ part }) => part === 'episodes').reduce((sum, { rowsUsed }) => sum + rowsUsed, 0)
    expect(episodes).toBe(60 + 105 + 126)
    expect(await count('import_file', sql`rows_used > 0`)).toBe(read.filter(({ rowsUsed }) => rowsUsed > 0).length)
    expect(await count('figure_stale')).toBeGreaterThanOrEqual(36)
    expect(await count('assessment', sql`authorised_on is not null and working_days is null`)).toBe(0)
    expect(await count('assessment', sql`working_days > 0`)).toBeGreaterThan(0)
  })
  it('taken in again change nothing, and say so', async () => {
    await importFiles(store, [council])
    const before = [await everything(), await count('import'), await count('import_file'), await count('person')]
    const again = await importFiles(store, [council])
    expect(again.files.some(({ standing }) => standing === 'taken in')).toBe(false)
    expect(again.files.filter(({ standing }) => standing === 'taken in before').length).toBeGreaterThan(30)
    expect([await everything(), await count('import'), await count('import_file'), await count('person')]).toEqual(
      before,
    )
  })
  it('come to the same whichever year comes first', async () => {
    const said = async () =>
      (
        await sql<{ told: string }>`
          select reference || started_on || coalesce(ended_on::text, '') || year_ending as told
          from care_episode join child_reference using (person_id) order by told`.execute(store.db)
      ).rows.map(({ told }) => told)
    for (const year of ['2024-25', '2022-23', '2023-24']) await importFiles(store, [join(council, `ssda903-${year}`)])
    const backwards = await said()
    await sql`truncate care_episode, import, import_file, import_problem, care_review, missing_episode cascade`.execute(
      store.db,
    )
    await importFiles(store, [council])
    expect(backwards).toEqual(await said())
  })
})

describe('taking files in', () => {
  const aReturn = (episodes: readonly string[], headers: readonly string[] = []) => {
    const at = join(folder, 'ssda903-2024-25')
    mkdirSync(at, { recursive: true })
    cpSync(join(council, 'ssda903-2024-25', 'reviews.csv'), join(at, 'reviews.csv'))
    writeFileSync(join(at, 'header.csv'), ['CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', ...headers].join('\n'))
    const head = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
    writeFileSync(join(at, 'episodes.csv'), [head, ...episodes].join('\n'))
    return at
  }
  const episode = (child: string, started: string, ended = '') => `${child},${started},S,C2,N1,U6,PR1,${ended},,,,,`

  it('keeps nothing of a set in which one file is broken, and takes it in once it is mended', async () => {
    const at = aReturn([episode('A1', '01/06/2024'), '"A2,02/06/2024,S,C2,N1,U6,PR1,,,,,,'])
    const { files } = await importFiles(store, [at])
    expect(files.map(({ standing }) => standing)).toEqual(['not taken in', 'not taken in', 'not taken in'])
    expect(files.flatMap(({ part, firstProblems }) => firstProblems.map(({ problem }) => [part, problem]))).toEqual([
      ['episodes', expect.stringContaining('quotation mark')],
    ])
    expect([await count('care_episode'), await count('care_review'), await count('person')]).toEqual([0, 0, 0])
    expect([await count('figure_stale'), await count('import_problem')]).toEqual([0, 1])
    aReturn([episode('A1', '01/06/2024'), episode('A2', '02/06/2024')])
    expect((await importFiles(store, [at])).files.map(({ standing }) => standing)).toContain('taken in')
    expect(await count('care_episode')).toBe(2)
  })
  it('takes out what a corrected file of the same year does not say any more', async () => {
    await importFiles(store, [aReturn([episode('A1', '01/06/2024'), episode('A2', '02/06/2024')])])
    const { files } = await importFiles(store, [aReturn([episode('A1', '01/06/2024', '01/07/2024')])])
    expect(files.find(({ part }) => part === 'episodes')?.note).toContain('1 row')
    const { rows } = await sql<{ ended_on: string }>`select ended_on from care_episode`.execute(store.db)
    expect(rows).toEqual([{ ended_on: '2024-07-01' }])
  })
  it('leaves names and what practitioners wrote as they are, and fills in what is blank', async () => {
    const { id } = await store.db
      .insertInto('person')
      .values({ given_name: 'Wren', family_name: 'Brightwater', sex: 'other' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await store.db.insertInto('child_reference').values({ person_id: id, reference: 'A1' }).execute()
    await importFiles(store, [aReturn([episode('A1', '01/06/2024')], ['A1,2,04/05/2015,WBRI,,0,'])])
    const person = await store.db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(person).toMatchObject({ given_name: 'Wren', family_name: 'Brightwater', sex: 'other' })
    expect(person).toMatchObject({ born_on: '2015-05-04', ethnicity: 'WBRI', version: 2 })
  })
  it('sets aside the one row that the database refuses and keeps the others', async () => {
    await sql`alter table care_episode add constraint not_at_once
      exclude using gist (person_id with =, daterange(started_on, ended_on) with &&)`.execute(store.db)
    const { files } = await importFiles(store, [
      aReturn([
        episode('A1', '01/06/2024', '01/09/2024'),
        episode('A1', '01/08/2024', '01/10/2024'),
        episode('A2', '02/06/2024'),
        episode('A3', '02/06/2024'),
      ]),
    ])
    const report = files.find(({ part }) => part === 'episodes')
    expect(report).toMatchObject({ rowsRead: 4, rowsUsed: 3, rowsSetAside: 1, problems: 1 })
    expect(report?.firstProblems[0]).toMatchObject({ row: 3, value: 'A1' })
    expect(report?.firstProblems[0]?.problem).toContain('not_at_once')
    expect(await count('care_episode')).toBe(3)
  })
  it('says that it knows none of the files, and keeps nothing', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'Milk, bread')
    const { files, importIds } = await importFiles(store, [folder])
    expect(files).toMatchObject([{ name: expect.stringContaining('notes.txt') as string, standing: 'not recognised' }])
    expect(importIds).toEqual([])
    expect(await count('import')).toBe(0)
  })
})
