import { z } from 'zod'
import { bad, good, type Outcome } from '../../kernel/outcome.ts'
import { DISCIPLINES, ROLES, SERVICES } from '../actor.ts'

const groupPost = z
  .strictObject({
    group: z.string('group must be the name or the identifier that the provider sends').min(1, 'group is empty'),
    role: z.enum(ROLES, `role must be one of ${ROLES.join(', ')}`),
    team: z.string('team must be the name of a team').min(1, 'team is empty'),
    service: z.enum(SERVICES, `service must be one of ${SERVICES.join(', ')}`).optional(),
    discipline: z.enum(DISCIPLINES, `discipline must be one of ${DISCIPLINES.join(', ')}`).optional(),
  })
  .refine(({ role, discipline }) => (role === 'specialist') === (discipline !== undefined), {
    message: 'discipline must be said for a specialist, and for nobody else',
  })

/** A group of the provider, and the post that being in it gives. */
export type GroupPost = z.infer<typeof groupPost>

/** Reads the text of the file that KITH_OIDC_GROUPS names. */
export function readGroups(text: string): Outcome<readonly GroupPost[]> {
  const problem = (sentence: string) =>
    bad({ field: 'KITH_OIDC_GROUPS', text: `The file that KITH_OIDC_GROUPS names ${sentence}.` })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return problem('is not JSON. It must be a list, for example [{"group": "…", "role": "social-worker", "team": "…"}]')
  }
  const read = z.array(groupPost, 'must be a list').safeParse(json)
  if (read.success) return good(read.data)
  const [first] = read.error.issues
  const place = typeof first?.path[0] === 'number' ? `is wrong at entry ${first.path[0] + 1}: ` : ''
  return problem(`${place}${first?.message ?? 'cannot be read'}`)
}

/** The posts that these groups give, each once. */
export const postsFor = (groups: readonly string[], mapping: readonly GroupPost[]): readonly GroupPost[] => {
  const given = mapping.filter(({ group }) => groups.includes(group))
  return given.filter((post, place) => given.findIndex((other) => keyOf(other) === keyOf(post)) === place)
}

const keyOf = ({ role, team }: GroupPost): string => JSON.stringify([role, team])
