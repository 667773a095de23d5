import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSession } from '../../src/access/door/sessions.commands.ts'
import { buildApp } from '../../src/app.ts'
import { troubleLog } from '../../src/cli/trouble-log.ts'
import { assetsFolder, projectRoot } from '../../src/config.ts'
import { contents } from '../../src/contents.ts'
import { asDoor } from '../../src/db/as-actor.ts'
import type { Store } from '../../src/db/store.ts'
import { frontDoor } from '../support/front-door.ts'
import { aFamily, aPractitioner, aTeam, day, type Family, type Somebody } from '../support/people-in-a-council.ts'
import { testDatabase } from '../support/test-database.ts'

const TODAY = '2026-06-10'
let store: Store, family: Family, worker: Somebody, said: string
beforeAll(async () => {
  store = await testDatabase()
  const team = await aTeam(store.db, 'North')
  family = await aFamily(store.db, team)
  worker = await aPractitioner(store.db, 'Wanda Ashcombe', 'social-worker', team)
  said = ''
})
afterAll(() => store.close())

/** Kith as people reach it by this address, its log caught. */
function kithAt(address?: string) {
  const log = new Writable({
    write(line: Buffer, _, done) {
      said += line.toString()
      done()
    },
  })
  const app = buildApp({
    db: store.db,
    today: () => day(TODAY),
    now: () => new Date(),
    newId: randomUUID,
    council: 'Marlow Bay Council',
    version: 'test',
    assetsFolder: assetsFolder(projectRoot()),
    demonstrationStore: true,
    demonstrationSignIn: true,
    ...(address === undefined ? {} : { address }),
    trouble: troubleLog(log),
  })
  const origin = address ?? 'http://localhost'
  return {
    open: (path: string, cookie = '') => app.request(`${origin}${path}`, { headers: { cookie } }),
    send: (path: string, body: URLSearchParams, headers: Record<string, string> = {}) =>
      app.request(`${origin}${path}`, { method: 'POST', body, headers: { origin, ...headers } }),
  }
}
const SECURE = 'https://kith.marlowbay.example'
const signedIn = async (name = 'kith_session') =>
  `${name}=${await asDoor(store.db, (tx) => startSession(tx, worker.id))}`

describe('the headers of every answer', () => {
  it('let only the page’s own script run, by a word that is new each time', async () => {
    const kith = kithAt()
    const nonces = new Set<string>()
    for (const path of ['/sign-in', '/nowhere', '/privacy', '/']) {
      const answer = await kith.open(path, await signedIn())
      const policy = answer.headers.get('content-security-policy') ?? ''
      const nonce = /script-src 'nonce-([^']+)' 'strict-dynamic'(;|$)/.exec(policy)?.[1] ?? expect.fail(policy)
      nonces.add(nonce)
      for (const rule of ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
        expect(policy).toContain(rule)
      expect(policy).not.toContain('unsafe')
      const page = await answer.text()
      const scripts = page.match(/<script[^>]*>/g) ?? []
      expect(scripts).toEqual([`<script type="module" src="/assets/frame.js" nonce="${nonce}">`])
      expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/)
    }
    expect(nonces.size).toBe(4)
  })

  it.each([
    ['cache-control', 'no-store'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['referrer-policy', 'same-origin'],
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'SAMEORIGIN'],
  ])('say %s: %s', async (name, value) => {
    for (const path of ['/sign-in', '/nowhere', '/'])
      expect((await kithAt().open(path)).headers.get(name), path).toBe(value)
  })

  it('say which powers of the browser no page of ours uses', async () => {
    const policy = (await kithAt().open('/sign-in')).headers.get('permissions-policy') ?? ''
    for (const power of ['camera', 'microphone', 'geolocation']) expect(policy).toContain(`${power}=()`)
  })

  it('hold browsers to https where Kith is reached by it, and nowhere else', async () => {
    const of = async (address?: string) =>
      (await kithAt(address).open('/sign-in')).headers.get('strict-transport-security')
    expect(await of(SECURE)).toBe('max-age=63072000; includeSubDomains')
    expect(await of()).toBeNull()
  })

  it('give a cookie that travels by https alone, and take no other there', async () => {
    const kith = kithAt(SECURE)
    const answer = await kith.send('/sign-in', new URLSearchParams({ person: worker.id }))
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-kith_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect((await kith.open('/', cookie.split(';')[0])).status).toBe(200)
    expect((await kith.open('/', await signedIn('kith_session'))).status).toBe(303)
  })
})

