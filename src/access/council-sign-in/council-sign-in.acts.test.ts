import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aBrowser } from '../../../tests/support/a-browser.ts'
import { councilProvider, type CouncilProvider, type Person } from '../../../tests/support/council-provider.ts'
import { aPractitioner, aTeam, day } from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { buildApp } from '../../app.ts'
import { assetsFolder, projectRoot } from '../../config.ts'
import type { Store } from '../../db/store.ts'
import type { GroupPost } from './groups.ts'
import { identityProvider } from './identity-provider.ts'

const KITH = 'http://kith.test'
const TODAY = '2026-06-10'
const GROUPS: readonly GroupPost[] = [
  { group: 'g-north', role: 'social-worker', team: 'North' },
  { group: 'g-conferences', role: 'coordinator', team: 'Conferences' },
  { group: 'g-nowhere', role: 'coordinator', team: 'A team that Kith does not have' },
]

let store: Store, council: CouncilProvider, today: string, now: () => Date, north: string
let noted: string[]
beforeAll(async () => {
  store = await testDatabase()
  council = await councilProvider({ address: KITH })
  north = await aTeam(store.db, 'North')
  await aTeam(store.db, 'Conferences', 'family group conferences')
})
afterAll(async () => {
  await council.stop()
  await store.close()
})
beforeEach(() => {
  Object.assign(council, { person: undefined, alter: undefined, signWith: 'its own key', down: undefined })
  today = TODAY
  now = () => new Date()
  noted = []
})

const ada: Person = { sub: 'ada', name: 'Ada Appledore', email: 'Ada.Appledore@marlowbay.example', groups: ['g-north'] }
let people = 0
const somebodyNew = (groups: readonly string[] = ['g-north']): Person => {
  people += 1
  return { sub: `p${people}`, name: `Person ${people} Invented`, email: `p${people}@marlowbay.example`, groups }
}

function kithApp() {
  return buildApp({
    db: store.db,
    today: () => day(today),
    now: () => now(),
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
        issuer: council.issuer,
        clientId: council.clientId,
        clientSecret: council.clientSecret,
        address: KITH,
      }),
    },
    trouble: (error) => noted.push(error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  })
}

const atKith = (app = kithApp()) =>
  aBrowser((url) => (url.origin === KITH ? async (where, init) => app.request(where.href, init) : undefined))

async function comesIn(person: Person | undefined, browser = atKith()) {
  council.person = person
  return { browser, reached: await browser.open(`${KITH}/sign-in/council?then=%2Faccount`) }
}

const trail = async (what: string) =>
  (await store.db.selectFrom('audit_event').select('id').where('what', '=', what).execute()).length
