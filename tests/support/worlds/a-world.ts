import fc from 'fast-check'
import { ROLES } from '../../../src/access/index.ts'
import {
  DISCIPLINES,
  NOTES,
  PARTS,
  TEAMS,
  type Conference,
  type Connection,
  type Family,
  type Involvement,
  type Note,
  type Opening,
  type Person,
  type Post,
  type Practitioner,
  type Restriction,
  type Span,
  type World,
} from './world.ts'

/** Who is in every world, whatever else is: the posts that the rules name and that chance may leave out. */
const SETTLED: readonly Practitioner[] = (
  [
    ['information-governance', 'performance and leadership'],
    ['performance-analyst', 'performance and leadership'],
    ['administrator', 'performance and leadership'],
    ['social-worker', 'family safeguarding'],
    ['team-manager', 'family group conferences'],
  ] as const
).map(([role, service]) => ({
  posts: [{ from: -400, to: undefined, team: TEAMS.indexOf(service), role, discipline: undefined }],
  leftOn: undefined,
}))
const AT_RANDOM = 14
export const PRACTITIONERS = AT_RANDOM + SETTLED.length
const FAMILIES = 6
/** People who belong to two families each. */
const SHARED = 3

/** Ends fall on, just before and just after today, where rules about days go wrong. */
const span: fc.Arbitrary<Span> = fc
  .record({
    from: fc.constantFrom(-400, -30, -30, -1, 0, 1),
    lasts: fc.constantFrom(undefined, undefined, undefined, 0, 1, 29, 30, 400),
  })
  .map(({ from, lasts }) => ({ from, to: lasts === undefined ? undefined : from + lasts }))
const team = fc.nat({ max: TEAMS.length - 1 })
const somebody = fc.nat({ max: PRACTITIONERS - 1 })
const discipline = fc.constantFrom(...DISCIPLINES)
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })

const role = fc.constantFrom(
  ...ROLES,
  'coordinator' as const,
  'social-worker' as const,
  'team-manager' as const,
  'team-manager' as const,
  'specialist' as const,
)
const post: fc.Arbitrary<Post> = fc
  .record({ span, team, role, discipline })
  .map(({ span, team, role, discipline }) => ({
    ...span,
    team,
    role,
    discipline: role === 'specialist' ? discipline : undefined,
  }))
/** The conference service, and the posts that manage it: the rules give these what nobody else reads. */
const SERVICE = TEAMS.indexOf('family group conferences')
const managing: fc.Arbitrary<Post> = span.map((when) => ({
  ...when,
  team: SERVICE,
  role: 'team-manager',
  discipline: undefined,
}))
const practitioner: fc.Arbitrary<Practitioner> = fc.record({
  posts: fc.uniqueArray(fc.oneof({ weight: 6, arbitrary: post }, { weight: 1, arbitrary: managing }), {
    maxLength: 2,
    selector: ({ team, role }) => `${team}${role}`,
  }),
  leftOn: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, -1, 0, 5),
})

const involvement: fc.Arbitrary<Involvement> = fc
  .record({ span, team, somebody, part: fc.constantFrom(...PARTS) })
  .map(({ span, team, somebody, part }) => ({
    ...span,
    team,
    part,
    practitioner: part === 'team' || part === 'conference service' ? undefined : somebody,
  }))

const restriction: fc.Arbitrary<Restriction> = fc
  .record({
    from: fc.constantFrom(-60, -30, -30, -1, 0, 1),
    lasts: fc.constantFrom(undefined, undefined, undefined, 1, 2, 30, 31),
    names: fc.uniqueArray(fc.record({ span, practitioner: somebody }), {
      maxLength: 6,
      selector: ({ practitioner }) => practitioner,
    }),
  })
  .map(({ from, lasts, names }) => ({
    from,
    liftedOn: lasts === undefined ? undefined : from + lasts,
    names: names.map(({ span, practitioner }) => ({ ...span, practitioner })),
  }))

const noteOf = (kind: (typeof NOTES)[number]): fc.Arbitrary<Note> =>
  fc.record({ discipline, shared: fc.boolean(), writer: somebody }).map(({ discipline, shared, writer }) => ({
    kind,
    discipline: kind === 'specialist' ? discipline : undefined,
    shared: kind === "child's views" && shared,
    writer,
  }))

const conference: fc.Arbitrary<Conference> = fc.record({
  referrer: somebody,
  held: fc.boolean(),
  closedOn: fc.constantFrom(undefined, undefined, -30, 0),
  notes: fc.tuple(...NOTES.map(noteOf), noteOf("child's views"), noteOf('specialist')),
  leftOut: fc.array(fc.boolean(), { minLength: 2 + SHARED, maxLength: 2 + SHARED }),
  answers: fc.nat({ max: 7 }),
})

