import { labelOf } from '../kernel/code-sets.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** Where a line is known from: "SSDA903 2024-25, episodes.csv row 12". */
export type Source = { readonly file: string; readonly row: number; readonly yearEnding: PlainDate }
type Interval = { readonly from: PlainDate; readonly to: PlainDate | undefined; readonly source: Source }

export type NeedSpell = Interval & {
  readonly primaryNeed: string | undefined
  readonly referralSource: string
  readonly noFurtherAction: boolean
  readonly reasonClosed: string | undefined
}
export type PlanSpell = Interval & { readonly kind: 'child in need' | 'child protection'; readonly category?: string }
export type CareSpell = Interval & {
  readonly placement: string
  readonly legalStatus: string
  readonly reasonStarted: string
  readonly reasonEnded: string | undefined
}
export type Moment = {
  readonly on: PlainDate
  readonly words: string
  readonly detail: string
  readonly source: Source
}

export type Journey = {
  readonly needs: readonly NeedSpell[]
  readonly plans: readonly PlanSpell[]
  readonly care: readonly CareSpell[]
  readonly moments: readonly Moment[]
}

/** One line of the picture and the table, in the shape that a timeline takes. */
type Span = {
  readonly from: PlainDate
  readonly to: PlainDate | undefined
  readonly label: string
  readonly detail: string
  readonly source: string
}

export const isEmpty = ({ needs, plans, care, moments }: Journey): boolean =>
  needs.length + plans.length + care.length + moments.length === 0

/** The day on which the latest file was true: 31 March of its year. */
export const saidUpTo = (journey: Journey): PlainDate | undefined =>
  all(journey)
    .map(({ source }) => source.yearEnding)
    .toSorted()
    .at(-1)

export const beginsOn = (journey: Journey): PlainDate | undefined =>
  [
    ...[...journey.needs, ...journey.plans, ...journey.care].map(({ from }) => from),
    ...journey.moments.map(({ on }) => on),
  ]
    .toSorted()
    .at(0)

const all = ({ needs, plans, care, moments }: Journey) => [...needs, ...plans, ...care, ...moments]

const sourceInWords = ({ file, row, yearEnding }: Source): string =>
  `${file}, row ${row} (year to 31 March ${yearEnding.slice(0, 4)})`

export const lanesOf = ({
  needs,
  plans,
  care,
}: Journey): readonly { readonly label: string; readonly spans: readonly Span[] }[] => [
  { label: 'Need', spans: needs.map(needInWords) },
  { label: 'Plan', spans: plans.map(planInWords) },
  { label: 'Care', spans: care.map(homeSpan) },
]

export const momentsOf = ({ moments }: Journey) =>
  moments.map(({ on, words, detail, source }) => ({ on, label: words, detail, source: sourceInWords(source) }))

function needInWords(need: NeedSpell): Span {
  return {
    from: need.from,
    to: need.to,
    label: need.noFurtherAction ? 'Referred, no more needed' : 'Child in need',
    detail: [
      need.primaryNeed && labelOf('need', need.primaryNeed),
      `referred by: ${labelOf('referralSource', need.referralSource)}`,
      need.reasonClosed && `closed: ${labelOf('reasonClosed', need.reasonClosed)}`,
    ]
      .filter(Boolean)
      .join('; '),
    source: sourceInWords(need.source),
  }
}

function planInWords(plan: PlanSpell): Span {
  return {
    from: plan.from,
    to: plan.to,
    label: plan.kind === 'child protection' ? 'Protection plan' : 'Child in need plan',
    detail: plan.category ? labelOf('categoryOfAbuse', plan.category) : '',
    source: sourceInWords(plan.source),
  }
}

function homeSpan(spell: CareSpell): Span {
  return {
    from: spell.from,
    to: spell.to,
    label: homeInWords(spell.placement),
    detail: [
      `${labelOf('placement', spell.placement)} (${spell.placement})`,
      `${labelOf('legalStatus', spell.legalStatus)} (${spell.legalStatus})`,
      spell.reasonEnded && spell.reasonEnded !== 'X1' && `ended: ${labelOf('reasonCeased', spell.reasonEnded)}`,
    ]
      .filter(Boolean)
      .join('; '),
    source: sourceInWords(spell.source),
  }
}

/** Where a child lives, in a word or two; the statutory label stands beside it in the table. */
function homeInWords(placement: string): string {
  if (/^U[123]/.test(placement)) return 'With family or friends'
  if (placement.startsWith('U')) return 'Foster home'
  if (placement.startsWith('A')) return 'With adopters'
  if (placement === 'P1') return 'With parents'
  if (placement === 'K1') return 'Secure home'
  if (placement === 'K2') return 'Children’s home'
  if (placement === 'K3' || placement === 'H5' || placement === 'P2') return 'Supported living'
  if (placement.startsWith('T')) return 'Short stay'
  return labelOf('placement', placement)
}
