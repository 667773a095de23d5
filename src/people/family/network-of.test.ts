import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FamilyMember } from '../family.ts'
import { inWords } from '../genogram/in-words.ts'
import { layoutGenogram } from '../genogram/layout.ts'
import type { ParentKind, Relationship } from '../relationship.ts'
import { networkOf } from './network-of.ts'

const today = '2026-11-23' as PlainDate
const somebody = (id: string, sex: FamilyMember['sex'] = 'female', more: Partial<FamilyMember> = {}): FamilyMember => ({
  id,
  name: id,
  callingName: id,
  bornOn: '1990-01-01' as PlainDate,
  dueOn: undefined,
  diedOn: undefined,
  sex,
  reference: undefined,
  firstLanguage: 'English',
  interpreterNeeded: false,
  needs: '',
  responsible: false,
  ...more,
})
const tie = (from: string, to: string, more: Partial<Relationship>): Relationship => ({
  id: `${from}-${to}`,
  familyId: 'f',
  from,
  to,
  kind: 'parent',
  parentKind: undefined,
  responsible: false,
  partnerStatus: undefined,
  formal: false,
  describedAs: '',
  statedBy: '',
  fromOn: undefined,
  toOn: undefined,
  version: 1,
  ...more,
})
const parent = (from: string, to: string, parentKind: ParentKind = 'birth', statedBy = '') =>
  tie(from, to, { parentKind, statedBy })
const couple = (from: string, to: string, partnerStatus: Relationship['partnerStatus'], formal = false) =>
  tie(from, to, { kind: 'partner', partnerStatus, formal })

describe('the record as a drawing takes it', () => {
  it('hangs a child from both parents, and says only what is known of the two', () => {
    const people = [somebody('Wren'), somebody('Mum'), somebody('Dad', 'male')]
    const parents = [parent('Mum', 'Wren'), parent('Dad', 'Wren')]
    const unsaid = networkOf(people, parents, [])
    expect(unsaid.unions).toEqual([{ id: 'Dad Mum', partners: ['Mum', 'Dad'], status: 'unknown', formal: false }])
    expect(unsaid.parentage).toEqual([{ child: 'Wren', union: 'Dad Mum', kind: 'birth' }])
    expect(inWords(unsaid, today).find(({ id }) => id === 'Mum')?.sentences).toContain('She has a child with Dad.')
    const said = networkOf(people, [couple('Dad', 'Mum', 'divorced', true), ...parents], [])
    expect(said.unions).toMatchObject([{ status: 'divorced', formal: true }])
  })

  it('draws a step-parent with the parent they are with, and two accounts of one parent once', () => {
    const people = ['Wren', 'Mum', 'Dad', 'Lorraine'].map((id) => somebody(id))
    const network = networkOf(
      people,
      [
        parent('Mum', 'Wren', 'birth', 'Nan'),
        parent('Mum', 'Wren', 'birth', 'the school'),
        parent('Dad', 'Wren'),
        couple('Dad', 'Lorraine', 'together'),
        parent('Lorraine', 'Wren', 'step'),
      ],
      [],
    )
    expect(network.parentage).toEqual([
      { child: 'Wren', union: 'Dad Mum', kind: 'birth' },
      { child: 'Wren', union: 'Dad Lorraine', kind: 'step' },
    ])
  })

  it('keeps three accounts of birth parents, a baby to come, and two homes', () => {
    const people = [
      somebody('Bump', 'unknown', { bornOn: undefined, dueOn: '2027-03-04' as PlainDate }),
      somebody('Mum'),
      somebody('One', 'male'),
      somebody('Two', 'male'),
    ]
    const network = networkOf(
      people,
      [parent('Mum', 'Bump'), parent('One', 'Bump'), parent('Two', 'Bump'), couple('Mum', 'Two', 'together')],
      [{ id: 'h', label: 'Mum’s', members: ['Mum', 'Two'], version: 1 }],
    )
    expect(network.persons[0]).toMatchObject({ symbol: 'pregnancy', born: '2027-03-04' })
    expect(network.parentage.map(({ union }) => union).toSorted()).toEqual(['Mum Two', 'One'])
    expect(layoutGenogram(network).persons).toHaveLength(4)
  })
})