/** The worker who refers is, as a rule, named for the family; the rest comes as it may. */
const family: fc.Arbitrary<Family> = fc
  .record({
    involvements: fc.array(involvement, { maxLength: 5 }),
    referrerNamed: maybe(fc.record({ span, team, part: fc.constantFrom(...PARTS.slice(1, 3)) })),
    served: maybe(span),
    restrictions: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.array(restriction, { minLength: 1, maxLength: 3 }) },
    ),
    conference,
  })
  .map(({ involvements, referrerNamed, served, restrictions, conference }) => ({
    involvements: onceEach([
      ...(served ? [{ ...served, team: SERVICE, part: 'conference service' as const, practitioner: undefined }] : []),
      ...(referrerNamed
        ? [
            {
              ...referrerNamed.span,
              team: referrerNamed.team,
              part: referrerNamed.part,
              practitioner: conference.referrer,
            },
          ]
        : []),
      ...involvements,
    ]),
    restrictions: oneStanding(restrictions),
    conference,
  }))

/** A family has at most one restriction that stands; the others were lifted, whatever their days say. */
const oneStanding = (restrictions: readonly Restriction[]): readonly Restriction[] =>
  restrictions.map((one, n) => (n > 0 && one.liftedOn === undefined ? { ...one, liftedOn: one.from + 31 } : one))

function onceEach(involvements: readonly Involvement[]): readonly Involvement[] {
  const seen = new Set<string>()
  return involvements.filter(({ team, practitioner, part }) => {
    const key = `${team} ${practitioner ?? ''} ${part}`
    return !seen.has(key) && seen.add(key)
  })
}

const aFamily = fc.nat({ max: FAMILIES - 1 })
const aPerson = fc.nat({ max: 2 * FAMILIES + SHARED })
/** In each family a child and a parent of its own, then those who belong to two families, then one who belongs to none. */
const people: fc.Arbitrary<readonly Person[]> = fc
  .record({
    shared: fc.array(fc.uniqueArray(aFamily, { minLength: 2, maxLength: 2 }), { minLength: SHARED, maxLength: SHARED }),
    kept: fc.array(maybe(aPerson), { minLength: 2 * FAMILIES + SHARED + 1, maxLength: 2 * FAMILIES + SHARED + 1 }),
  })
  .map(({ shared, kept }) =>
    [...Array.from({ length: 2 * FAMILIES }, (_, n) => [Math.floor(n / 2)]), ...shared, []].map((families, n) => ({
      families,
      keptFrom: kept[n] === n ? undefined : kept[n],
    })),
  )

const opening: fc.Arbitrary<Opening> = fc.record({
  practitioner: somebody,
  family: aFamily,
  minutesAgo: fc.constantFrom(1, 20, 50, 61, 300),
  closedMinutesAgo: fc.constantFrom(undefined, undefined, undefined, 0.5),
})
const connection: fc.Arbitrary<Connection> = fc.record({
  practitioner: somebody,
  person: aPerson,
  how: fc.constantFrom('declared' as const, 'noticed' as const),
  cleared: fc.constantFrom(false, false, true),
})

/**
 * The first family is restricted. The manager of the conference service is on its list; a worker of the team that it has is
 * not, and has opened it: they read, and do not write.
 */
const [WORKER, MANAGER] = [PRACTITIONERS - 2, PRACTITIONERS - 1]
const settle = (world: World): World => ({
  ...world,
  families: world.families.map((family, n) => (n === 0 ? restrictedForTheService(family) : family)),
  openings: [
    ...world.openings.filter(({ practitioner, family }) => practitioner !== WORKER || family !== 0),
    { practitioner: WORKER, family: 0, minutesAgo: 1, closedMinutesAgo: undefined },
  ],
  connections: world.connections.filter(({ practitioner }) => practitioner !== MANAGER && practitioner !== WORKER),
})
const restrictedForTheService = (family: Family): Family => {
  const always = { from: -300, to: undefined }
  const service = { ...always, team: SERVICE, part: 'conference service' as const, practitioner: undefined }
  const stands = { from: -30, liftedOn: undefined, names: [{ ...always, practitioner: MANAGER }] }
  const safeguarding = {
    ...always,
    team: TEAMS.indexOf('family safeguarding'),
    part: 'team' as const,
    practitioner: undefined,
  }
  const others = family.involvements.filter(({ part }) => part !== 'conference service' && part !== 'team')
  const lifted = family.restrictions.filter(({ liftedOn }) => liftedOn !== undefined)
  return { ...family, involvements: [...others, service, safeguarding], restrictions: [...lifted, stands] }
}

export const aWorld: fc.Arbitrary<World> = fc
  .record({
    practitioners: fc
      .array(practitioner, { minLength: AT_RANDOM, maxLength: AT_RANDOM })
      .map((others) => [...others, ...SETTLED]),
    families: fc.array(family, { minLength: FAMILIES, maxLength: FAMILIES }),
    people,
    openings: fc.uniqueArray(opening, {
      minLength: 6,
      maxLength: 20,
      selector: ({ practitioner, family }) => `${practitioner} ${family}`,
    }),
    connections: fc.uniqueArray(connection, {
      minLength: 3,
      maxLength: 8,
      selector: ({ practitioner, person }) => `${practitioner} ${person}`,
    }),
  })
  .map(settle)
