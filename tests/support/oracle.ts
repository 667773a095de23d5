import type { Family, Practitioner } from './a-world.ts'

// Written from the prose of the rules, and not from the policies:
//   A practitioner sees the families of their team and those allocated to them. The conference service sees its families;
//   a manager, those of their teams. A practice lead and a director answer for every family. An analyst sees figures, not
//   names, and an administrator no family. What a person may see follows their post on the day; a leaver sees nothing.

type Span = { readonly from: number; readonly to: number | undefined }
const runsToday = ({ from, to }: Span): boolean => from <= 0 && (to === undefined || to >= 0)

const WORKS_WITH_FAMILIES = ['coordinator', 'social-worker', 'team-manager', 'specialist']
const NAMED_FOR_FAMILIES = [...WORKS_WITH_FAMILIES, 'partner-practitioner', 'legal-adviser']
const ANSWERS_FOR_EVERY_FAMILY = ['practice-lead', 'director']

export function sees(who: Practitioner, index: number, family: Family): boolean {
  if (who.leftOn !== undefined && who.leftOn < 0) return false
  const posts = who.posts.filter(runsToday)
  if (posts.some(({ role }) => ANSWERS_FOR_EVERY_FAMILY.includes(role))) return true
  const withFamilies = posts.filter(({ role }) => WORKS_WITH_FAMILIES.includes(role))
  const named = posts.some(({ role }) => NAMED_FOR_FAMILIES.includes(role))
  return family.involvements
    .filter(runsToday)
    .some(
      ({ team, practitioner }) => (named && practitioner === index) || withFamilies.some((post) => post.team === team),
    )
}

/** Whether this person can sign in at all. */
export const mayComeIn = ({ leftOn }: Practitioner): boolean => leftOn === undefined || leftOn >= 0
export const hasRoleThatSeesPages = ({ posts }: Practitioner): boolean =>
  posts.filter(runsToday).some(({ role }) => [...NAMED_FOR_FAMILIES, ...ANSWERS_FOR_EVERY_FAMILY].includes(role))
