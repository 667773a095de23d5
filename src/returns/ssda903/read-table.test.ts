import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RowRead } from '../problem.ts'
import { readTable, type RowOf } from './read-table.ts'
import type { Ssda903Table } from './tables.ts'

const episodes = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const good = 'S1,08/04/2022,S,V2,N1,U6,PR4,07/06/2022,X1,,PR24 6AR,LS12 7GU,1666020'

async function read<T extends Ssda903Table>(table: T, file: string | Buffer): Promise<RowRead<RowOf<T>>[]> {
  const all: RowRead<RowOf<T>>[] = []
  for await (const row of readTable(table, Readable.from([Buffer.from(file)]))) all.push(row)
  return all
}
const reading = async (...rows: string[]) => await read('episodes', [episodes, ...rows].join('\n'))
const outcomes = (all: readonly RowRead<unknown>[]) => all.map(({ outcome }) => outcome)
const said = (all: readonly RowRead<unknown>[]) => all.flatMap(({ problems }) => problems.map(({ problem }) => problem))

describe('a row of episodes', () => {
  it('becomes a value with real dates and nulls for what is blank', async () => {
    expect(await reading(good)).toEqual([
      {
        outcome: 'used',
        row: 2,
        problems: [],
        value: {
          child: 'S1',
          startedOn: '2022-04-08',
          endedOn: '2022-06-07',
          reasonStarted: 'S',
          legalStatus: 'V2',
          need: 'N1',
          placement: 'U6',
          provider: 'PR4',
          reasonCeased: 'X1',
          reasonPlacementChanged: null,
          homePostcode: 'PR24 6AR',
          placementPostcode: 'LS12 7GU',
          placementUrn: '1666020',
        },
      },
    ])
  })
  it.each([
    ['no child', good.replace('S1', ' '), 'CHILD is blank'],
    ['no start', good.replace('08/04/2022', ''), 'DECOM is blank'],
    ['a start that is no day', good.replace('08/04/2022', '31/02/2022'), 'DECOM is not a real date'],
    ['a start the American way', good.replace('08/04/2022', '04/28/2022'), 'DECOM is not a real date'],
    ['a start in the year 20222', good.replace('08/04/2022', '08/04/20222'), 'DECOM is not a real date'],
    ['a start in the year 202', good.replace('08/04/2022', '08/04/0202'), 'DECOM is not a real date'],
    ['an end that is no day', good.replace('07/06/2022', 'ongoing'), 'DEC is not a real date'],
    ['an end before the start', good.replace('07/06/2022', '07/04/2022'), 'DEC is before DECOM'],
    ['too many values', `${good},and,more`, 'The row has 15 values for 13 headings'],
    [
      'a child of 41 characters',
      good.replace('S1', 'S'.repeat(41)),
      'CHILD is longer than 40 characters or has characters that cannot be read',
    ],
    [
      'a NUL in the child',
      good.replace('S1', 'S\u00001'),
      'CHILD is longer than 40 characters or has characters that cannot be read',
    ],
    ['a line break in a value', good.replace('PR24 6AR', '"PR24\n6AR"'), 'The row runs over more than one line'],
  ])('with %s is set aside', async (_, row, problem) => {
    const all = await reading(row, good.replace('S1', 'S2'))
    expect(outcomes(all)).toEqual(['set-aside', 'used'])
    expect(said(all)).toContain(problem)
  })
  it.each([
    ['an unknown code', good.replace(',V2,', ',Q7,'), 'LS is not a code that we know', { legalStatus: 'Q7' }],
    ['markup for a code', good.replace(',V2,', ',<script>,'), 'LS is not a code that we know', { legalStatus: null }],
    ['no need', good.replace(',N1,', ',,'), 'CIN is blank', { need: null }],
    ['too few values', 'S1,08/04/2022,S,V2,N1,U6', 'The row has 6 values for 13 headings', { placement: 'U6' }],
    [
      'a NUL in a postcode',
      good.replace('PR24', 'PR\u0000'),
      'HOME_POST is too long or has characters that cannot be read',
      { homePostcode: null },
    ],
  ])('with %s is used, and says so', async (_, row, problem, value) => {
    const all = await reading(row)
    expect(all).toMatchObject([{ outcome: 'used', value }])
    expect(said(all)).toContain(problem)
  })
  it('that comes twice is set aside the second time', async () => {
    const all = await reading(good, good.replace('S1', 'S2'), good)
    expect(all).toMatchObject([{ outcome: 'used' }, { outcome: 'used' }, { outcome: 'set-aside', row: 4 }])
    expect(said(all)).toEqual(['Another row above has the same child and date'])
  })
  it('names file row, column, value, problem and what to do', async () => {
    const [row] = await reading(good.replace('08/04/2022', '<script>alert(1)</script>\u0007'))
    expect(row?.problems[0]).toEqual({
      row: 2,
      column: 'DECOM',
      value: '<script>alert(1)</script>␇',
      problem: 'DECOM is not a real date',
      whatToDo: 'Give the date as day/month/year, for example 31/03/2024. The row is set aside until then.',
    })
  })
  it.each(['محمد', 'Žofia', '李', '👧🏽', "O'Brien", '=1+1'])('keeps the child %s as written', async (child) => {
    expect(await reading(good.replace('S1', child))).toMatchObject([{ outcome: 'used', value: { child } }])
  })
  it('keeps a date as Excel or a database leaves it', async () => {
    const all = await reading(good.replace('08/04/2022', '2022-04-08').replace('07/06/2022', '7/6/2022 00:00'))
    expect(all).toMatchObject([{ value: { startedOn: '2022-04-08', endedOn: '2022-06-07' }, problems: [] }])
  })
})

