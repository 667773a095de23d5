import { actInWords } from '../trail/acts.ts'
import { ROLE_WORDS, type Actor, type Role, type Service } from '../actor.ts'

type Kind = { readonly name: string; readonly role: Role; readonly service: Service }

/** One of each kind of person who uses Kith. A manager of the conference service is one of the few whose service matters. */
const KINDS: readonly Kind[] = [
  { name: 'Coordinator', role: 'coordinator', service: 'family group conferences' },
  { name: 'Manager of the conference service', role: 'team-manager', service: 'family group conferences' },
  { name: 'Social worker', role: 'social-worker', service: 'social care' },
  { name: 'Team manager', role: 'team-manager', service: 'social care' },
  { name: 'Specialist', role: 'specialist', service: 'family safeguarding' },
  { name: 'Partner agency', role: 'partner-practitioner', service: 'partner agency' },
  { name: 'Legal adviser', role: 'legal-adviser', service: 'legal' },
  { name: 'Practice lead', role: 'practice-lead', service: 'performance and leadership' },
  { name: 'Analyst', role: 'performance-analyst', service: 'performance and leadership' },
  { name: 'Director', role: 'director', service: 'performance and leadership' },
  { name: 'Administrator', role: 'administrator', service: 'performance and leadership' },
  { name: 'Information governance', role: 'information-governance', service: 'performance and leadership' },
]

const anActor = ({ name, role, service }: Kind): Actor => ({
  id: name,
  name,
  jobTitle: ROLE_WORDS[role].name,
  posts: [{ role, service, teamId: name, teamName: name }],
  roles: new Set([role]),
})

type Act = { readonly at: string; readonly audit: string; readonly may: (actor: Actor) => boolean }
export type ActsOfKind = { readonly kind: string; readonly does: string; readonly acts: readonly string[] }

/** What each kind of person may do at all, asked of the routes themselves. Whose records, the rules above say. */
export const actsByKind = (routes: readonly Act[]): readonly ActsOfKind[] =>
  KINDS.map((kind) => ({
    kind: kind.name,
    does: ROLE_WORDS[kind.role].does,
    acts: routes.filter(({ may }) => may(anActor(kind))).map(({ audit }) => actInWords(audit)),
  }))
