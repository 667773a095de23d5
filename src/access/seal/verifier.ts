import { BEFORE_ALL, digestOfRow, digestOfSeal, markAt, type Seal } from './seal.ts'
import type { SealedRow } from './row-text.ts'

/** The first thing found that is not as it was sealed. */
export type Finding =
  | { readonly kind: 'altered' | 'slipped in'; readonly row: SealedRow; readonly seal: Seal | undefined }
  | { readonly kind: 'removed'; readonly id: number; readonly seal: Seal }
  | { readonly kind: 'seal altered' | 'seal removed' | 'seal slipped in'; readonly number: number }
  | { readonly kind: 'head not found'; readonly head: string }
  | { readonly kind: 'not readable'; readonly line: number }

export type Checked = {
  readonly seals: number
  readonly rows: number
  /** Written since the last seal, and so not proved yet. */
  readonly unsealed: number
  readonly head: string | undefined
}

/**
 * Goes along the trail, each seal before the rows it is over, holding one seal at a time. `seal` and `row` give what is
 * wrong as soon as it is met, and are not to be called again after that.
 */
export function verifier({ head }: { readonly head?: string | undefined } = {}) {
  let current: Seal | undefined
  let place = 0
  let lastId = 0
  let counted = { rows: 0, unsealed: 0 }
  let headFound = head === undefined
  /** Rows of the seal that has just been gone along must all have come by. */
  const missing = (): Finding | undefined => {
    const mark = current && markAt(current, place)
    return current && mark ? { kind: 'removed', id: mark.id, seal: current } : undefined
  }
  return {
    seal(next: Seal): Finding | undefined {
      const gone = missing()
      if (gone) return gone
      const expected = (current?.number ?? 0) + 1
      if (next.number > expected) return { kind: 'seal removed', number: expected }
      if (next.number < expected) return { kind: 'seal slipped in', number: next.number }
      if (!isWhole(next, current)) return { kind: 'seal altered', number: next.number }
      if (lastId >= next.fromId) return { kind: 'seal altered', number: next.number }
      current = next
      place = 0
      headFound ||= next.digest === head
      return undefined
    },
    row(row: SealedRow): Finding | undefined {
      if (row.id < 1) return { kind: 'slipped in', row, seal: undefined }
      if (current === undefined || row.id > current.toId) {
        const gone = missing()
        if (gone) return gone
        if (row.id <= lastId) return { kind: 'slipped in', row, seal: undefined }
        lastId = row.id
        counted = { rows: counted.rows + 1, unsealed: counted.unsealed + 1 }
        return undefined
      }
      const mark = markAt(current, place)
      if (!mark || row.id < mark.id) return { kind: 'slipped in', row, seal: current }
      if (row.id > mark.id) return { kind: 'removed', id: mark.id, seal: current }
      if (!mark.digest.equals(digestOfRow(row))) return { kind: 'altered', row, seal: current }
      place += 1
      lastId = row.id
      counted = { ...counted, rows: counted.rows + 1 }
      return undefined
    },
    end(): Finding | Checked {
      const gone = missing()
      if (gone) return gone
      if (!headFound && head !== undefined) return { kind: 'head not found', head }
      return { seals: current?.number ?? 0, ...counted, head: current?.digest }
    },
  }
}

const isWhole = (seal: Seal, before: Seal | undefined): boolean =>
  seal.previous === (before?.digest ?? BEFORE_ALL) &&
  seal.fromId === (before?.toId ?? 0) + 1 &&
  seal.rowCount * 40 === seal.marks.length &&
  seal.digest === digestOfSeal(seal)
