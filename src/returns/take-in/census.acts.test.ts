import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
  folder = mkdtempSync(join(tmpdir(), 'kith-census-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await store.close()
})

const census = (
  year: number,
  identifiers: string,
  assessments: readonly (readonly [string, string])[] = [],
): string => {
  const path = join(folder, `census-${year}.xml`)
  const assessed = assessments.map(
    ([from, to]) =>
      `<Assessments><AssessmentActualStartDate>${from}</AssessmentActualStartDate><AssessmentAuthorisationDate>${to}</AssessmentAuthorisationDate></Assessments>`,
  )
  writeFileSync(
    path,
    `<?xml version="1.0"?><Message><Header><CollectionDetails><Collection>CIN</Collection><Year>${year}</Year>
<ReferenceDate>${year}-03-31</ReferenceDate></CollectionDetails><Source><LEA>999</LEA></Source></Header><Children><Child>
<ChildIdentifiers><LAchildID>S1</LAchildID>${identifiers}<GenderCurrent>2</GenderCurrent></ChildIdentifiers>
<ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
<CINdetails><CINreferralDate>${year - 1}-05-01</CINreferralDate><ReferralSource>1A</ReferralSource>${assessed.join('')}
<ReferralNFA>false</ReferralNFA></CINdetails></Child></Children></Message>`,
  )
  return path
}
const born = '<PersonBirthDate>2010-01-01</PersonBirthDate>'

describe('a census', () => {
  it('of years whose bank holidays are not known keeps its assessments without working days, and says so', async () => {
    const { files } = await importFiles(store, [
      census(2022, born, [
        ['2021-06-01', '2021-06-30'],
        ['2022-02-01', '2022-02-03'],
      ]),
    ])
    expect(await store.db.selectFrom('assessment').select('working_days').orderBy('started_on').execute()).toEqual([
      { working_days: null },
      { working_days: 2 },
    ])
    expect(files[0]?.firstProblems.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('bank holidays of 2022 to 2027 only'),
    ])
    const { rows } = await sql<{ month: string; counted: boolean }>`
      select month, counted from published_measure_row where measure = 'assessments-within-45-working-days'`.execute(
      store.db,
    )
    expect(rows).toEqual([{ month: '2022-02-01', counted: true }])
  })
  it('that tells of the birth of a baby who was expected takes the expected date away', async () => {
    await importFiles(store, [census(2024, '<ExpectedPersonBirthDate>2024-05-20</ExpectedPersonBirthDate>')])
    const baby = () => store.db.selectFrom('person').select(['born_on', 'due_on']).execute()
    expect(await baby()).toEqual([{ born_on: null, due_on: '2024-05-20' }])
    await importFiles(store, [census(2025, '<PersonBirthDate>2024-05-17</PersonBirthDate>')])
    expect(await baby()).toEqual([{ born_on: '2024-05-17', due_on: null }])
  })
})
