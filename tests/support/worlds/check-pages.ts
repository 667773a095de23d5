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
import { listsOf, visitsOf, type Visit } from './visits.ts'

const NOTHING = '00000000-0000-4000-8000-000000000000'
const withoutNonce = (text: string): string => text.replaceAll(/nonce(="|-)[^"' ]+/g, 'nonce')

/** What a browser gets. A page opens, or is byte for byte the page of a record that is not there; and never shows a word of a row that is hidden. */
export async function checkPages(store: Store, made: Made, who: number, tally: Tally): Promise<void> {
  const [somebody, id] = [made.world.practitioners[who], made.ids.practitioners[who]]
  if (!somebody || id === undefined || !mayComeIn(somebody)) return
  const visitor = await frontDoor(store, TODAY).signedIn({ id })
  const may = (at: Address): boolean => contents.find((route) => route.at === at)?.may(actorOf(made, who)) ?? false
  for (const visit of visitsOf(made, who)) await checkVisit(made, who, visitor, may(visit.at), visit, tally)
  await checkLists(made, who, visitor, may, tally)
}

async function checkVisit(
  made: Made,
  who: number,
  visitor: Visitor,
  mayAsk: boolean,
  { at, path, of, shows, opens, mayTell }: Visit,
  tally: Tally,
): Promise<void> {
  const page = await visitor.open(path(of.key))
  const isToOpen = mayAsk && (typeof opens === 'boolean' ? opens : mayRead(made, who, of) === true)
  const didOpen = page.status === 200
  tally.that(didOpen === isToOpen || (opens === 'either' && !didOpen), () => `${who} opens ${at}: ${page.status}`)
  if (didOpen) for (const row of shows) checkShown(made, who, page, row, tally)
  else {
    const absent = await visitor.open(path(NOTHING))
    tally.that(
      page.status === 404 && withoutNonce(page.text) === withoutNonce(absent.text),
      () => `${who} can tell ${at} from one that is not there`,
    )
  }
  checkNothingMore(made, who, page, at, tally, mayTell)
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

function checkNothingMore(
  made: Made,
  who: number,
  page: Answer,
  at: string,
  tally: Tally,
  mayTell: Visit['mayTell'] = () => false,
): void {
  for (const word of new Set(page.text.match(A_WORD) ?? [])) {
    const row = made.byWord.get(word)
    if (row)
      tally.that(
        mayRead(made, who, row) === true || isReferenceOfAnOpening(made, who, row, word) || mayTell(row),
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

async function checkLists(
  made: Made,
  who: number,
  visitor: Visitor,
  may: (at: Address) => boolean,
  tally: Tally,
): Promise<void> {
  const look = async (at: Address, path: string, mayTell?: Visit['mayTell']): Promise<Answer> => {
    const page = await visitor.open(path)
    tally.that(page.status === (may(at) ? 200 : 404), () => `${who} opens ${path}: ${page.status}`)
    checkNothingMore(made, who, page, at, tally, mayTell)
    return page
  }
  for (const { at, mayTell } of listsOf(made, who)) await look(at, at.replace('GET ', ''), mayTell)
  await look('GET /conferences', '/conferences?stage=closed')
  const people = made.tables.get('person') ?? []
  for (const [n, of] of [people[who % people.length], people[(who + 7) % people.length]].entries()) {
    const [word] = of?.words ?? []
    if (!of || word === undefined) continue
    const reference = made.tables.get('child_reference')?.find(({ key }) => key === of.key)?.words[0] ?? ''
    const asked = await visitor.send('/people', { words: (n === 0 ? word : reference).toLowerCase() })
    const found = await look('GET /people', asked.goesTo ?? '/people')
    if (may('GET /people'))
      tally.that(found.text.includes(word) === mayRead(made, who, of), () => `${who} searches for ${of.key}`)
  }
}
