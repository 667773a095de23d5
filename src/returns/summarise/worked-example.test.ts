import { createReadStream, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sharedData } from '../../../tests/support/shared-data.ts'
import { plainDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { CensusChild } from '../cin-census/records.ts'
import { readCensus } from '../cin-census/read-census.ts'
import type { RowRead } from '../problem.ts'
import { recognise } from '../recognise.ts'
import { readTable } from '../ssda903/read-table.ts'
import type { UsedRows, UsedTable } from '../ssda903/rows.ts'
import { YearTally, yearOfSet } from '../year-of-set.ts'
import { summariseLookedAfter } from './looked-after.ts'
import { summariseNeedAndProtection } from './need-and-protection.ts'

type Expected = Record<string, unknown> & {
  readonly year_ending: string
  readonly folder?: string
  readonly file?: string
}
type WorkedExample = {
  readonly worked_example: Expected[]
  readonly synthetic_council_A: { ssda903: Expected[]; cin: Expected[] }
}

const kept = 'demonstration/files/synthetic-council-A'
const shared = sharedData()
const exampleIn = (folder: string): WorkedExample =>
  JSON.parse(readFileSync(join(folder, 'measure-worked-example.json'), 'utf8')) as WorkedExample

async function reads<T extends UsedTable>(table: T, file: string): Promise<RowRead<UsedRows[T]>[]> {
  const all: RowRead<UsedRows[T]>[] = []
  for await (const read of readTable(table, createReadStream(file))) all.push(read)
  return all
}
const used = <Row>(all: readonly RowRead<Row>[]): Row[] =>
  all.flatMap((read) => (read.outcome === 'used' ? [read.value] : []))

async function lookedAfterIn(folder: string): Promise<Expected & { year_ending: PlainDate }> {
  const episodes = await reads('episodes', join(folder, 'episodes.csv'))
  const headers = await reads('header', join(folder, 'header.csv'))
  const dates = new YearTally()
  for (const episode of used(episodes)) {
    dates.add(episode.startedOn)
    dates.add(episode.endedOn)
  }
  const year = yearOfSet(dates.counts(), folder)
  expect(year?.doubt).toBeNull()
  const ending = year?.yearEnding ?? ('' as PlainDate)
  const withoutStart = episodes.filter(
    (read) => read.outcome === 'set-aside' && read.problems.some(({ column }) => column === 'DECOM'),
  )
  return {
    rows: episodes.length,
    rows_without_valid_DECOM: withoutStart.length,
    ...summariseLookedAfter(used(episodes), used(headers), ending),
  }
}

async function needAndProtectionIn(file: string): Promise<Expected> {
  const children: CensusChild[] = []
  let ending: PlainDate | null | undefined
  for await (const read of readCensus(createReadStream(file))) {
    expect(read.problems).toEqual([])
    if (read.outcome === 'header') ending = read.value.yearEnding
    if (read.outcome === 'used') children.push(read.value)
  }
  return summariseNeedAndProtection(children, ending ?? ('' as PlainDate))
}

const folders = [{ of: 'kept with Kith', folder: kept, example: kept }]
if (shared) folders.push({ of: 'shared', folder: join(shared, 'samples/synthetic-council-A'), example: shared })

describe.each(folders)('the synthetic council, $of', ({ folder, example }) => {
  const expected = exampleIn(example).synthetic_council_A
  it.each(expected.ssda903)(
    '$folder gives the measures of the worked example',
    async ({ folder: year = '', ...measures }) => {
      expect(await lookedAfterIn(join(folder, year))).toEqual(measures)
    },
  )
  it.each(expected.cin)('$file gives the measures of the worked example', async ({ file = '', ...measures }) => {
    expect(await needAndProtectionIn(join(folder, file))).toEqual(measures)
  })
  it('every file is recognised, whatever it is called', async () => {
    for (const { folder: year = '' } of expected.ssda903)
      for (const file of readdirSync(join(folder, year)))
        expect(await recognise(createReadStream(join(folder, year, file)))).toMatchObject({
          kind: 'ssda903',
          table: file.replace('.csv', ''),
        })
    for (const { file = '' } of expected.cin)
      expect(await recognise(createReadStream(join(folder, file)))).toEqual({ kind: 'cin-census' })
  })
})

describe.runIf(shared)('the year of random children, 2017-18', () => {
  const [{ dataset = '', files, ...measures } = { year_ending: '' }] = shared ? exampleIn(shared).worked_example : []
  const folder = join(shared ?? '', String(dataset))
  it('gives the measures of the worked example, old codes and all', async () => {
    expect(files).toContain('episodes.csv')
    expect(await lookedAfterIn(folder)).toEqual(measures)
    expect(plainDate(measures.year_ending)).toBeDefined()
  })
  it('every file is recognised', async () => {
    for (const file of readdirSync(folder))
      expect(await recognise(createReadStream(join(folder, file)))).toMatchObject({
        table: file.replace('.csv', '').toLowerCase(),
      })
  })
})