const idOf = async (name: string): Promise<string> =>
  (await store.db.selectFrom('practitioner').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
const postsOf = async (name: string) =>
  store.db
    .selectFrom('post')
    .select(['role', 'from_on', 'to_on', 'given_by'])
    .where('practitioner_id', '=', await idOf(name))
    .orderBy('from_on')
    .execute()

describe('signing in through the council’s identity provider', () => {
  it('makes an account for a joiner whose groups give a post, and brings them where they were going', async () => {
    const { reached } = await comesIn(ada)
    expect(reached.url.href).toBe(`${KITH}/account`)
    expect(reached.text).toContain('Ada Appledore')
    expect(reached.text).toContain('Social worker, North')
    expect(await postsOf(ada.name)).toEqual([
      { role: 'social-worker', from_on: TODAY, to_on: null, given_by: 'the council’s groups' },
    ])
  })

  it('knows the same person again by the provider’s identifier, under a new name and address', async () => {
    const person = somebodyNew()
    await comesIn(person)
    const { reached } = await comesIn({ ...person, name: 'Another Name', email: 'another@marlowbay.example' })
    expect(reached.text).toContain(person.name)
  })

  it('gives no post to a leaver, whatever groups the provider still names', async () => {
    const person = somebodyNew()
    await comesIn(person)
    await store.db
      .updateTable('account')
      .set({ closed_on: day(TODAY), closed_because: 'left' })
      .where('practitioner_id', '=', await idOf(person.name))
      .execute()
    const before = await postsOf(person.name)
    const { reached } = await comesIn({ ...person, groups: ['g-north', 'g-conferences'] })
    expect(reached.text).not.toContain('Sign out')
    expect(await postsOf(person.name)).toEqual(before)
  })

  it.each([['false'], [0], ['no']])('links nobody by an email that is said to be verified as %o', async (said) => {
    const { id } = await aPractitioner(store.db, `Unverified ${said}`, 'social-worker', north)
    const email = `unverified.${said}@marlowbay.example`
    await store.db.updateTable('account').set({ email }).where('practitioner_id', '=', id).execute()
    await comesIn({ ...somebodyNew(), email, more: { email_verified: said } })
    const { subject } = await store.db
      .selectFrom('account')
      .select('subject')
      .where('practitioner_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(subject).toBeNull()
  })

  it('writes no more of strangers who come back from nowhere than of anybody who knocks too often', async () => {
    const app = kithApp()
    const from = { headers: { 'x-forwarded-for': '203.0.113.77' } }
    const rows = async () =>
      (await store.db.selectFrom('audit_event').select('id').where('address', '=', '203.0.113.77').execute()).length
    for (let knock = 0; knock < 600; knock += 1) await app.request(`${KITH}/sign-in/callback?code=${knock}`, from)
    expect(await rows()).toBeLessThan(500)
    const last = await app.request(`${KITH}/sign-in/callback?code=x`, from)
    expect([400, 429]).toContain(last.status)
  })

  it('links somebody whom an administrator added, once, by their work email', async () => {
    const { id } = await aPractitioner(store.db, 'Hana Added', 'team-manager', north)
    await store.db
      .updateTable('account')
      .set({ email: 'hana@marlowbay.example' })
      .where('practitioner_id', '=', id)
      .execute()
    const hana = { sub: 'hana', name: 'H. Added', email: 'hana@marlowbay.example', groups: [] }
    expect((await comesIn(hana)).reached.text).toContain('Team manager')
    const stranger = await comesIn({ ...hana, sub: 'somebody else' })
    expect(stranger.reached.status).toBe(403)
  })

  it('does not link by an address that the provider has not made sure of', async () => {
    const { id } = await aPractitioner(store.db, 'Vera Unlinked', 'team-manager', north)
    await store.db
      .updateTable('account')
      .set({ email: 'vera@marlowbay.example' })
      .where('practitioner_id', '=', id)
      .execute()
    const { reached } = await comesIn({
      sub: 'vera',
      name: 'Vera',
      email: 'vera@marlowbay.example',
      more: { email_verified: false },
    })
    expect(reached.status).toBe(403)
  })

  it.each([[[]], [['g-unknown']], [['g-nowhere']]])(
    'tells somebody in groups %j that they have no post, makes no account, and leaves a row on the trail',
    async (groups) => {
      const before = await trail('sign-in refused: nobody in Kith')
      const person = somebodyNew(groups)
      const { reached } = await comesIn(person)
      expect(reached.status).toBe(403)
      expect(reached.text).toContain('You have no post in Kith')
      expect(await store.db.selectFrom('practitioner').select('id').where('name', '=', person.name).execute()).toEqual(
        [],
      )
      expect(await trail('sign-in refused: nobody in Kith')).toBe(before + 1)
    },
  )

  it('follows a mover: a group added begins a post, a group removed ends it before today', async () => {
    const person = somebodyNew()
    await comesIn(person)
    today = '2026-06-20'
    const { reached } = await comesIn({ ...person, groups: ['g-conferences'] })
    expect(reached.text).toContain('Conference coordinator')
    expect(await postsOf(person.name)).toMatchObject([
      { role: 'social-worker', to_on: '2026-06-19' },
      { role: 'coordinator', from_on: '2026-06-20', to_on: null },
    ])
    const none = await comesIn({ ...person, groups: [] })
    expect(none.reached.status).toBe(403)
    expect(none.reached.text).toContain('You have no post in Kith')
  })

  it('leaves alone a post that an administrator gave', async () => {
    const person = somebodyNew()
    await comesIn(person)
    await store.db
      .insertInto('post')
      .values({
        practitioner_id: await idOf(person.name),
        team_id: north,
        role: 'team-manager',
        from_on: day('2026-01-01'),
      })
      .execute()
    const { reached } = await comesIn({ ...person, groups: [] })
    expect(reached.text).toContain('Team manager')
    expect(reached.text).not.toContain('Social worker, North')
  })

  it('takes no groups left out for their number as groups taken away', async () => {
    const person = somebodyNew()
    await comesIn(person)
    const { reached } = await comesIn({ ...person, more: { hasgroups: true } })
    expect(reached.text).toContain('Kith could not be told your groups')
    expect(await postsOf(person.name)).toMatchObject([{ to_on: null }])
  })

  it('asks with a state, a nonce and a code challenge that are new each time', async () => {
    const asked = await Promise.all(
      [1, 2].map(async () => {
        const { browser } = await comesIn(somebodyNew())
        const { searchParams } = new URL(browser.steps.find((step) => step.startsWith(council.issuer)) ?? '')
        expect(searchParams.get('code_challenge_method')).toBe('S256')
        return ['state', 'nonce', 'code_challenge'].map((name) => searchParams.get(name) ?? '')
      }),
    )
    expect(new Set(asked.flat()).size).toBe(6)
  })

  it('gives a new token at each sign-in, whatever cookie came', async () => {
    const browser = atKith()
    browser.jarOf(KITH).set('kith_session', 'chosen-by-somebody-else')
    const person = somebodyNew()
    await comesIn(person, browser)
    const first = browser.jarOf(KITH).get('kith_session')
    await comesIn(person, browser)
    const second = browser.jarOf(KITH).get('kith_session')
    expect(new Set(['chosen-by-somebody-else', first, second]).size).toBe(3)
  })

  it('ends the session here and at the provider, and sends nothing of anybody in the address', async () => {
    const { browser } = await comesIn(somebodyNew())
    const reached = await browser.send(`${KITH}/sign-out`)
    expect(reached.url.origin).toBe(council.issuer)
    expect(reached.url.search).not.toContain('id_token')
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(reached.text)?.[1] ?? ''
    const before = council.signedOut
    const out = await browser.send(`${council.issuer}/session/end/confirm`, { xsrf, logout: 'yes' })
    expect(council.signedOut).toBe(before + 1)
    expect(out.url.href).toContain(`${KITH}/signed-out`)
    browser.stopBefore((url) => url.pathname === '/sign-in')
    expect((await browser.open(`${KITH}/account`)).status).toBe(303)
  })
})

describe('when the provider misbehaves', () => {
  const now_ = () => Math.floor(Date.now() / 1000)
  const cases: readonly (readonly [string, (council: CouncilProvider) => void])[] = [
    ['a nonce that is not ours', (c) => (c.alter = ({ claims }) => (claims['nonce'] = 'other'))],
    ['no nonce', (c) => (c.alter = ({ claims }) => delete claims['nonce'])],
    ['a token that has expired', (c) => (c.alter = ({ claims }) => (claims['exp'] = now_() - 120))],
    ['a token from beyond our clock’s tolerance', (c) => (c.alter = ({ claims }) => (claims['nbf'] = now_() + 120))],
    ['a token that nobody signed', (c) => (c.signWith = 'none')],
    ['a token signed by somebody else', (c) => (c.signWith = 'another key')],
    [
      'a token that says it is signed with a shared secret',
      (c) => (c.alter = ({ header }) => (header['alg'] = 'HS256')),
    ],
    ['a token for another program', (c) => (c.alter = ({ claims }) => (claims['aud'] = 'another'))],
    ['a token from another issuer', (c) => (c.alter = ({ claims }) => (claims['iss'] = 'https://elsewhere.example'))],
    ['a token of nobody', (c) => (c.alter = ({ claims }) => delete claims['sub'])],
  ]
  it.each(cases)('lets nobody in with %s', async (_, misbehave) => {
    misbehave(council)
    const before = await trail('sign-in refused: not understood')
    const { browser, reached } = await comesIn(somebodyNew())
    expect(reached.status).toBe(400)
    expect(reached.text).toContain('That sign-in could not be checked')
    expect(browser.jarOf(KITH).has('kith_session')).toBe(false)
    expect(await trail('sign-in refused: not understood')).toBe(before + 1)
    expect(noted).toHaveLength(1)
  })

  it.each([
    ['slow', -45],
    ['fast', 45],
  ])('bears with a clock that is %s by less than a minute', async (_, seconds) => {
    council.alter = ({ claims }) => {
      if (seconds < 0) claims['exp'] = now_() + seconds
      else Object.assign(claims, { nbf: now_() + seconds, iat: now_() + seconds })
    }
    expect((await comesIn(somebodyNew())).reached.url.pathname).toBe('/account')
  })

  it('takes no answer twice, nor one begun in another browser', async () => {
    const { browser } = await comesIn(somebodyNew())
    const callback = browser.steps.find((step) => step.startsWith(`${KITH}/sign-in/callback`)) ?? ''
    for (const who of [browser, atKith()]) {
      const { status, text } = await who.open(callback)
      expect([status, text.includes('Start signing in again')]).toEqual([400, true])
    }
  })

  it('takes no state but its own', async () => {
    const browser = atKith()
    browser.stopBefore((url) => url.pathname === '/sign-in/callback')
    await comesIn(somebodyNew(), browser)
    const callback = new URL(browser.steps.at(-1) ?? '')
    callback.searchParams.set('state', 'other')
    browser.stopBefore(undefined)
    const { status, text } = await browser.open(callback.href)
    expect([status, text.includes('could not be checked')]).toEqual([400, true])
  })

  it('takes no code that was used before in an attempt of its own', async () => {
    const first = await comesIn(somebodyNew())
    const used = new URL(first.browser.steps.find((step) => step.startsWith(`${KITH}/sign-in/callback`)) ?? '')
    const thief = atKith()
    thief.stopBefore((url) => url.pathname === '/sign-in/callback')
    await comesIn(somebodyNew(), thief)
    const own = new URL(thief.steps.at(-1) ?? '')
    own.searchParams.set('code', used.searchParams.get('code') ?? '')
    thief.stopBefore(undefined)
    expect((await thief.open(own.href)).status).toBe(400)
  })

  it('takes no answer that comes after ten minutes', async () => {
    const browser = atKith()
    browser.stopBefore((url) => url.pathname === '/sign-in/callback')
    await comesIn(somebodyNew(), browser)
    browser.stopBefore(undefined)
    now = () => new Date(Date.now() + 11 * 60_000)
    expect((await browser.open(browser.steps.at(-1) ?? '')).text).toContain('took longer than 10 minutes')
  })

  it('says so when the provider does not let somebody in', async () => {
    const { reached } = await comesIn(undefined)
    expect([reached.status, reached.text.includes('You were not signed in')]).toEqual([400, true])
  })

  it.each([
    ['when it is looked for', (path: string) => path.startsWith('/.well-known')],
    ['when the code is given in', (path: string) => path.startsWith('/token')],
    ['when its keys are asked for', (path: string) => path.startsWith('/jwks')],
  ])('says what to do when the provider is down %s, and works when it is back', async (_, down) => {
    council.down = down
    const browser = atKith()
    const person = somebodyNew()
    const { reached } = await comesIn(person, browser)
    expect([reached.status, reached.text.includes('not answering')]).toEqual([503, true])
    council.down = undefined
    expect((await comesIn(person, browser)).reached.url.pathname).toBe('/account')
  })

  it('starts, and says what to do, when nothing answers at the provider’s address', async () => {
    const nobodyThere = { issuer: 'http://127.0.0.1:9', clientId: 'kith', clientSecret: 's', address: KITH }
    const begun = await identityProvider(nobodyThere).begin()
    expect(begun).toMatchObject({ ok: false, trouble: 'away' })
  })
})
