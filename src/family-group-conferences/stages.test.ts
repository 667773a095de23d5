import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import {
  allocate,
  close,
  CLOSED_REASONS,
  decide,
  DECISIONS,
  hold,
  planStands,
  stillNeeded,
  type Conference,
  type Held,
  type Meeting,
  type Preparing,
  type Referred,
} from './stages.ts'

const day = (text: string) => text as PlainDate
const TODAY = day('2026-06-10')
const sol = { id: 'sol', name: 'Sol Thistle' }
const cora = { id: 'cora', name: 'Cora Larch' }
const referred: Referred = {
  stage: 'referred',
  id: 'c',
  familyId: 'f',
  familyName: 'The Brightwater family',
  offerId: 'o',
  referredOn: day('2026-02-05'),
  referrer: sol,
  referralRecordedBy: undefined,
  urgent: false,
  worries: 'w',
  strengths: 's',
  bottomLines: '',
  version: 1,
}
const preparing: Preparing = {
  ...referred,
  stage: 'preparing',
  coordinator: cora,
  allocatedOn: day('2026-02-06'),
  safetyCheckedOn: day('2026-02-10'),
  plannedFor: undefined,
  venue: '',
}
const meeting: Meeting = {
  heldOn: day('2026-02-28'),
  informationStartedAt: '10:00',
  privateTimeStartedAt: '10:40',
  privateTimeEndedAt: '12:15',
  endedAt: '13:00',
}
const held: Held = { ...preparing, stage: 'held', meeting }
const ready = { questions: 1, agreedWithResponsibility: 1, safetyChecked: true }
const text = (
  outcome: ReturnType<typeof hold> | ReturnType<typeof allocate> | ReturnType<typeof close> | ReturnType<typeof decide>,
) => (outcome.ok ? 'good' : outcome.problems.map((problem) => problem.text).join('. '))

describe('allocating a coordinator', () => {
  it('takes somebody who does not hold the case', () => expect(text(allocate(referred, cora, TODAY))).toBe('good'))
  it('refuses whoever referred the family', () =>
    expect(text(allocate(referred, sol, TODAY))).toContain('somebody else must coordinate'))
  it('may change while the conference is prepared, and not once it was held', () => {
    expect(text(allocate(preparing, cora, TODAY))).toBe('good')
    expect(text(allocate(held, cora, TODAY))).toContain('has been held')
  })
})

describe('holding a conference', () => {
  it.each([
    ['no question agreed', { ...ready, questions: 0 }, 'at least one question'],
    [
      'nobody with parental responsibility agreeing',
      { ...ready, agreedWithResponsibility: 0 },
      'parental responsibility',
    ],
    ['no safety check', { ...ready, safetyChecked: false }, 'safety check'],
  ])('is refused with %s', (_, readiness, says) =>
    expect(text(hold(preparing, meeting, 2, readiness, TODAY))).toContain(says),
  )
  it.each([
    ['tomorrow', { ...meeting, heldOn: addDays(TODAY, 1) }, 'today or in the past'],
    ['before the referral', { ...meeting, heldOn: day('2026-02-04') }, 'on or after the date of referral'],
    [
      'with private time before information',
      { ...meeting, privateTimeStartedAt: '09:59' },
      'after information sharing',
    ],
    [
      'with private time that ends before it starts',
      { ...meeting, privateTimeEndedAt: '10:39' },
      'must end after it starts',
    ],
    ['ending inside private time', { ...meeting, endedAt: '12:00' }, 'must end after private family time'],
  ])('is refused %s', (_, when, says) => expect(text(hold(preparing, when, 2, ready, TODAY))).toContain(says))
  it('is refused with no family in the room', () =>
    expect(text(hold(preparing, meeting, 0, ready, TODAY))).toContain('a conference is theirs'))
  it('happens once', () => {
    expect(text(hold(preparing, meeting, 2, ready, TODAY))).toBe('good')
    expect(text(hold(held, meeting, 2, ready, TODAY))).toContain('already')
  })
  it('needs nothing more just when every need is met', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), fc.boolean(), (questions, agreedWithResponsibility, safetyChecked) => {
        expect(stillNeeded({ questions, agreedWithResponsibility, safetyChecked }).length === 0).toBe(
          questions > 0 && agreedWithResponsibility > 0 && safetyChecked,
        )
      }),
    )
  })
})

describe('answering the plan', () => {
  const answer = (decision: (typeof DECISIONS)[number], reasons = '', actions = 1, decidedOn = day('2026-02-28')) =>
    decide(held, { decision, decidedOn, reasons }, actions, TODAY)
  it('agrees on the day and asks for a review twelve weeks on', () =>
    expect(answer('agreed')).toEqual({ ok: true, value: { reviewDueOn: day('2026-05-23') } }))
  it.each(['not agreed', 'agreed in part'] as const)('%s carries its reasons', (decision) => {
    expect(text(answer(decision))).toContain('Enter the reasons')
    expect(text(answer(decision, 'Not while he lives there'))).toBe('good')
  })
  it('agrees to no empty plan', () => expect(text(answer('agreed', '', 0))).toContain('at least one action'))
  it('is never before the conference', () =>
    expect(text(answer('agreed', '', 1, day('2026-02-27')))).toContain('on or after the conference'))
  it('asks for a review just when a plan stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DECISIONS), (decision) => {
        const outcome = answer(decision, 'because')
        expect(outcome.ok && outcome.value.reviewDueOn !== undefined).toBe(planStands(decision))
      }),
    )
  })
})

describe('closing', () => {
  const closing = (closedReason: (typeof CLOSED_REASONS)[number], closedOn = day('2026-06-01')) => ({
    closedReason,
    closedOn,
    closingNote: '',
  })
  it('can happen at any stage, whatever the family chose', () => {
    for (const conference of [referred, preparing, held] satisfies Conference[])
      expect(text(close(conference, closing('the family chose not to go ahead'), undefined, TODAY))).toBe('good')
  })
  it('says a plan did its work only where one was agreed', () =>
    expect(text(close(held, closing('the plan has done its work'), undefined, TODAY))).toContain(
      'Only a plan that was agreed',
    ))
  it('is never before the last thing that happened, nor in the future', () => {
    expect(text(close(held, closing('overtaken by other events', day('2026-02-27')), undefined, TODAY))).toContain(
      'last thing that happened',
    )
    expect(text(close(held, closing('overtaken by other events', addDays(TODAY, 1)), undefined, TODAY))).toContain(
      'today or in the past',
    )
  })
})
