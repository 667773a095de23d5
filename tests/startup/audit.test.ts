import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../src/db/store.ts'
import { whatKithSays } from '../support/program.ts'
import { aStoreFolder, migrated, removed } from '../support/store-folder.ts'

let folder: string
beforeAll(async () => {
  folder = await aStoreFolder(async (store) => {
    await migrated(store)
    await store.runScript(
      `insert into audit_event (what, about, outcome) select 'family viewed', 'family ' || n, 'done' from generate_series(1, 30) n`,
    )
  })
})
afterAll(() => removed(folder))

const audit = (...words: string[]) => whatKithSays(['audit', ...words], { KITH_DATA: folder })
const file = () => join(folder, 'trail.jsonl.gz')

describe('kith audit', () => {
  it('seals, and gives a digest that verify looks for', async () => {
    const sealed = await audit('seal')
    expect(sealed.code).toBe(0)
    const [digest = ''] = /[0-9a-f]{64}/.exec(sealed.said) ?? []
    const whole = await audit('verify', '--head', digest)
    expect(whole).toEqual({
      code: 0,
      said: `The trail is whole: 30 rows under 1 seal.\nThe last seal: ${digest}\n`,
    })
    const other = await audit('verify', '--head', '0'.repeat(64))
    expect(other.code).toBe(1)
    expect(other.said).toContain('No seal has the digest')
  })
  it('exports, and checks the file with no store at all', async () => {
    expect((await audit('export', file())).said).toContain('30 rows and 1 seals written')
    const away = { KITH_DATA: join(folder, 'nowhere') }
    expect(await whatKithSays(['audit', 'verify', '--from', file()], away)).toMatchObject({ code: 0 })
    const [packed, changed] = [await readFile(file()), join(folder, 'changed.jsonl.gz')]
    await writeFile(changed, packed.subarray(0, packed.length - 40))
    expect((await whatKithSays(['audit', 'verify', '--from', changed], away)).code).toBe(1)
    const gone = await whatKithSays(['audit', 'verify', '--from', join(folder, 'gone.jsonl')], away)
    expect(gone).toMatchObject({ code: 1 })
    expect(gone.said).toContain('There is no file')
  })
  it('says and settles what is unusual, and what is wrong with what was typed', async () => {
    expect((await audit('settings', '--hours', '08:00-18:30', '--staff-names', 'on')).said).toBe(
      'Looking is out of hours before 08:00 and after 18:30, at weekends and on bank holidays.\n' +
        'Many in a row is 20 different families within 10 minutes.\n' +
        'An extract given to somebody names the staff who looked.\n',
    )
    const wrong = await audit('settings', '--hours', '20:00-08:00', '--many', '1')
    expect(wrong.code).toBe(1)
    expect(wrong.said).toContain('--hours is "20:00-08:00". It must be two times, like 07:00-20:00.')
    expect(wrong.said).toContain('--many is "1". It must be a number of families, 2 or more.')
  })
  it('names the first row that was changed, and ends with 1', async () => {
    const store = await openEmbedded(join(folder, 'store'))
    await store.runScript(`update audit_event set about = 'another family' where id in (17, 23)`)
    await store.close()
    const { code, said } = await audit('verify')
    expect(code).toBe(1)
    expect(said).toMatch(
      /^kith: Row 17 was altered after it was sealed\. It now says: .* UTC, family viewed, about another family\.\n$/,
    )
  })
})
