import { describe, expect, it } from 'vitest'
import { codesOf, isCodeOf, labelOf } from './code-sets.ts'

describe('labels of statutory codes', () => {
  it.each([
    ['legalStatus', 'C2', 'Full care order'],
    ['need', 'N1', 'Abuse or neglect'],
    ['need', 'N9', 'Cases other than children in need'],
    ['placement', 'H5', "Semi-independent living not subject to children's homes regulations"],
    ['reasonCeased', 'E43', 'SGO to former foster carers'],
    ['categoryOfAbuse', 'NEG', 'Neglect'],
    ['sex', '1', 'Male'],
  ] as const)('%s %s is %j', (set, code, label) => {
    expect(labelOf(set, code)).toBe(label)
  })
  it('shows the code where no sure label is published, and knows the code all the same', () => {
    expect(labelOf('placement', 'Z11')).toBe('Z11')
    expect(isCodeOf('placement', 'Z11')).toBe(true)
    expect(labelOf('reasonSocialWorkerChanged', 'MANAGE')).toBe('MANAGE')
  })
  it('shows an unknown code as it stands, words of JavaScript included', () => {
    expect(labelOf('need', 'constructor')).toBe('constructor')
    expect(isCodeOf('need', '__proto__')).toBe(false)
  })
  it('lists a set', () => {
    expect(codesOf('missing')).toEqual([
      { code: 'M', label: 'Missing from care' },
      { code: 'A', label: 'Away from placement without authorisation' },
    ])
  })
})
