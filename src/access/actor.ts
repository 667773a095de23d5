export const ROLES = [
  'coordinator',
  'social-worker',
  'team-manager',
  'practice-lead',
  'performance-analyst',
  'director',
  'administrator',
] as const
export type Role = (typeof ROLES)[number]

export type Post = { readonly teamId: string; readonly teamName: string; readonly service: string; readonly role: Role }

/** Somebody signed in, with the posts they hold today. No post, no roles: they can sign in and see nothing. */
export type Actor = {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly posts: readonly Post[]
  readonly roles: ReadonlySet<Role>
}

/** A rule for a route, read aloud: `may: anyOf('coordinator', 'team-manager')`. */
export const anyOf =
  (...roles: readonly Role[]) =>
  (actor: Actor): boolean =>
    roles.some((role) => actor.roles.has(role))

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
}

/** Somebody invented, offered at the demonstration's sign-in. */
export type DemonstrationPerson = {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly role: string
  readonly team: string
}
