import type { Role, Service } from '../../access/index.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

/** Somebody, or a whole team, who works with a family today. */
export type Involved = {
  readonly id: string
  readonly part: string
  readonly team: string
  readonly name: string | undefined
  readonly from: PlainDate
  /** Their last day, where it is known. */
  readonly to: PlainDate | undefined
}

/** Somebody, or a team, who could be given a part. */
export type Candidate = { readonly id: string; readonly teamId: string; readonly text: string }

type Part = {
  /** As it stands in an address, and as the record has it. */
  readonly slug: string
  readonly part:
    'team' | 'allocated social worker' | 'safeguarding practitioner' | 'partner practitioner' | 'legal adviser'
  readonly title: string
  readonly sees: string
  /** The service and role that somebody must hold a post in; of a team, the service alone. */
  readonly service: readonly Service[]
  readonly role: Role | undefined
}

/** The parts that a family's own team gives. The conference service gives its own, when it takes a referral. */
export const PARTS: readonly Part[] = [
  {
    slug: 'allocated-social-worker',
    part: 'allocated social worker',
    title: 'Allocate a social worker',
    sees: 'They see the whole of this family’s file, how everyone is reached, and what keeps people safe.',
    service: ['social care'],
    role: 'social-worker',
  },
  {
    slug: 'safeguarding-team',
    part: 'team',
    title: 'Bring in a safeguarding team',
    sees: 'Everybody in the team sees this family’s file, its conferences and its plan.',
    service: ['family safeguarding', 'social care'],
    role: undefined,
  },
  {
    slug: 'safeguarding-practitioner',
    part: 'safeguarding practitioner',
    title: 'Bring in one specialist',
    sees: 'They see this family’s file, its conferences and its plan; their team does too.',
    service: ['family safeguarding'],
    role: 'specialist',
  },
  {
    slug: 'partner-practitioner',
    part: 'partner practitioner',
    title: 'Name somebody from a partner agency',
    sees: 'They see who is in the family, the conference and the plan. They do not see the child’s file.',
    service: ['partner agency'],
    role: 'partner-practitioner',
  },
  {
    slug: 'legal-adviser',
    part: 'legal adviser',
    title: 'Name a legal adviser',
    sees: 'They see the child’s file, the offer and its answers, the conference, the plan and what keeps people safe.',
    service: ['legal'],
    role: 'legal-adviser',
  },
]
export type GivenPart = (typeof PARTS)[number]

export const partCalled = (slug: string): GivenPart | undefined => PARTS.find((part) => part.slug === slug)
