import { createHash, hash } from 'node:crypto'
import { rowText, type SealedRow } from './row-text.ts'

/** A seal over the rows numbered `fromId` to `toId`, chained to the seal before by that one's digest. */
export type Seal = {
  readonly number: number
  readonly fromId: number
  readonly toId: number
  readonly rowCount: number
  /** Each row's number (8 bytes) and SHA-256 (32 bytes), in order of number. */
  readonly marks: Buffer
  readonly previous: string
  readonly digest: string
  /** UTC, to the microsecond. */
  readonly madeAt: string
}

/** What stands before the first seal. */
export const BEFORE_ALL = '0'.repeat(64)
const NUMBER = 8
const MARK = NUMBER + 32

export const digestOfRow = (row: SealedRow): Buffer => hash('sha256', rowText(row), 'buffer')

export function digestOfSeal({
  number,
  fromId,
  toId,
  rowCount,
  marks,
  previous,
  madeAt,
}: Omit<Seal, 'digest'>): string {
  return createHash('sha256')
    .update(`kith seal 1;${number};${fromId};${toId};${rowCount};${madeAt};${previous};${marks.length};`)
    .update(marks)
    .digest('hex')
}

type Range = { readonly toId: number; readonly madeAt: string }

/** The next seal of the chain, over these rows and the gaps between them. */
export function sealOver(rows: readonly SealedRow[], last: Seal | undefined, { toId, madeAt }: Range): Seal {
  const marks = Buffer.alloc(rows.length * MARK)
  rows.forEach((row, at) => {
    marks.writeBigUInt64BE(BigInt(row.id), at * MARK)
    digestOfRow(row).copy(marks, at * MARK + NUMBER)
  })
  const seal = {
    number: (last?.number ?? 0) + 1,
    fromId: (last?.toId ?? 0) + 1,
    toId,
    rowCount: rows.length,
    marks,
    previous: last?.digest ?? BEFORE_ALL,
    madeAt,
  }
  return { ...seal, digest: digestOfSeal(seal) }
}

export type Mark = { readonly id: number; readonly digest: Buffer }

/** The row that a seal has at this place; undefined after the last. */
export function markAt({ marks }: Seal, place: number): Mark | undefined {
  const from = place * MARK
  if (from + MARK > marks.length) return undefined
  return { id: Number(marks.readBigUInt64BE(from)), digest: marks.subarray(from + NUMBER, from + MARK) }
}