describe('what is sent', () => {
  it('is refused above a megabyte, in words', async () => {
    const answer = await kithAt().send('/people', new URLSearchParams({ words: 'x'.repeat(1024 * 1024 + 1) }), {
      cookie: await signedIn(),
    })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('more than a form can hold')
  })

  it('is refused when another site sends it, for every act', async () => {
    const kith = kithAt()
    for (const { at } of contents.filter((route) => route.at.startsWith('POST '))) {
      const path = at.slice(5).replaceAll(/:\w+/g, family.id)
      const forged = { origin: 'https://elsewhere.example', cookie: await signedIn() }
      expect((await kith.send(path, new URLSearchParams({ a: 'b' }), forged)).status, at).toBe(403)
    }
  })
})

describe('nothing of anybody', () => {
  it('stands in an address that a search leads to', async () => {
    const visitor = await frontDoor(store, TODAY).signedIn(worker)
    const { goesTo } = await visitor.send('/people', { words: 'Wren Brightwater 1/6/2017' })
    expect(goesTo).toMatch(/^\/people\?asked=[0-9a-f-]{36}$/)
    const { text } = await visitor.open(goesTo ?? '')
    expect(text).toContain('Wren Brightwater')
    for (const [, href = ''] of text.matchAll(/(?:href|action)="([^"]*)"/g))
      expect(href).not.toMatch(/wren|brightwater|2017/i)
    const another = await frontDoor(store, TODAY).signedIn(
      await aPractitioner(store.db, 'Stella Quill', 'social-worker', worker.teamId),
    )
    expect((await another.open(goesTo ?? '')).text).not.toContain('Wren')
  })

  it('stands in the log, whatever goes wrong', async () => {
    const kith = kithAt()
    const cookie = await signedIn()
    await kith.open(`/families/${family.id}`, cookie)
    await kith.open('/people/Wren-Brightwater', cookie)
    await kith.send('/sign-in', new URLSearchParams({ person: 'Wren Brightwater' }))
    expect(said).toBe('')
    await store.db.schema.alterTable('asked_search').renameTo('asked_search_gone').execute()
    const answer = await kith.send('/people', new URLSearchParams({ words: 'Wren Brightwater' }), { cookie })
    await store.db.schema.alterTable('asked_search_gone').renameTo('asked_search').execute()
    expect(answer.status).toBe(500)
    expect(JSON.parse(said)).toMatchObject({ msg: 'unexpected', path: '/people', code: '42P01' })
    for (const secret of ['Wren', 'Brightwater', 'Wanda', cookie.split('=')[1] ?? '', family.id])
      expect(said).not.toContain(secret)
  })
})

describe('how often', () => {
  it('a person may search is limited, said with when to try again, and on the trail', async () => {
    const somebody = await aPractitioner(store.db, 'Keen Searcher', 'social-worker', worker.teamId)
    const cookie = `kith_session=${await asDoor(store.db, (tx) => startSession(tx, somebody.id))}`
    const search = () => kithAt().send('/people', new URLSearchParams({ words: 'a' }), { cookie })
    const statuses: number[] = []
    let last = await search()
    for (let n = 1; n < 61 && last.status === 303; n += 1) {
      statuses.push(last.status)
      last = await search()
    }
    expect(last.status).toBe(429)
    expect(statuses.length).toBeGreaterThanOrEqual(60)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await last.text()).toMatch(/too many searches .*Wait \d+ (second|minute)s?, then/s)
    const trail = await store.db
      .selectFrom('audit_event')
      .select(['what', 'outcome'])
      .where('actor_id', '=', somebody.id)
      .orderBy('id', 'desc')
      .executeTakeFirst()
    expect(trail).toEqual({ what: 'search for people asked', outcome: 'refused' })
    await store.db
      .updateTable('tries')
      .set({ begun_at: new Date(0) })
      .execute()
    expect((await search()).status).toBe(303)
  })

  it('one account may be signed in to is limited, and so is one address', async () => {
    const somebody = await aPractitioner(store.db, 'Often Here', 'social-worker', worker.teamId)
    const kith = kithAt(SECURE)
    const knock = (from: string, person: string) =>
      kith.send('/sign-in', new URLSearchParams({ person }), { 'x-forwarded-for': from })
    const until429 = async (from: (n: number) => string, person: string) => {
      for (let n = 0; n < 500; n += 1) if ((await knock(from(n), person)).status === 429) return n
      return 'never'
    }
    const account = await until429((n) => `forged, 10.0.0.${n}`, somebody.id)
    expect(Number(account)).toBeGreaterThanOrEqual(30)
    await store.db.deleteFrom('tries').execute()
    const address = await until429((n) => `${n}, 10.0.0.1`, 'nobody')
    expect(Number(address)).toBeGreaterThanOrEqual(240)
    const trail = await store.db.selectFrom('audit_event').select('what').where('what', 'like', 'too often:%').execute()
    expect(new Set(trail.map(({ what }) => what))).toEqual(
      new Set(['too often: sign-in to one account', 'too often: sign-in from one address']),
    )
    await store.db.deleteFrom('tries').execute()
  }, 120_000)
})
