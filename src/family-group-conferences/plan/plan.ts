import { bad, good, type Outcome } from '../../kernel/outcome.ts'
import { isAfter, type PlainDate } from '../../kernel/plain-date.ts'

export type Question = {
  readonly id: string
  readonly position: number
  readonly question: string
  readonly answer: string
}

/** The plan in the family's own words. Its version covers the answers too: they are written on one page. */
export type FamilyPlan = {
  readonly childsWords: string
  readonly goingWell: string
  readonly ifThingsChange: string
  readonly leadId: string | undefined
  readonly leadName: string | undefined
  readonly questions: readonly Question[]
  readonly actions: readonly Action[]
  readonly version: number
}

export const PROGRESS = ['agreed', 'started', 'done', 'not done', 'changed', 'stopped'] as const
export type Progress = (typeof PROGRESS)[number]
export const PROGRESS_WORDS: Readonly<Record<Progress, string>> = {
  agreed: 'Not started',
  started: 'Started',
  done: 'Done',
  'not done': 'Not done',
  changed: 'Changed',
  stopped: 'Stopped',
}

/** Done by a person in the network or by an agency: the same strictness for both. */
export type Action = {
  readonly id: string
  readonly what: string
  readonly personId: string | undefined
  readonly agency: string | undefined
  readonly who: string
  readonly byWhen: PlainDate
  readonly checkedBy: string
  readonly progress: Progress
  readonly progressOn: PlainDate | undefined
  readonly progressNote: string
  readonly version: number
}

/** Neither done nor given up. */
export const isOpen = ({ progress }: Pick<Action, 'progress'>): boolean =>
  progress === 'agreed' || progress === 'started'
export const isOverdue = (action: Pick<Action, 'progress' | 'byWhen'>, today: PlainDate): boolean =>
  isOpen(action) && action.byWhen < today

/** An action looks forward from the conference; what is not done carries a reason. */
export function checkAction({ byWhen }: { byWhen: PlainDate }, heldOn: PlainDate): Outcome<true> {
  return isAfter(heldOn, byWhen)
    ? bad({ field: 'byWhen', text: 'The date must be on or after the conference' })
    : good(true)
}

export function checkProgress({ progress, progressNote }: { progress: Progress; progressNote: string }): Outcome<true> {
  const explained = progress !== 'not done' && progress !== 'stopped' && progress !== 'changed'
  return explained || progressNote !== ''
    ? good(true)
    : bad({ field: 'progressNote', text: 'Enter what happened, in a sentence' })
}
