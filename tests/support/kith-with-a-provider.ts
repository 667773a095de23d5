import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { identityProvider } from '../../src/access/council-sign-in/identity-provider.ts'
import type { GroupPost } from '../../src/access/index.ts'
import { buildApp } from '../../src/app.ts'
import { assetsFolder, projectRoot } from '../../src/config.ts'
import type { Store } from '../../src/db/store.ts'
import { aBrowser } from './a-browser.ts'
import { councilProvider, type CouncilProvider, type Person } from './council-provider.ts'
import { aTeam, day } from './people-in-a-council.ts'
import { testDatabase } from './test-database.ts'

export const KITH = 'http://kith.test'
export const TODAY = '2026-06-10'
const GROUPS: readonly GroupPost[] = [
  { group: 'g-north', role: 'social-worker', team: 'North' },
  { group: 'g-conferences', role: 'coordinator', team: 'Conferences' },
  { group: 'g-nowhere', role: 'coordinator', team: 'A team that Kith does not have' },
]

/** The team that the group g-north gives a post in, and what a test may turn: the day, the clock. */
type Standing = {
  store: Store
  council: CouncilProvider
  north: string
  today: string
  now: () => Date
  noted: string[]
}

/** Kith on an empty store before a council's provider, for the tests of one file. */
export function kithWithAProvider() {
  const at = {} as Standing
  beforeAll(async () => {
    at.store = await testDatabase()
    at.council = await councilProvider({ address: KITH })
    at.north = await aTeam(at.store.db, 'North')
    await aTeam(at.store.db, 'Conferences', 'family group conferences')
  })
  afterAll(async () => {
    await at.council.stop()
    await at.store.close()
  })
  beforeEach(() => {
    Object.assign(at.council, { person: undefined, alter: undefined, signWith: 'its own key', down: undefined })
    Object.assign(at, { today: TODAY, now: () => new Date(), noted: [] })
  })
  const atKith = (app = kithAt(at)) =>
    aBrowser((url) => (url.origin === KITH ? async (where, init) => app.request(where.href, init) : undefined))
  let people = 0
  return {
    at,
    atKith,
    kithApp: () => kithAt(at),
    comesIn: async (person: Person | undefined, browser = atKith()) => {
      at.council.person = person
      return { browser, reached: await browser.open(`${KITH}/sign-in/council?then=%2Faccount`) }
    },
    somebodyNew: (groups: readonly string[] = ['g-north']): Person => {
      people += 1
      return { sub: `p${people}`, name: `Person ${people} Invented`, email: `p${people}@marlowbay.example`, groups }
    },
    /** How many rows of the trail say this. */
    trail: async (what: string) =>
      (await at.store.db.selectFrom('audit_event').select('id').where('what', '=', what).execute()).length,
  }
}

const kithAt = (at: Standing) =>
  buildApp({
    db: at.store.db,
    today: () => day(at.today),
    now: () => at.now(),
    newId: randomUUID,
    council: 'Marlow Bay Council',
    version: 'test',
    assetsFolder: assetsFolder(projectRoot()),
    demonstrationStore: false,
    demonstrationSignIn: false,
    address: KITH,
    councilSignIn: {
      groups: GROUPS,
      provider: identityProvider({
        issuer: at.council.issuer,
        clientId: at.council.clientId,
        clientSecret: at.council.clientSecret,
        address: KITH,
      }),
    },
    trouble: (error) => at.noted.push(error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  })
