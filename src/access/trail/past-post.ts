import { ROLE_WORDS, ROLES } from '../actor.ts'

/** A post as it stood when a row was written. */
export type PastPost = { readonly role: string; readonly team: string }

export const postsInOrder = (roles: readonly string[], teams: readonly string[]): readonly PastPost[] =>
  roles.map((role, at) => ({ role: roleInWords(role), team: teams[at] ?? '' }))

export const postsInWords = (posts: readonly PastPost[]): string =>
  posts.map(({ role, team }) => `${role}, ${team}`).join('; ') || 'No post that day'

/** A role that Kith has no more is said as it stood. */
function roleInWords(role: string): string {
  const known = ROLES.find((one) => one === role)
  return known ? ROLE_WORDS[known].name : role
}
