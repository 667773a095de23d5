import type { Actor, Role } from '../../src/access/index.ts'
import type { Address } from '../../src/web/route.ts'

/** One of each kind of person: what they hold is what `may` looks at. */
export const KINDS = [
  'coordinator',
  'service manager',
  'social worker',
  'team manager',
  'specialist',
  'partner',
  'legal adviser',
  'practice lead',
  'analyst',
  'director',
  'administrator',
  'information governance',
  'no post',
] as const
export type Kind = (typeof KINDS)[number]

const POSTS: Readonly<Record<Kind, { role: Role; service: string } | undefined>> = {
  coordinator: { role: 'coordinator', service: 'family group conferences' },
  'service manager': { role: 'team-manager', service: 'family group conferences' },
  'social worker': { role: 'social-worker', service: 'social care' },
  'team manager': { role: 'team-manager', service: 'social care' },
  specialist: { role: 'specialist', service: 'family safeguarding' },
  partner: { role: 'partner-practitioner', service: 'partner agency' },
  'legal adviser': { role: 'legal-adviser', service: 'legal' },
  'practice lead': { role: 'practice-lead', service: 'performance and leadership' },
  analyst: { role: 'performance-analyst', service: 'performance and leadership' },
  director: { role: 'director', service: 'performance and leadership' },
  administrator: { role: 'administrator', service: 'performance and leadership' },
  'information governance': { role: 'information-governance', service: 'performance and leadership' },
  'no post': undefined,
}

export function anActor(kind: Kind): Actor {
  const post = POSTS[kind]
  return {
    id: kind,
    name: kind,
    jobTitle: kind,
    posts: post ? [{ ...post, teamId: kind, teamName: kind }] : [],
    roles: new Set(post ? [post.role] : []),
  }
}

const EVERYONE = KINDS
const WORKERS = ['coordinator', 'service manager', 'social worker', 'team manager'] as const
const STAFF = [...WORKERS, 'specialist'] as const
const OFFERS_SEEN = [...STAFF, 'legal adviser', 'practice lead', 'director'] as const
const SEES = [...OFFERS_SEEN, 'partner'] as const
const STAFF_AND_FIGURES = [...SEES, 'analyst', 'administrator', 'information governance'] as const
const MANAGERS = ['service manager', 'team manager'] as const
const OPENS = [...STAFF, 'practice lead', 'director'] as const
const DECIDES = ['service manager', 'team manager', 'practice lead', 'director', 'information governance'] as const
const RUNS = ['coordinator', 'service manager', 'team manager'] as const
const STARTS = ['service manager', 'social worker', 'team manager'] as const
const MANAGES_SERVICE = ['service manager'] as const

/** Which kind of person may open which address at all, written from the prose of the rules. Which records, the database says. */
export const ACCESS: Readonly<Partial<Record<Address, readonly Kind[]>>> = {
  'GET /': EVERYONE,
  'GET /people': SEES,
  'GET /people/:person': SEES,
  'GET /children/:person': SEES,
  'GET /rules': EVERYONE,
  'POST /rules': ['information governance'],
  'GET /openings/new': OPENS,
  'POST /openings/new': OPENS,
  'POST /openings/:opening/end': OPENS,
  'GET /openings': DECIDES,
  'GET /openings/:opening': DECIDES,
  'POST /openings/:opening': DECIDES,
  'GET /returns': ['analyst', 'administrator'],
  'GET /scorecard': STAFF_AND_FIGURES,
  'GET /scorecard/:measure': STAFF_AND_FIGURES,
  'GET /scorecard/:measure/:month': STAFF_AND_FIGURES,
  'GET /people/:person/change': STAFF,
  'POST /people/:person/change': STAFF,
  'GET /families/new': STARTS,
  'POST /families/new': STARTS,
  'GET /families/:family': SEES,
  'GET /families/:family/restriction': MANAGERS,
  'POST /families/:family/restriction': MANAGERS,
  'POST /families/:family/restriction/lift': MANAGERS,
  'GET /families/:family/add': STAFF,
  'GET /families/:family/add/new': STAFF,
  'POST /families/:family/add/new': STAFF,
  'GET /families/:family/add/:person': STAFF,
  'POST /families/:family/add/:person': STAFF,
  'GET /families/:family/relationships/new': STAFF,
  'POST /families/:family/relationships/new': STAFF,
  'GET /relationships/:relationship': STAFF,
  'POST /relationships/:relationship': STAFF,
  'POST /relationships/:relationship/remove': STAFF,
  'GET /families/:family/households/new': STAFF,
  'POST /families/:family/households/new': STAFF,
  'GET /households/:household': STAFF,
  'POST /households/:household': STAFF,
  'GET /conferences': SEES,
  'GET /conferences/:conference': SEES,
  'GET /families/:family/offer': WORKERS,
  'POST /families/:family/offer': WORKERS,
  'GET /offers/:offer': OFFERS_SEEN,
  'GET /offers/:offer/replies/:person': WORKERS,
  'POST /offers/:offer/replies/:person': WORKERS,
  'GET /offers/:offer/refer': STAFF,
  'POST /offers/:offer/refer': STAFF,
  'GET /conferences/:conference/allocate': MANAGES_SERVICE,
  'POST /conferences/:conference/allocate': MANAGES_SERVICE,
  'POST /conferences/:conference/take': ['coordinator'],
  'GET /conferences/:conference/people': SEES,
  'POST /conferences/:conference/people': RUNS,
  'GET /conferences/:conference/people/:person': RUNS,
  'POST /conferences/:conference/people/:person': RUNS,
  'GET /conferences/:conference/safety': RUNS,
  'POST /conferences/:conference/safety': RUNS,
  'GET /conferences/:conference/notes': SEES,
  'POST /conferences/:conference/notes': STAFF,
  'GET /conferences/:conference/date': RUNS,
  'POST /conferences/:conference/date': RUNS,
  'GET /conferences/:conference/hold': RUNS,
  'POST /conferences/:conference/hold': RUNS,
  'GET /conferences/:conference/plan': SEES,
  'GET /conferences/:conference/plan/words': RUNS,
  'POST /conferences/:conference/plan/words': RUNS,
  'GET /conferences/:conference/plan/copy': SEES,
  'GET /conferences/:conference/plan/actions/add': STAFF,
  'POST /conferences/:conference/plan/actions/add': STAFF,
  'GET /conferences/:conference/plan/actions/:action': STAFF,
  'POST /conferences/:conference/plan/actions/:action': STAFF,
  'GET /conferences/:conference/decision': STAFF,
  'POST /conferences/:conference/decision': STAFF,
  'POST /conferences/:conference/plan/given': RUNS,
  'GET /conferences/:conference/reviews/:review': RUNS,
  'POST /conferences/:conference/reviews/:review': RUNS,
  'GET /conferences/:conference/feedback': STAFF,
  'POST /conferences/:conference/feedback': STAFF,
  'GET /conferences/:conference/close': RUNS,
  'POST /conferences/:conference/close': RUNS,
}
