import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aFamily,
  aPractitioner,
  aTeam,
  day,
  type Family,
  type Somebody,
} from '../../../tests/support/people-in-a-council.ts'
import { frontDoor } from '../../../tests/support/front-door.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { asDoor } from '../../db/as-actor.ts'
import type { Store } from '../../db/store.ts'
import { closeUnused } from './let-in.commands.ts'
import { hashOf } from './sessions.commands.ts'

const TODAY = '2026-06-10'
let store: Store, family: Family, team: string
beforeAll(async () => {
  store = await testDatabase()
  team = await aTeam(store.db, 'North')
  family = await aFamily(store.db, team)
})
afterAll(() => store.close())

let people = 0
const somebody = () => aPractitioner(store.db, `Somebody ${(people += 1)}`, 'social-worker', team)
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)
const age = (who: Somebody, set: { last_seen_at?: Date; started_at?: Date }) =>
  store.db.updateTable('session').set(set).where('practitioner_id', '=', who.id).execute()

describe('a session', () => {
  it('ends after 30 minutes without use, and at ten hours whatever is done in it', async () => {
    for (const [set, ended] of [
      [{ last_seen_at: ago(29) }, false],
      [{ last_seen_at: ago(31) }, true],
      [{ started_at: ago(599) }, false],
      [{ started_at: ago(601) }, true],
    ] as const) {
      const who = await somebody()
      const visitor = await frontDoor(store, TODAY).signedIn(who)
      await age(who, set)
      expect((await visitor.open('/')).status, JSON.stringify(set)).toBe(ended ? 303 : 200)
    }
  })

  it('says on each page when it ends, without script', async () => {
    const visitor = await frontDoor(store, TODAY).signedIn(await somebody())
    expect((await visitor.open('/')).text).toMatch(
      /signed out after 30 minutes without use, and at \d\d:\d\d at the latest/,
    )
  })

  it('is kept as a digest of its token, which nobody asking for a page can read', async () => {
    const who = await somebody()
    const { app } = frontDoor(store, TODAY)
    const answer = await app.request('http://localhost/sign-in', {
      method: 'POST',
      headers: { origin: 'http://localhost', 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' },
      body: new URLSearchParams({ person: who.id }),
    })
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^kith_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    const token = /=([\w-]+)/.exec(cookie)?.[1] ?? ''
    const row = await store.db
      .selectFrom('session')
      .select(['token_hash', 'begun_on'])
      .where('practitioner_id', '=', who.id)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ token_hash: hashOf(token), begun_on: 'Firefox on Windows' })
  })

  it('stands on the page of its own person, who ends them all with one button', async () => {
    const [who, other] = [await somebody(), await somebody()]
    const door = frontDoor(store, TODAY)
    const [here, there, others] = [await door.signedIn(who), await door.signedIn(who), await door.signedIn(other)]
    const { text } = await here.open('/account')
    expect(text).toContain('(this one)')
    expect(text.match(/last used/g)).toHaveLength(2)
    expect(text).toContain('Social worker, North, from 1 January 2020')
    expect((await here.send('/account/end-sessions')).goesTo).toBe('/sign-in')
    expect([(await here.open('/')).status, (await there.open('/')).status, (await others.open('/')).status]).toEqual([
      303, 303, 200,
    ])
  })

  it('goes by the posts of the moment: one that has ended opens nothing at the next page', async () => {
    const who = await somebody()
    const visitor = await frontDoor(store, TODAY).signedIn(who)
    expect((await visitor.open(`/families/${family.id}`)).status).toBe(200)
    await store.db
      .updateTable('post')
      .set({ to_on: day('2026-06-09') })
      .where('practitioner_id', '=', who.id)
      .execute()
    expect((await visitor.open(`/families/${family.id}`)).status).toBe(404)
  })

  it('ends at once when the account is closed', async () => {
    const who = await somebody()
    const visitor = await frontDoor(store, TODAY).signedIn(who)
    await store.db
      .updateTable('account')
      .set({ closed_on: day(TODAY), closed_because: 'closed by an administrator' })
      .where('practitioner_id', '=', who.id)
      .execute()
    expect((await visitor.open('/')).status).toBe(303)
  })
})

