import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { plainDate, type PlainDate } from '../kernel/plain-date.ts'
import { KeysSeen } from './keys-seen.ts'
import { recognise } from './recognise.ts'
import { yearInName, yearOfSet } from './year-of-set.ts'

const of = (text: string | Buffer) => recognise(Readable.from([Buffer.from(text)]))

describe('what a file is', () => {
  it.each([
    ['\uFEFFchild, sex ,Dob,ETHNIC,UPN\n', 'header', true],
    ['"CHILD","SEX","DOB","DUC"\r\n', 'uasc', false],
    ['\n\nCHILD,DOB,DOLO_START,DOLO_END', 'dolo', false],
  ])('%j is the table %s', async (text, table, used) => {
    expect(await of(text)).toEqual({ kind: 'ssda903', table, used })
  })
  it('is a census by its root and collection', async () => {
    expect(await of('<?xml version="1.0"?><!-- <Return> --><Message><Header><Collection>CIN</Collection>')).toEqual({
      kind: 'cin-census',
    })
  })
  it.each([
    ['', 'The file is empty.'],
    [' \n', 'The file is empty.'],
    ['\u0000'.repeat(40), 'The headings are “␀␀'],
    ['Name,Age\nAna,3', 'The headings are “Name, Age”, which are of no list that we know.'],
    ['CHILD,DECOM,RNE,LS,CIN,DEC,REC\n', 'This is nearest to the SSDA903 list of episodes, but has no heading PLACE.'],
    ['PK\u0003\u0004....', 'This looks like an Excel workbook or a zip file.'],
    ['%PDF-1.7', 'This is a PDF.'],
    ['<html><body>', 'This is XML that begins with “html”'],
    ['<Message><Header><Collection>SWFC</Collection>', 'This is an XML return of the collection “SWFC”.'],
    ['<script>alert(1)</script>', 'This is XML that begins with “script”'],
    [`"${'x'.repeat(40_000)}`, 'The file has no headings'],
  ])('%j is not recognised, with the reason', async (text, reason) => {
    const answer = await of(text)
    expect(answer.kind === 'not-recognised' && answer.reason.slice(0, reason.length)).toBe(reason)
  })
  it('is known without reading on', async () => {
    let chunks = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;)
        yield await Promise.resolve(
          Buffer.from(++chunks === 1 ? 'CHILD,DOB,PREV_PERM\n' : 'S1,01/01/2010,Z1\n'.repeat(100)),
        )
    }
    expect(await recognise(endless())).toMatchObject({ table: 'previous_permanence' })
    expect(chunks).toBeLessThan(20)
  })
})

describe('the year of a set of files', () => {
  const counts = (years: Record<string, number>): ReadonlyMap<PlainDate, number> =>
    new Map(Object.entries(years).map(([year, count]) => [plainDate(`${year}-03-31`) ?? ('' as PlainDate), count]))
  it.each([
    ['ssda903-2022-23', '2023-03-31'],
    ['CIN 2017_2018 final', '2018-03-31'],
    ['2024/25', '2025-03-31'],
    ['1999-00', undefined],
    ['2022-24', undefined],
    ['20220-23', undefined],
    ['extract', undefined],
  ])('named %j is %s', (name, year) => {
    expect(yearInName(name)).toBe(year)
  })
  it.each([
    [{ 2022: 5, 2023: 90 }, 'x', '2023-03-31', 'contents', false],
    [{ 2023: 900, 2099: 1 }, 'x', '2023-03-31', 'contents', false],
    [{ 2023: 95, 2024: 5 }, 'ssda903-2022-23', '2023-03-31', 'name', true],
    [{ 2023: 50, 2024: 50 }, 'ssda903-2022-23', '2024-03-31', 'contents', true],
    [{ 2023: 50 }, 'ssda903-2017-18', '2023-03-31', 'contents', true],
    [{}, 'ssda903-2022-23', '2023-03-31', 'name', false],
  ])('%j in %s is %s, from the %s', (years, name, ending, from, doubted) => {
    const year = yearOfSet(counts(years), name)
    expect(year).toMatchObject({ yearEnding: ending, from })
    expect(year?.doubt !== null).toBe(doubted)
  })
  it('is not known from nothing', () => {
    expect(yearOfSet(counts({}), 'extract')).toBeUndefined()
  })
})

describe('keys met before', () => {
  it('are told from new ones among a hundred thousand', () => {
    const seen = new KeysSeen()
    const keys = Array.from({ length: 100_000 }, (_, at) => `S${at % 9973} 2020-01-${at}`)
    expect(keys.filter((key) => seen.meet(key))).toEqual([])
    expect(keys.every((key) => seen.meet(key))).toBe(true)
  })
})
