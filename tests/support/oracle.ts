import {
  TEAMS,
  type Discipline,
  type Family,
  type Involvement,
  type NoteKind,
  type Part,
  type Post,
  type Practitioner,
  type Span,
  type World,
} from './worlds/world.ts'

// Written from docs/who-may-see-whom.md and from nothing else: not from the policies, nor from any query. The numbers are
// those of its rules. It judges a world as a value, and knows no database.

/** A kind of record, as the table of the rules has them, and those about the people who use Kith. */
export type Kind =
  | 'network'
  | 'file'
  | 'offers'
  | 'conference'
  | 'invited'
  | 'left out'
  | 'plan'
  | 'contact'
  | 'feedback'
  | `note: ${NoteKind}`

/** What the oracle needs to know of a record: its kind, the families it is reached through, and the people it names. */
export type Judged = {
  readonly kind: Kind
  readonly families: readonly number[]
  readonly people: readonly number[]
  /** Somebody whom one has to see to be shown it, and not only somebody who must not be closed. */
  readonly seen?: number
  readonly note?: { readonly writer: number; readonly discipline: Discipline | undefined; readonly shared: boolean }
}

const runs = ({ from, to }: Span): boolean => from <= 0 && (to === undefined || to >= 0)

/** 1 */
const hasLeft = ({ leftOn }: Practitioner): boolean => leftOn !== undefined && leftOn < 0
export const postsToday = (world: World, who: number): readonly Post[] => {
  const somebody = world.practitioners[who]
  return !somebody || hasLeft(somebody) ? [] : somebody.posts.filter(runs)
}
export const mayComeIn = (who: Practitioner): boolean => !hasLeft(who)
export const hasRole = (world: World, who: number, ...roles: readonly Post['role'][]): boolean =>
  postsToday(world, who).some(({ role }) => roles.includes(role))

/** 2 */
const THROUGH_A_TEAM = ['coordinator', 'social-worker', 'team-manager', 'specialist'] as const
export const BY_NAME = [...THROUGH_A_TEAM, 'partner-practitioner', 'legal-adviser'] as const
const worksBy = (world: World, who: number, { team, practitioner }: Involvement): boolean =>
  postsToday(world, who).some((post) => post.team === team && THROUGH_A_TEAM.some((role) => role === post.role)) ||
  (practitioner === who && hasRole(world, who, ...BY_NAME))
const waysIn = (world: World, who: number, { involvements }: Family): readonly Involvement[] =>
  involvements.filter((involvement) => runs(involvement) && worksBy(world, who, involvement))

/** 3 */
type Side = 'file' | 'conference' | 'partner' | 'legal'
const SIDE: Readonly<Record<Part, Side>> = {
  team: 'file',
  'allocated social worker': 'file',
  'safeguarding practitioner': 'file',
  'conference service': 'conference',
  'conference coordinator': 'conference',
  'partner practitioner': 'partner',
  'legal adviser': 'legal',
}

/** 4 */
const answersForEvery = (world: World, who: number): boolean => hasRole(world, who, 'practice-lead', 'director')

/** 5 */
const isRestrictedFor = (family: Family, who: number): boolean =>
  family.restrictions.some(
    ({ liftedOn, names }) => liftedOn === undefined && !names.some((name) => name.practitioner === who && runs(name)),
  )

/** 6 */
export const isConnected = (world: World, who: number, family: number): boolean =>
  world.connections.some(
    ({ practitioner, person, cleared }) =>
      practitioner === who && !cleared && world.people[person]?.families.includes(family),
  )

/** 7 */
const MAY_OPEN = [...THROUGH_A_TEAM, 'practice-lead', 'director'] as const
export const mayOpen = (world: World, who: number): boolean => hasRole(world, who, ...MAY_OPEN)
const hasOpened = (world: World, who: number, family: number): boolean =>
  mayOpen(world, who) &&
  world.openings.some(
    (opening) =>
      opening.practitioner === who &&
      opening.family === family &&
      opening.minutesAgo < 60 &&
      opening.closedMinutesAgo === undefined,
  )

/** 5, 6 and 7 together */
function isClosed(world: World, who: number, at: number): boolean {
  const family = world.families[at]
  if (!family || isConnected(world, who, at)) return true
  return isRestrictedFor(family, who) && !hasOpened(world, who, at)
}

/** How somebody stands to one family that is not closed to them. */
type Standing = {
  readonly sides: ReadonlySet<Side>
  readonly every: boolean
  readonly opened: boolean
  readonly referrer: boolean
  readonly allocated: boolean
  readonly managesService: boolean
  readonly managesFile: boolean
  readonly conferenceOpen: boolean
  readonly disciplines: ReadonlySet<Discipline | undefined>
}