describe('an account that nobody uses', () => {
  it('closes by itself after 90 days, ends its sessions, and says so on the trail', async () => {
    const [unused, used, opened] = [await somebody(), await somebody(), await somebody()]
    const visitor = await frontDoor(store, TODAY).signedIn(unused)
    const days = (n: number) => ago(n * 24 * 60)
    const set = (who: Somebody, last: Date, openedAt = days(400)) =>
      store.db
        .updateTable('account')
        .set({ last_signed_in_at: last, opened_at: openedAt })
        .where('practitioner_id', '=', who.id)
        .execute()
    await set(unused, days(91))
    await set(used, days(89))
    await set(opened, days(200), days(1))
    expect(await asDoor(store.db, (tx) => closeUnused(tx, day(TODAY), new Date(), 90))).toBe(1)
    const closed = await store.db
      .selectFrom('account')
      .select('practitioner_id')
      .where('closed_on', 'is not', null)
      .execute()
    expect(closed.map(({ practitioner_id }) => practitioner_id)).toContain(unused.id)
    expect((await visitor.open('/')).status).toBe(303)
    const trail = await store.db
      .selectFrom('audit_event')
      .select('actor_id')
      .where('what', '=', 'account closed because it was not used')
      .execute()
    expect(trail).toEqual([{ actor_id: unused.id }])
  })
})

describe('words that were sent after the session had ended', () => {
  const address = () => `/families/${family.id}/offer`
  const words = { inLanguage: 'Welsh and some Polish', occasion: 'child in need' }

  it('wait on the form for the one who wrote them, and go when the form is saved', async () => {
    const who = await somebody()
    const door = frontDoor(store, TODAY)
    const visitor = await door.signedIn(who)
    await age(who, { last_seen_at: ago(45) })
    const sent = await visitor.send(address(), words)
    expect(sent.goesTo).toBe(`/sign-in?then=${encodeURIComponent(address())}`)
    const back = await door.signedIn(who)
    const { text } = await back.open(address())
    expect(text).toContain('Your words from earlier are still here')
    expect(text).toContain('value="Welsh and some Polish"')
    expect(text).toMatch(/value="child in need"[^>]* checked|checked[^>]* value="child in need"/)
    const others = await door.signedIn(await somebody())
    expect((await others.open(address())).text).not.toContain('Welsh')
    await back.send(address(), {
      to: [family.mother],
      'offeredOn-day': '2',
      'offeredOn-month': '2',
      'offeredOn-year': '2026',
      occasion: 'child in need',
      how: 'in person',
      inLanguage: 'Welsh and some Polish',
    })
    expect((await back.open(address())).text).not.toContain('still here')
  })

  it('are not kept for a token that was never one, for a leaver, or when there are too many', async () => {
    const kept = async () => (await store.db.selectFrom('kept_words').select('id').execute()).length
    const before = await kept()
    await frontDoor(store, TODAY).nobody.send(address(), words)
    const { app } = frontDoor(store, TODAY)
    await app.request(`http://localhost${address()}`, {
      method: 'POST',
      headers: { origin: 'http://localhost', cookie: 'kith_session=made-up' },
      body: new URLSearchParams(words),
    })
    const leaver = await somebody()
    const visitor = await frontDoor(store, TODAY).signedIn(leaver)
    await store.db
      .updateTable('practitioner')
      .set({ left_on: day('2026-06-09') })
      .where('id', '=', leaver.id)
      .execute()
    await visitor.send(address(), words)
    const who = await somebody()
    const writer = await frontDoor(store, TODAY).signedIn(who)
    await age(who, { last_seen_at: ago(45) })
    await writer.send(address(), { inLanguage: 'x'.repeat(200_000) })
    expect(await kept()).toBe(before)
  })

  it('are kept while somebody types, for the form they stand in, and for nobody else', async () => {
    const who = await somebody()
    const visitor = await frontDoor(store, TODAY).signedIn(who)
    expect((await visitor.send(`/drafts?of=${encodeURIComponent(address())}`, words)).status).toBe(204)
    expect((await visitor.open(address())).text).toContain('value="Welsh and some Polish"')
    for (const of of ['https://elsewhere.example', '//elsewhere.example', `/${'a'.repeat(300)}`])
      expect((await visitor.send(`/drafts?of=${encodeURIComponent(of)}`, words)).status).toBe(404)
  })
})
