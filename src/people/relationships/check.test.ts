import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Relationship } from '../relationship.ts'
import { accountsOf } from './account.ts'
import { checkAccounts } from './check.ts'
import { TIES } from './ties.ts'

const person = (callingName: string, born: string, sex: 'female' | 'male' | 'unknown' = 'unknown') => ({
  id: callingName,
  callingName,
  bornOn: (born || undefined) as PlainDate | undefined,
  dueOn: undefined,
  sex,
})
const PEOPLE = [
  person('Nan', '1960-01-01', 'female'),
  person('Mum', '1990-01-01', 'female'),
  person('Dad', '', 'male'),
  person('Mo', '1985-01-01', 'female'),
  person('Wren', '2017-06-01', 'female'),
]
const told = { describedAs: '', responsible: false, statedBy: 'Nan', fromOn: undefined, toOn: undefined }
const say = (from: string, value: string, to: string) =>
  accountsOf(from, [{ id: to }], { ...told, tie: TIES.find((tie) => tie.value === value) })
const STANDING: readonly Relationship[] = [...say('Nan', 'parent', 'Mum'), ...say('Mum', 'parent', 'Wren')].map(
  (account, n) => ({ ...account, id: String(n), familyId: 'f', version: 1 }),
)

describe('what can be said of two people', () => {
  it.each([
    ['Dad', 'parent', 'Wren', undefined],
    ['Wren', 'child', 'Dad', undefined],
    ['Wren', 'parent', 'Dad', undefined],
    ['Wren', 'parent', 'Mo', 'Wren is younger than Mo, so cannot be their parent. Check the dates of birth'],
    ['Mo', 'child', 'Wren', 'Wren is younger than Mo, so cannot be their parent. Check the dates of birth'],
    ['Wren', 'step-parent', 'Mo', undefined],
    ['Wren', 'guardian', 'Nan', 'Wren comes after Nan in this family, so cannot also come before them'],
    ['Wren', 'friend', 'Wren', 'Wren cannot be related to themselves'],
    ['Mum', 'parent', 'Wren', /already have a relationship like this/],
    ['Mo', 'parent', 'Wren', /already has a birth mother, Mum/],
    ['Mo', 'adoptive-parent', 'Wren', undefined],
    ['Mo', 'partner', 'Mum', undefined],
  ])('%s, %s, %s', (from, tie, to, problem) => {
    const [first] = checkAccounts(say(from, tie, to), PEOPLE, STANDING, false)
    if (problem === undefined) expect(first).toBeUndefined()
    else expect(first?.text).toMatch(problem)
  })

  it('takes a second birth mother when it is what was told, and never a circle', () => {
    expect(checkAccounts(say('Mo', 'parent', 'Wren'), PEOPLE, STANDING, true)).toEqual([])
    expect(checkAccounts(say('Wren', 'guardian', 'Nan'), PEOPLE, STANDING, true)).toHaveLength(1)
  })
})
