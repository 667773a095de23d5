import type { Actor } from '../../../src/access/index.ts'
import { contents } from '../../../src/contents.ts'
import type { Store } from '../../../src/db/store.ts'
import type { Address } from '../../../src/web/route.ts'
import { frontDoor, type Answer, type Visitor } from '../front-door.ts'
import { mayComeIn, postsToday, serviceOf } from '../oracle.ts'
import { mayRead } from './check-tables.ts'
import type { Made } from './make.ts'
import { A_WORD, TODAY, type Row } from './row.ts'
import type { Tally } from './tally.ts'

const NOTHING = '00000000-0000-4000-8000-000000000000'
const withoutNonce = (text: string): string => text.replaceAll(/nonce(="|-)[^"' ]+/g, 'nonce')

/** One page about one record: it opens where the record may be read, and must show the words of `shows`. */
type Visit = {
  readonly at: Address
  readonly path: (id: string) => string
  readonly of: Row
  readonly shows: readonly Row[]
}

/** What a browser gets. A page opens, or is byte for byte the page of a record that is not there; and never shows a word of a row that is hidden. */
export async function checkPages(store: Store, made: Made, who: number, tally: Tally): Promise<void> {
  const [somebody, id] = [made.world.practitioners[who], made.ids.practitioners[who]]
  if (!somebody || id === undefined || !mayComeIn(somebody)) return
  const visitor = await frontDoor(store, TODAY).signedIn({ id })
  const may = (at: Address): boolean => contents.find((route) => route.at === at)?.may(actorOf(made, who)) ?? false
  for (const { at, path, of, shows } of visitsOf(made, who)) {
    const page = await visitor.open(path(of.key))
    const opens = may(at) && mayRead(made, who, of) === true
    tally.that(page.status === (opens ? 200 : 404), () => `${who} opens ${path(of.key)}: ${page.status}`)
    if (opens) for (const row of shows) checkShown(made, who, page, row, tally)
    else {
      const absent = await visitor.open(path(NOTHING))
      tally.that(
        withoutNonce(page.text) === withoutNonce(absent.text),
        () => `${who} can tell ${at} from one that is not there`,
      )
    }
    checkNothingMore(made, who, page, at, tally)
  }
  await checkLists(made, who, visitor, may, tally)
}

function actorOf(made: Made, who: number): Actor {
  const posts = postsToday(made.world, who).map(({ team, role }) => ({
    teamId: made.ids.teams[team] ?? '',
    teamName: '',
    service: serviceOf(team),
    role,
  }))
  return {
    id: made.ids.practitioners[who] ?? '',
    name: '',
    jobTitle: '',
    posts,
    roles: new Set(posts.map(({ role }) => role)),
  }
}

function checkShown(made: Made, who: number, page: Answer, row: Row, tally: Tally): void {
  const [word] = row.words
  if (word !== undefined && mayRead(made, who, row) === true)
    tally.that(page.text.includes(word), () => `${who} is not shown ${row.table} ${row.key}`)
}

function checkNothingMore(made: Made, who: number, page: Answer, at: string, tally: Tally): void {
  for (const word of new Set(page.text.match(A_WORD) ?? [])) {
    const row = made.byWord.get(word)
    if (row)
      tally.that(
        mayRead(made, who, row) === true || isReferenceOfAnOpening(made, who, row, word),
        () => `${who} is shown ${row.table} ${row.key} on ${at}`,
      )
  }
}

/** Whoever decides on an opening is told the family by its reference, and never by its name. */
const isReferenceOfAnOpening = (made: Made, who: number, row: Row, word: string): boolean =>
  row.words[1] === word &&
  (made.tables.get('opening') ?? []).some(
    (opening) => opening.values['family_id'] === row.key && mayRead(made, who, opening),
  )

/** The records of two families, and two people: others for each practitioner, so that a world is covered between them. */
function visitsOf(made: Made, who: number): readonly Visit[] {
  const each = (table: string, at: number): Row[] => {
    const rows = made.tables.get(table) ?? []
    return [rows[at % rows.length], rows[(at + 3) % rows.length]].flatMap((row) => row ?? [])
  }
  const members = (family: Row): readonly Row[] =>
    (made.tables.get('person') ?? []).filter(({ judged }) =>
      judged?.families.some((at) => made.ids.families[at] === family.key),
    )
  return [
    ...each('family', who).map((of): Visit => ({
      at: 'GET /families/:family',
      path: (id) => `/families/${id}`,
      of,
      shows: [of, ...members(of)],
    })),
    ...[...each('person', 2 * who), ...each('person', 2 * who + 1)].map((of): Visit =>
      String(of.values['born_on']) > '2000'
        ? { at: 'GET /children/:person', path: (id) => `/children/${id}`, of, shows: [of] }
        : { at: 'GET /people/:person', path: (id) => `/people/${id}`, of, shows: [of] },
    ),
    ...each('conference', who).flatMap((of): Visit[] => [
      { at: 'GET /conferences/:conference', path: (id) => `/conferences/${id}`, of, shows: [of] },
      { at: 'GET /conferences/:conference/plan', path: (id) => `/conferences/${id}/plan`, of, shows: [] },
      { at: 'GET /conferences/:conference/people', path: (id) => `/conferences/${id}/people`, of, shows: [] },
    ]),
    ...each('conference_offer', who).map((of): Visit => ({
      at: 'GET /offers/:offer',
      path: (id) => `/offers/${id}`,
      of,
      shows: [],
    })),
  ]
}

async function checkLists(
  made: Made,
  who: number,
  visitor: Visitor,
  may: (at: Address) => boolean,
  tally: Tally,
): Promise<void> {
  const look = async (at: Address, path: string): Promise<Answer> => {
    const page = await visitor.open(path)
    tally.that(page.status === (may(at) ? 200 : 404), () => `${who} opens ${path}: ${page.status}`)
    checkNothingMore(made, who, page, at, tally)
    return page
  }
  await look('GET /', '/')
  await look('GET /conferences', '/conferences')
  await look('GET /conferences', '/conferences?stage=closed')
  const people = made.tables.get('person') ?? []
  for (const [n, of] of [people[who % people.length], people[(who + 7) % people.length]].entries()) {
    const [word] = of?.words ?? []
    if (!of || word === undefined) continue
    const reference = made.tables.get('child_reference')?.find(({ key }) => key === of.key)?.words[0] ?? ''
    const found = await look('GET /people', `/people?words=${n === 0 ? word.toLowerCase() : reference.toLowerCase()}`)
    if (may('GET /people'))
      tally.that(found.text.includes(word) === mayRead(made, who, of), () => `${who} searches for ${of.key} ${n}: found ${found.text.includes(word)}`)
  }
}
