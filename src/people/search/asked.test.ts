import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { readAsked } from './asked.ts'

const today = '2026-11-23' as PlainDate

describe('what was asked for', () => {
  it.each([
    ['Wren Brightwater', 'Wren Brightwater', undefined, ''],
    ['16/5/2012', '', '2012-05-16', ''],
    ['16 May 2012', '', '2012-05-16', ''],
    ['16th may 2012 Wren', 'Wren', '2012-05-16', ''],
    ['2012-05-16', '', '2012-05-16', ''],
    ['Wren born 16.5.12', 'Wren', '2012-05-16', ''],
    ['1/2/86', '', '1986-02-01', ''],
    ['31/2/2012', '', undefined, '31/2/2012'],
    ['C00012', '', undefined, 'C00012'],
    ['the Brightwater family', 'Brightwater', undefined, ''],
    ['The family', 'The family', undefined, ''],
    ['  ', '', undefined, ''],
    ['a b c d e f g h i j', 'a b c d e f g h', undefined, ''],
  ])('%s', (typed, names, bornOn, reference) => {
    expect(readAsked(typed, today)).toEqual({ names, bornOn, reference })
  })
})
