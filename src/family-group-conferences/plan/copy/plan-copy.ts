import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Invitation } from '../../preparation/preparation.ts'
import type { Conference, Decision, Somebody } from '../../stages.ts'
import type { FamilyPlan } from '../plan.ts'

/** Everything that a copy of a plan says, as plain data: whatever is put here is looked through before anybody is given it. */
export type PlanCopy = {
  readonly forName: string
  readonly familyName: string
  readonly heldOn: PlainDate | undefined
  readonly plan: FamilyPlan
  readonly answer:
    | {
        readonly by: string
        readonly decision: Decision
        readonly on: PlainDate
        readonly reasons: string
        readonly reviewDueOn: PlainDate | undefined
      }
    | undefined
  readonly came: readonly string[]
  readonly coordinator: string | undefined
  readonly council: string
}

export function planCopy(
  conference: Conference,
  plan: FamilyPlan,
  people: readonly Invitation[],
  { forName, council }: { readonly forName: string; readonly council: string },
): PlanCopy {
  const answer = 'answer' in conference ? conference.answer : undefined
  return {
    forName,
    familyName: conference.familyName,
    heldOn: 'meeting' in conference ? conference.meeting?.heldOn : undefined,
    plan,
    answer: answer && {
      by: answer.decidedBy.name,
      decision: answer.decision,
      on: answer.decidedOn,
      reasons: answer.reasons,
      reviewDueOn: answer.reviewDueOn,
    },
    came: people.filter(tookPart).map(({ name }) => name),
    coordinator: coordinatorOf(conference),
    council,
  }
}

const tookPart = ({ attended }: Invitation): boolean => attended === 'attended' || attended === 'part attended'

const coordinatorOf = (conference: Conference): string | undefined =>
  'coordinator' in conference
    ? conference.coordinator.name
    : conference.stage === 'closed'
      ? conference.allocation?.coordinator.name
      : undefined

/** Whom a copy may be made for, in the groups in which they are offered. */
export type MayHaveCopy = {
  readonly tookPart: readonly Invitation[]
  readonly others: readonly Invitation[]
  /** Left out for a reason: a copy is theirs only on purpose. */
  readonly notInvited: readonly Invitation[]
  readonly workers: readonly Somebody[]
}

export function mayHaveCopy(people: readonly Invitation[], workers: readonly Somebody[]): MayHaveCopy {
  const invited = people.filter(({ state }) => state !== 'not invited')
  return {
    tookPart: invited.filter((person) => tookPart(person) || person.isChildOfConference),
    others: invited.filter((person) => !tookPart(person) && !person.isChildOfConference),
    notInvited: people.filter(({ state }) => state === 'not invited'),
    workers: workers.filter(({ id }, place) => workers.findIndex((worker) => worker.id === id) === place),
  }
}
