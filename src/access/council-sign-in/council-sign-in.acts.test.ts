import { describe, expect, it } from 'vitest'
import type { Person } from '../../../tests/support/council-provider.ts'
import { KITH, kithWithAProvider, TODAY } from '../../../tests/support/kith-with-a-provider.ts'
import { aPractitioner, day } from '../../../tests/support/people-in-a-council.ts'

const { at, atKith, comesIn, kithApp, somebodyNew, trail } = kithWithAProvider()
const ada: Person = { sub: 'ada', name: 'Ada Appledore', email: 'Ada.Appledore@marlowbay.example', groups: ['g-north'] }
const idOf = async (name: string): Promise<string> =>
  (await at.store.db.selectFrom('practitioner').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
const postsOf = async (name: string) =>
  at.store.db
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
    await at.store.db
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
    const { id } = await aPractitioner(at.store.db, `Unverified ${said}`, 'social-worker', at.north)
    const email = `unverified.${said}@marlowbay.example`
    await at.store.db.updateTable('account').set({ email }).where('practitioner_id', '=', id).execute()
    await comesIn({ ...somebodyNew(), email, more: { email_verified: said } })
    const { subject } = await at.store.db
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
      (await at.store.db.selectFrom('audit_event').select('id').where('address', '=', '203.0.113.77').execute()).length
    for (let knock = 0; knock < 600; knock += 1) await app.request(`${KITH}/sign-in/callback?code=${knock}`, from)
    expect(await rows()).toBeLessThan(500)
    const last = await app.request(`${KITH}/sign-in/callback?code=x`, from)
    expect([400, 429]).toContain(last.status)
  })

  it('links somebody whom an administrator added, once, by their work email', async () => {
    const { id } = await aPractitioner(at.store.db, 'Hana Added', 'team-manager', at.north)
    await at.store.db
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
    const { id } = await aPractitioner(at.store.db, 'Vera Unlinked', 'team-manager', at.north)
    await at.store.db
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
      expect(
        await at.store.db.selectFrom('practitioner').select('id').where('name', '=', person.name).execute(),
      ).toEqual([])
      expect(await trail('sign-in refused: nobody in Kith')).toBe(before + 1)
    },
  )

  it('follows a mover: a group added begins a post, a group removed ends it before today', async () => {
    const person = somebodyNew()
    await comesIn(person)
    at.today = '2026-06-20'
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
    await at.store.db
      .insertInto('post')
      .values({
        practitioner_id: await idOf(person.name),
        team_id: at.north,
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
        const { searchParams } = new URL(browser.steps.find((step) => step.startsWith(at.council.issuer)) ?? '')
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
    expect(reached.url.origin).toBe(at.council.issuer)
    expect(reached.url.search).not.toContain('id_token')
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(reached.text)?.[1] ?? ''
    const before = at.council.signedOut
    const out = await browser.send(`${at.council.issuer}/session/end/confirm`, { xsrf, logout: 'yes' })
    expect(at.council.signedOut).toBe(before + 1)
    expect(out.url.href).toContain(`${KITH}/signed-out`)
    browser.stopBefore((url) => url.pathname === '/sign-in')
    expect((await browser.open(`${KITH}/account`)).status).toBe(303)
  })
})
