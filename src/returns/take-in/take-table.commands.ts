import { createReadStream } from 'node:fs'
import type { RowRead } from '../problem.ts'
import { readTable } from '../ssda903/read-table.ts'
import type { EpisodeRow, HeaderRow, MissingRow, ReviewRow } from '../ssda903/rows.ts'
import type { Ssda903Table } from '../ssda903/tables.ts'
import { CannotTakeIn, type FileTaking } from './file-taking.commands.ts'

/** Takes one SSDA903 table in, row by row. Tables whose rows have no place in a child's journey yet are counted. */
export async function takeTable(taking: FileTaking, table: Ssda903Table, path: string): Promise<void> {
  const file = createReadStream(path)
  switch (table) {
    case 'header':
      return takeRows(taking, readTable(table, file), takeHeader)
    case 'episodes':
      return takeRows(taking, readTable(table, file), takeEpisode)
    case 'reviews':
      return takeRows(taking, readTable(table, file), takeReview)
    case 'missing':
      return takeRows(taking, readTable(table, file), takeMissing)
    default:
      return takeRows(taking, readTable(table, file), () => Promise.resolve('not yet used'))
  }
}

type Fate = 'used' | 'set aside' | 'not yet used'
type Take<Row> = (taking: FileTaking, row: Row, sourceRow: number) => Promise<Fate>

async function takeRows<Row>(taking: FileTaking, reads: AsyncIterable<RowRead<Row>>, take: Take<Row>): Promise<void> {
  for await (const read of reads) {
    if (read.outcome === 'stopped') throw new CannotTakeIn(read.problems)
    await taking.problems(read.problems)
    const fate =
      read.outcome === 'used'
        ? await take(taking, read.value, read.row)
        : read.outcome === 'set-aside'
          ? 'set aside'
          : 'not yet used'
    taking.tally.count(fate)
  }
}

async function takeHeader(taking: FileTaking, row: HeaderRow): Promise<Fate> {
  const { child, bornOn, sex, ethnicity, upn } = row
  await taking.child({ reference: child, born_on: bornOn, sex, ethnicity, upn })
  return 'used'
}

/** A code that is blank in the return stays blank here: the row is still where the child was, and when. */
async function takeEpisode(taking: FileTaking, row: EpisodeRow, sourceRow: number): Promise<Fate> {
  await taking.row('care_episode', {
    reference: row.child,
    started_on: row.startedOn,
    ended_on: row.endedOn,
    reason_started: row.reasonStarted ?? '',
    reason_ended: row.reasonCeased,
    legal_status: row.legalStatus ?? '',
    need: row.need ?? '',
    placement: row.placement ?? '',
    placement_provider: row.provider,
    place_change_reason: row.reasonPlacementChanged,
    source_row: sourceRow,
  })
  return 'used'
}

async function takeReview(taking: FileTaking, row: ReviewRow, sourceRow: number): Promise<Fate> {
  await taking.row('care_review', {
    reference: row.child,
    held_on: row.reviewedOn,
    participation: row.participation ?? '',
    source_row: sourceRow,
  })
  return 'used'
}

async function takeMissing(taking: FileTaking, row: MissingRow, sourceRow: number): Promise<Fate> {
  if (row.kind !== 'M' && row.kind !== 'A') {
    await taking.problems([
      {
        row: sourceRow,
        column: 'MISSING',
        value: row.kind ?? '',
        problem: 'MISSING is neither M (missing) nor A (away without permission)',
        whatToDo: 'Give M or A. The row is set aside until then.',
      },
    ])
    return 'set aside'
  }
  await taking.row('missing_episode', {
    reference: row.child,
    started_on: row.startedOn,
    ended_on: row.endedOn,
    kind: row.kind === 'M' ? 'missing' : 'away without permission',
    source_row: sourceRow,
  })
  return 'used'
}