function standing(world: World, who: number, at: number): Standing | undefined {
  const family = world.families[at]
  if (!family || isClosed(world, who, at)) return undefined
  const ways = waysIn(world, who, family)
  const manages = (side: Side): boolean =>
    ways.some(
      ({ part, team }) =>
        SIDE[part] === side &&
        postsToday(world, who).some((post) => post.role === 'team-manager' && post.team === team),
    )
  return {
    sides: new Set(ways.map(({ part }) => SIDE[part])),
    every: answersForEvery(world, who),
    opened: hasOpened(world, who, at),
    referrer: family.conference.referrer === who && ways.length > 0,
    allocated: ways.some(({ part, practitioner }) => part === 'allocated social worker' && practitioner === who),
    managesService: manages('conference'),
    managesFile: manages('file'),
    conferenceOpen: family.conference.closedOn === undefined,
    disciplines: new Set(postsToday(world, who).map(({ discipline }) => discipline)),
  }
}

const on = ({ sides }: Standing, ...asked: readonly Side[]): boolean => asked.some((side) => sides.has(side))
const works = ({ sides }: Standing): boolean => sides.size > 0
const network = (s: Standing): boolean => works(s) || s.every || s.opened
const preparing = (s: Standing): boolean => on(s, 'file', 'conference', 'legal') || s.every || s.opened
const safety = (s: Standing): boolean => on(s, 'conference', 'legal') || s.referrer || s.allocated || s.opened

/** The table, kind by kind. */
const READ: Readonly<Record<Kind, (s: Standing, who: number, judged: Judged) => boolean>> = {
  network,
  conference: network,
  plan: network,
  file: (s) => on(s, 'file', 'legal') || s.every || s.opened,
  offers: preparing,
  invited: preparing,
  'left out': safety,
  'note: safety': safety,
  'note: referral': (s) => on(s, 'conference', 'legal') || s.referrer || s.opened,
  "note: child's views": (s, _, { note }) =>
    on(s, 'conference', 'legal') || (note?.shared === true && (s.referrer || s.allocated)),
  'note: agency reasons': (s) => on(s, 'legal') || s.managesService || s.referrer,
  'note: specialist': (s, who, { note }) =>
    works(s) && note !== undefined && (note.writer === who || s.disciplines.has(note.discipline)),
  contact: (s) => on(s, 'conference') || s.allocated || (s.referrer && s.conferenceOpen) || s.managesFile || s.opened,
  feedback: (s) => s.managesService,
}

/** 8: somebody who belongs to a closed family is not seen anywhere; who belongs to none is closed by a connection alone. */
function isHidden(world: World, who: number, person: number): boolean {
  const families = world.people[person]?.families ?? []
  if (families.length === 0)
    return world.connections.some((one) => one.practitioner === who && one.person === person && !one.cleared)
  return families.some((family) => isClosed(world, who, family))
}
const OF_NO_FAMILY = {
  sides: new Set<Side>(),
  every: true,
  opened: false,
  referrer: false,
  allocated: false,
  managesService: false,
  managesFile: false,
  conferenceOpen: false,
  disciplines: new Set<Discipline>(),
} satisfies Standing

export function reads(world: World, who: number, judged: Judged): boolean {
  if (judged.people.some((person) => isHidden(world, who, person))) return false
  if (judged.seen !== undefined && !seesPerson(world, who, judged.seen)) return false
  if (judged.families.length === 0) return answersForEvery(world, who) && READ[judged.kind](OF_NO_FAMILY, who, judged)
  return judged.families.some((family) => {
    const stands = standing(world, who, family)
    return stands !== undefined && READ[judged.kind](stands, who, judged)
  })
}

/** Writing: on the file or the conference side, which an opening puts nobody on, and only what they may read. */
export const mayWrite = (world: World, who: number, judged: Judged): boolean =>
  reads(world, who, judged) && judged.families.some((family) => keeps(world, who, family))

export function keeps(world: World, who: number, at: number): boolean {
  const family = world.families[at]
  if (!family || isConnected(world, who, at) || isRestrictedFor(family, who)) return false
  return waysIn(world, who, family).some(({ part }) => SIDE[part] === 'file' || SIDE[part] === 'conference')
}
/** Somebody is added to a family by those who work with it, and with a family of theirs. */
export const mayAddToFamily = (world: World, who: number, at: number, person: number): boolean =>
  keeps(world, who, at) &&
  !isHidden(world, who, person) &&
  (world.people[person]?.families ?? []).some((family) => {
    const stands = standing(world, who, family)
    return stands !== undefined && works(stands)
  })
/** A family is begun by social care, for a team of their own. */
export const mayBegin = (world: World, who: number): boolean => hasRole(world, who, 'social-worker', 'team-manager')
export const worksInTeam = (world: World, who: number, team: number): boolean =>
  postsToday(world, who).some((post) => post.team === team && THROUGH_A_TEAM.some((role) => role === post.role))
export const mayRestrict = (world: World, who: number, family: number): boolean =>
  keeps(world, who, family) && hasRole(world, who, 'team-manager')

export const seesPerson = (world: World, who: number, person: number): boolean =>
  reads(world, who, { kind: 'network', families: world.people[person]?.families ?? [], people: [person] })
export const seesFamily = (world: World, who: number, family: number): boolean =>
  reads(world, who, { kind: 'network', families: [family], people: [] })

export const serviceOf = (team: number): string => TEAMS[team] ?? ''
