import { FIELDS, type SealedRow } from './row-text.ts'
import type { Seal } from './seal.ts'

/** One line of an exported trail: a seal, a row, or the end with how many of each came before it. */
export type Line =
  | { readonly seal: Seal }
  | { readonly row: SealedRow }
  | { readonly end: { readonly seals: number; readonly rows: number } }

export function lineOf(line: Line): string {
  if ('seal' in line) return JSON.stringify({ seal: { ...line.seal, marks: line.seal.marks.toString('base64') } })
  return JSON.stringify(line)
}

/** Undefined for a line that this Kith would not have written, letter for letter. */
export function readLine(text: string): Line | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(value)) return undefined
  const line = lineFrom(value)
  // Whatever could be written in two ways, a mark or a number say, is only read when it is written in ours.
  return line && lineOf(line) === text ? line : undefined
}

function lineFrom(value: Readonly<Record<string, unknown>>): Line | undefined {
  const { seal, row, end } = value
  if (isRecord(row)) return isRow(row) ? { row } : undefined
  if (isRecord(seal)) return sealFrom(seal)
  return isRecord(end) && isNumber(end['seals']) && isNumber(end['rows'])
    ? { end: { seals: end['seals'], rows: end['rows'] } }
    : undefined
}

const isRow = (row: Readonly<Record<string, unknown>>): row is SealedRow =>
  isNumber(row['id']) && FIELDS.every((field) => row[field] === null || isText(row[field]))

function sealFrom(seal: Readonly<Record<string, unknown>>): Line | undefined {
  const { number, fromId, toId, rowCount, marks, previous, digest, madeAt } = seal
  if (!isNumber(number) || !isNumber(fromId) || !isNumber(toId) || !isNumber(rowCount)) return undefined
  if (!isText(marks) || !isText(previous) || !isText(digest) || !isText(madeAt)) return undefined
  const bytes = Buffer.from(marks, 'base64')
  return { seal: { number, fromId, toId, rowCount, marks: bytes, previous, digest, madeAt } }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isNumber = (value: unknown): value is number => Number.isSafeInteger(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.isWellFormed()
