import { inWords } from '../kernel/date-words.ts'
import { planStands, type Conference } from './stages.ts'
import type { Review } from './review/review.ts'

/** What the person looking may do with this conference. */
export type Permissions = {
  readonly allocate: boolean
  readonly run: boolean
  readonly answer: boolean
  readonly take: boolean
  readonly keep: boolean
}
export type Task = {
  readonly title: string
  readonly status: string
  readonly href?: string | undefined
  readonly hint?: string | undefined
}

type Shown = {
  readonly conference: Conference
  readonly settled: number
  readonly invited: number
  readonly reviews: readonly Review[]
  readonly may: Permissions
}

const NOT_YET = 'Not yet'

/** The conference as a list of work that takes weeks: each line says where it stands, and opens where somebody may act. */
export function tasksOf({ conference, settled, invited, reviews, may }: Shown): readonly Task[] {
  const at = `/conferences/${conference.id}`
  const allocation =
    'coordinator' in conference ? conference : conference.stage === 'closed' ? conference.allocation : undefined
  const meeting = 'meeting' in conference ? conference.meeting : undefined
  const answer = 'answer' in conference ? conference.answer : undefined
  const preparing = conference.stage === 'preparing'
  const open = (allowed: boolean, path: string) => (allowed ? `${at}/${path}` : undefined)
  return [
    {
      title: 'Coordinator',
      status: allocation ? allocation.coordinator.name : NOT_YET,
      href: open(may.allocate && (preparing || conference.stage === 'referred'), 'allocate'),
    },
    {
      title: 'Everyone prepared',
      status: invited === 0 ? NOT_YET : `${settled} of ${invited}`,
      href: open(allocation !== undefined, 'people'),
    },
    {
      title: 'Safety check',
      status: allocation?.safetyCheckedOn ? inWords(allocation.safetyCheckedOn) : NOT_YET,
      href: open(preparing && may.run, 'safety'),
    },
    { title: 'Notes kept apart', status: 'Open them', href: `${at}/notes` },
    {
      title: 'When and where',
      status: allocation?.plannedFor ? inWords(allocation.plannedFor) : NOT_YET,
      hint: allocation?.venue || undefined,
      href: open(preparing && may.run, 'date'),
    },
    {
      title: 'The conference',
      status: meeting ? `Held ${inWords(meeting.heldOn)}` : NOT_YET,
      href: open(preparing && may.run, 'hold'),
    },
    { title: 'The family’s plan', status: meeting ? 'Open it' : NOT_YET, href: open(meeting !== undefined, 'plan') },
    {
      title: 'The referrer’s answer',
      status: answer ? capital(answer.decision) : NOT_YET,
      href: open(conference.stage === 'held' && may.answer, 'decision'),
    },
    ...(answer && planStands(answer.decision)
      ? [{ title: 'Plan in everyone’s hands', status: answer.planGivenOn ? inWords(answer.planGivenOn) : NOT_YET }]
      : []),
    ...reviews.map((review) => ({
      title: review.heldOn ? 'Review' : 'Review to come',
      status: review.heldOn
        ? `${capital(review.outcome ?? '')}, ${inWords(review.heldOn)}`
        : `Due ${inWords(review.dueOn)}`,
      hint: review.whatChanged || undefined,
      href: open(conference.stage === 'decided' && !review.heldOn && may.run, `reviews/${review.id}`),
    })),
    ...(meeting ? [{ title: 'What they thought', status: 'Add', href: open(may.keep, 'feedback') }] : []),
    {
      title: 'Closing',
      status: conference.stage === 'closed' ? inWords(conference.closing.closedOn) : NOT_YET,
      href: open(conference.stage !== 'closed' && may.run, 'close'),
    },
  ]
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
