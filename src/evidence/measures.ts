export type Question = 'How much did we do?' | 'How well did we do it?' | 'Is anybody better off?'
export const QUESTIONS: readonly Question[] = [
  'How much did we do?',
  'How well did we do it?',
  'Is anybody better off?',
]

export type Measure = {
  readonly id: string
  readonly name: string
  readonly question: Question
  readonly unit: 'count' | 'percent'
  /** What one row behind the number is about. */
  readonly of: 'families' | 'children'
  readonly source: string
  readonly definition: string
  /** How the number is made, for somebody who would make it again. */
  readonly formula: string
  readonly better: 'higher' | 'lower' | 'neither'
  /** Days after the end of a month before its figure stands. */
  readonly settlesAfter: number
  /** What is said of a row that counts, and of one that does not, where the measure is a share. */
  readonly words?: { readonly counted: string; readonly not: string }
}

const casework = 'Families’ records in Kith'
const census = 'Children in need census, as taken in'

/** Every measure Kith works out. The rows behind each are in the published views, under the same id. */
export const measures: readonly Measure[] = [
  {
    id: 'conferences-held',
    name: 'Family group conferences held',
    question: 'How much did we do?',
    unit: 'count',
    of: 'families',
    source: casework,
    definition: 'Family group conferences held in the month. A family that met twice is counted twice.',
    formula: 'Conferences whose date held is in the month.',
    better: 'neither',
    settlesAfter: 0,
  },
  {
    id: 'children-referred',
    name: 'Children referred',
    question: 'How much did we do?',
    unit: 'count',
    of: 'children',
    source: census,
    definition: 'Children referred to children’s social care in the month. A child referred twice is counted once.',
    formula: 'Different children with a referral date in the month.',
    better: 'neither',
    settlesAfter: 0,
  },
  {
    id: 'plans-reviewed-in-time',
    name: 'Family plans reviewed in time',
    question: 'How well did we do it?',
    unit: 'percent',
    of: 'families',
    source: casework,
    definition:
      'Of the reviews of family plans that fell due in the month, the first of a plan and those after it, the share that was held by then or within two weeks after. A review is counted once those two weeks are over. One that was still to come when the work with the family closed is left out.',
    formula:
      'Reviews due in the month: those held by their due date plus 14 days, out of all of them, without reviews not held whose conference closed before the due date.',
    better: 'higher',
    settlesAfter: 15,
    words: { counted: 'Reviewed in time', not: 'Not reviewed in time' },
  },
  {
    id: 'assessments-within-45-working-days',
    name: 'Assessments within 45 working days',
    question: 'How well did we do it?',
    unit: 'percent',
    of: 'children',
    source: census,
    definition:
      'Of the assessments finished in the month, the share that took 45 working days or fewer. An assessment that ran in a year whose bank holidays Kith does not know is left out.',
    formula:
      'Assessments authorised in the month: those with 45 or fewer working days from start to authorisation, weekends and bank holidays in England left out, out of all those whose working days can be counted.',
    better: 'higher',
    settlesAfter: 0,
    words: { counted: '45 working days or fewer', not: 'More than 45 working days' },
  },
  {
    id: 'plans-that-lasted',
    name: 'Family plans still standing at review',
    question: 'Is anybody better off?',
    unit: 'percent',
    of: 'families',
    source: casework,
    definition:
      'Of the family plans reviewed in the month, the share that carries on, was changed to fit, or has done its work. The others have stopped.',
    formula:
      'Reviews held in the month: those where the plan carries on, was changed or has done its work, out of all of them.',
    better: 'higher',
    settlesAfter: 0,
    words: { counted: 'The plan stands or has done its work', not: 'The plan has stopped' },
  },
  {
    id: 'children-looked-after',
    name: 'Children in our care',
    question: 'Is anybody better off?',
    unit: 'count',
    of: 'children',
    source: 'SSDA903 return, as taken in',
    definition:
      'Children looked after on the last day of the month. Children who only stay for short breaks are not counted.',
    formula:
      'Different children with an episode that began on or before the last day of the month and had not ended by then, legal status V3 and V4 left out.',
    better: 'neither',
    settlesAfter: 0,
  },
  {
    id: 'children-on-a-plan',
    name: 'Children on a child protection plan',
    question: 'Is anybody better off?',
    unit: 'count',
    of: 'children',
    source: census,
    definition: 'Child protection plans in place on the last day of the month.',
    formula: 'Plans that began on or before the last day of the month and had not ended by then.',
    better: 'neither',
    settlesAfter: 0,
  },
]

export const measureCalled = (id: string): Measure | undefined => measures.find((measure) => measure.id === id)
