import { createReadStream } from 'node:fs'
import { readCensus } from '../cin-census/read-census.ts'
import { readTable } from '../ssda903/read-table.ts'
import { YearTally, yearOfSet, type YearOfSet } from '../year-of-set.ts'
import type { FileSet } from './file-sets.ts'

/** The year a set is of: a census says it, a return shows it by the dates of its episodes, and the name helps. */
export async function yearOfFiles(set: FileSet): Promise<YearOfSet | undefined> {
  const tally = new YearTally()
  if (set.kind === 'cin-census') {
    for await (const read of readCensus(createReadStream(set.files[0].path))) {
      if (read.outcome === 'header' && read.value.yearEnding)
        return { yearEnding: read.value.yearEnding, from: 'contents', doubt: null }
      if (read.outcome !== 'header') break
    }
    return yearOfSet(tally.counts(), set.files[0].name)
  }
  for (const { path, is } of set.files) {
    if (is.table !== 'episodes') continue
    for await (const read of readTable('episodes', createReadStream(path))) {
      if (read.outcome !== 'used') continue
      tally.add(read.value.startedOn)
      tally.add(read.value.endedOn)
    }
  }
  return yearOfSet(tally.counts(), set.files.map(({ name }) => name).join(' '))
}
