import type { Address } from '../../../src/web/route.ts'
import { governs, readsTrailOf } from '../oracle-of-those-who-use-kith.ts'
import { mayRead } from './check-tables.ts'
import type { Made } from './make.ts'
import type { Row } from './row.ts'

/** One page about one record: it opens where the record may be read, and must show the words of `shows`. */
export type Visit = {
  readonly at: Address
  readonly path: (id: string) => string
  readonly of: Row
  readonly shows: readonly Row[]
  /** Where something else than reading the record decides; `either` where this page alone may stay shut. */
  readonly opens?: boolean | 'either'
  /** What the page may tell to this reader beside the rows that they read. */
  readonly mayTell?: (row: Row) => boolean
}

/** The records of two families, and two people: others for each practitioner, so that a world is covered between them. */
export function visitsOf(made: Made, who: number): readonly Visit[] {
  const each = (table: string, at: number): Row[] => {
    const rows = made.tables.get(table) ?? []
    return [rows[at % rows.length], rows[(at + 3) % rows.length]].flatMap((row) => row ?? [])
  }
  return [
    ...each('family', who).flatMap((of) => ofAFamily(made, who, of)),
    ...[...each('person', 2 * who), ...each('person', 2 * who + 1)].flatMap((of) => ofAPerson(made, who, of)),
    ...each('conference', who).flatMap((of) => ofAConference(made, who, of)),
    ...each('conference_offer', who).map((of): Visit => ({
      at: 'GET /offers/:offer',
      path: (id) => `/offers/${id}`,
      of,
      shows: [],
    })),
  ]
}

function ofAFamily(made: Made, who: number, of: Row): readonly Visit[] {
  const at = made.ids.families.indexOf(of.key)
  const members = (made.tables.get('person') ?? []).filter(({ judged }) => judged?.families.includes(at))
  const [reader] = members
  const seen = (row: Row | undefined): boolean => row !== undefined && mayRead(made, who, row) === true
  return [
    { at: 'GET /families/:family', path: (id) => `/families/${id}`, of, shows: [of, ...members] },
    { at: 'GET /families/:family/contact', path: (id) => `/families/${id}/contact`, of, shows: [], opens: 'either' },
    {
      at: 'GET /families/:family/restriction',
      path: (id) => `/families/${id}/restriction`,
      of,
      shows: [],
      opens: 'either',
    },
    { at: 'GET /families/:family/picture', path: (id) => `/families/${id}/picture`, of, shows: members },
    {
      at: 'GET /families/:family/picture/:person',
      path: (id) => `/families/${id}/picture/${reader?.key}`,
      of,
      shows: reader ? [reader] : [],
      opens: seen(of) && seen(reader),
    },
  ]
}

function ofAPerson(made: Made, who: number, of: Row): readonly Visit[] {
  const may = readsTrailOf(made.world, who, made.ids.people.indexOf(of.key))
  const looks = (made.tables.get('audit_event') ?? []).filter(({ values }) => values['about'] === of.key)
  const ofTheTrail = { of, shows: [], opens: may, mayTell: (row: Row) => may && (row === of || looks.includes(row)) }
  return [
    String(of.values['born_on']) > '2000'
      ? { at: 'GET /children/:person', path: (id) => `/children/${id}`, of, shows: [of] }
      : { at: 'GET /people/:person', path: (id) => `/people/${id}`, of, shows: [of] },
    { at: 'GET /people/:person/contact', path: (id) => `/people/${id}/contact`, of, shows: [], opens: 'either' },
    { at: 'GET /trail/people/:person', path: (id) => `/trail/people/${id}`, ...ofTheTrail },
    { at: 'GET /trail/people/:person/extract', path: (id) => `/trail/people/${id}/extract`, ...ofTheTrail },
  ]
}

/** A copy of the plan is made for whoever is on the list of those invited, as the one who makes it reads that list. */
function ofAConference(made: Made, who: number, of: Row): readonly Visit[] {
  const [invited] = (made.tables.get('conference_invitation') ?? []).filter(
    ({ values }) => values['conference_id'] === of.key,
  )
  const mayCopy = invited !== undefined && mayRead(made, who, of) === true && mayRead(made, who, invited) === true
  return [
    { at: 'GET /conferences/:conference', path: (id) => `/conferences/${id}`, of, shows: [of] },
    { at: 'GET /conferences/:conference/plan', path: (id) => `/conferences/${id}/plan`, of, shows: [] },
    { at: 'GET /conferences/:conference/people', path: (id) => `/conferences/${id}/people`, of, shows: [] },
    { at: 'GET /conferences/:conference/notes', path: (id) => `/conferences/${id}/notes`, of, shows: [] },
    { at: 'GET /conferences/:conference/plan/copy', path: (id) => `/conferences/${id}/plan/copy`, of, shows: [] },
    {
      at: 'GET /conferences/:conference/plan/copy/:person',
      path: (id) => `/conferences/${id}/plan/copy/${String(invited?.values['person_id'])}?on-purpose=yes`,
      of,
      shows: [],
      opens: mayCopy,
    },
  ]
}

/** The lists that somebody opens without naming a record. A governance lead is told whom each connection is with. */
export function listsOf(made: Made, who: number): readonly Pick<Visit, 'at' | 'mayTell'>[] {
  const connected = new Set((made.tables.get('connection') ?? []).map(({ values }) => values['person_id']))
  return [
    { at: 'GET /' },
    { at: 'GET /conferences' },
    { at: 'GET /openings' },
    { at: 'GET /scorecard' },
    { at: 'GET /rules' },
    { at: 'GET /connections', mayTell: (row) => governs(made.world, who) && connected.has(row.key) },
  ]
}
