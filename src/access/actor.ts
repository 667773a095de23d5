export const ROLES = [
  'coordinator',
  'social-worker',
  'team-manager',
  'specialist',
  'partner-practitioner',
  'legal-adviser',
  'practice-lead',
  'performance-analyst',
  'director',
  'administrator',
  'information-governance',
] as const
export type Role = (typeof ROLES)[number]

export type Service =
  | 'social care'
  | 'family safeguarding'
  | 'family group conferences'
  | 'partner agency'
  | 'legal'
  | 'performance and leadership'

export type Post = { readonly teamId: string; readonly teamName: string; readonly service: string; readonly role: Role }

/** Somebody signed in, with the posts they hold today. No post, no roles: they can sign in and see nothing. */
export type Actor = {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly posts: readonly Post[]
  readonly roles: ReadonlySet<Role>
  /** Families this person has open for an hour, with a reason: every page says so. */
  readonly openings?: readonly LiveOpening[]
}

export type LiveOpening = {
  readonly id: string
  readonly familyId: string
  readonly reference: string
  readonly until: Date
}

/** A rule for a route, read aloud: `may: anyOf('coordinator', 'team-manager')`. */
export const anyOf =
  (...roles: readonly Role[]) =>
  (actor: Actor): boolean =>
    roles.some((role) => actor.roles.has(role))

/** Whoever the database may show a family: which families, its policies say. */
export const seesFamilies = anyOf(
  'coordinator',
  'social-worker',
  'team-manager',
  'specialist',
  'partner-practitioner',
  'legal-adviser',
  'practice-lead',
  'director',
)

/** Whoever writes on the records of the families they work with; partners and legal advisers read. */
export const keepsFamilies = anyOf('coordinator', 'social-worker', 'team-manager', 'specialist')

/** Who may open a family that they do not otherwise see, for an hour and with a reason. */
export const mayOpenARecord = anyOf(
  'coordinator',
  'social-worker',
  'team-manager',
  'specialist',
  'practice-lead',
  'director',
)

/** Who is shown the openings of others, and decides on them; never on their own. */
export const decidesOnOpenings = anyOf('team-manager', 'practice-lead', 'director', 'information-governance')

/** Whether they read this family only because they opened it: then there is nothing for them to change. */
export const onlyReads = ({ openings = [] }: Actor, familyId: string): boolean =>
  openings.some((opening) => opening.familyId === familyId)

export const everyone = (): boolean => true

/** Whether the actor holds a post in the family group conference service. */
export const inConferenceService = (actor: Actor): boolean =>
  actor.posts.some((post) => post.service === 'family group conferences')

export const ROLE_WORDS: Readonly<Record<Role, { readonly name: string; readonly does: string }>> = {
  coordinator: {
    name: 'Conference coordinator',
    does: 'Prepares everyone, holds the conference, and sees the family’s plan into the right hands.',
  },
  'social-worker': {
    name: 'Social worker',
    does: 'Offers the conference, refers the family, and answers their plan on the day.',
  },
  'team-manager': { name: 'Team manager', does: 'Sees the team’s families, allocates, and knows what is due.' },
  specialist: {
    name: 'Specialist in a safeguarding team',
    does: 'Works with the adults of a family on substance misuse, mental health or domestic abuse, in one team round it.',
  },
  'partner-practitioner': {
    name: 'Partner agency practitioner',
    does: 'Sees the families they are named for: the network, the conference and the plan.',
  },
  'legal-adviser': {
    name: 'Legal adviser',
    does: 'Advises on the families they are named for: the offer, the answers, the meeting and the reasons.',
  },
  'practice-lead': {
    name: 'Practice lead',
    does: 'Asks whether families are offered what they should be, and how well it is done.',
  },
  'performance-analyst': {
    name: 'Performance analyst',
    does: 'Works with figures that agree with the returns, and sees no names.',
  },
  director: {
    name: 'Director of children’s services',
    does: 'Asks whether children are better off, and opens the work behind the number.',
  },
  administrator: { name: 'Administrator', does: 'Looks after who uses Kith and what has been taken in.' },
  'information-governance': {
    name: 'Information governance lead',
    does: 'Signs the rules, reads who looked at whom, and sees that openings are decided. Sees no family’s record.',
  },
}

/** Somebody invented, offered at the demonstration's sign-in. */
export type DemonstrationPerson = {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly role: string
  readonly team: string
}
