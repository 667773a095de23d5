import { createHash } from 'node:crypto'
import type { ActsOfKind } from './acts.ts'
import { OUTSIDE, READERS, RECORD_KINDS } from './record-kinds.ts'
import { RULES } from './rules-in-words.ts'

/** SHA-256 of all that the page says, so that a change to any rule shows that what was signed no longer stands. */
export const digestOf = (acts: readonly ActsOfKind[]): string =>
  createHash('sha256')
    .update(JSON.stringify([RULES, READERS, RECORD_KINDS, OUTSIDE, acts]))
    .digest('hex')