describe('a whole file', () => {
  const file = `${episodes}\r\n${good}\r\n`
  it.each([
    ['CRLF', Buffer.from(file)],
    ['a byte-order mark', Buffer.from(`\uFEFF${file}`)],
    [
      'headings in small letters with spaces',
      Buffer.from(file.replace(episodes, episodes.toLowerCase().replaceAll('_', ' ').replaceAll(',', ' , '))),
    ],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${file}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(file, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${file}`, 'utf16le').swap16()],
    ['blank lines', Buffer.from(file.replaceAll('\r\n', '\r\n\r\n'))],
    ['every value in quotation marks', Buffer.from(file.replace(/[^,\r\n]+/g, '"$&"'))],
  ])('is read with %s', async (_, bytes) => {
    expect(await read('episodes', bytes)).toMatchObject([{ outcome: 'used', value: { child: 'S1' }, problems: [] }])
  })
  it('is read in Windows-1252', async () => {
    expect(await read('episodes', Buffer.from(file.replace('S1', 'Zoë'), 'latin1'))).toMatchObject([
      { value: { child: 'Zoë' } },
    ])
  })
  it.each([
    ['empty', '', 'The file is empty'],
    ['of spaces', ' \n \n', 'The file is empty'],
    ['another table', 'CHILD,REVIEW,REVIEW_CODE\n', 'The file does not have the headings of episodes'],
    [
      'never closed',
      `${episodes}\n${good}\n"${good}\n`.padEnd(99_000, 'x\n'),
      'A quotation mark is never closed, or a row is longer than any row can be',
    ],
  ])('that is %s stops with one clear problem', async (_, text, problem) => {
    const last = (await read('episodes', text)).at(-1)
    expect(last).toMatchObject({ outcome: 'stopped', problems: [{ problem }] })
  })
  it('with headings only has no rows and no problems', async () => {
    expect(await reading()).toEqual([])
  })
  it('of a table not used yet is counted and kept for later', async () => {
    const all = await read('oc3', 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nS1,01/01/2004,YES,F2,U1\nS2,01/01/2004,YES,F2,U1\n')
    expect(outcomes(all)).toEqual(['kept-for-later', 'kept-for-later'])
  })
  it('accepts sex as numbers and as letters', async () => {
    const rows = ['1', '2', 'M', 'f', 'U', 'X'].map((sex, at) => `S${at},${sex},01/01/2010,WBRI,UN1,,`)
    const all = await read('header', ['CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', ...rows].join('\n'))
    expect(all.map((row) => row.outcome === 'used' && row.value.sex)).toEqual(['M', 'F', 'M', 'F', 'U', null])
  })
  it('of any bytes at all is read to an end without throwing', async () => {
    const anything = fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.constant(Buffer.from(`\n${good}\n`)),
        fc.constant(Buffer.from('",\r\n')),
      ),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (parts) => {
        const all = await read('episodes', Buffer.concat([Buffer.from(`${episodes}\n`), ...parts]))
        expect(all.filter(({ outcome }) => outcome === 'set-aside').every(({ problems }) => problems.length > 0)).toBe(
          true,
        )
      }),
    )
  })
})
