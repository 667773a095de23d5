import { describe, expect, it } from 'vitest'
import type { CouncilProvider } from '../../../tests/support/council-provider.ts'
import { KITH, kithWithAProvider } from '../../../tests/support/kith-with-a-provider.ts'
import { identityProvider } from './identity-provider.ts'

const { at, atKith, comesIn, somebodyNew, trail } = kithWithAProvider()

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
    misbehave(at.council)
    const before = await trail('sign-in refused: not understood')
    const { browser, reached } = await comesIn(somebodyNew())
    expect(reached.status).toBe(400)
    expect(reached.text).toContain('That sign-in could not be checked')
    expect(browser.jarOf(KITH).has('kith_session')).toBe(false)
    expect(await trail('sign-in refused: not understood')).toBe(before + 1)
    expect(at.noted).toHaveLength(1)
  })

  it.each([
    ['slow', -45],
    ['fast', 45],
  ])('bears with a clock that is %s by less than a minute', async (_, seconds) => {
    at.council.alter = ({ claims }) => {
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
    at.now = () => new Date(Date.now() + 11 * 60_000)
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
    at.council.down = down
    const browser = atKith()
    const person = somebodyNew()
    const { reached } = await comesIn(person, browser)
    expect([reached.status, reached.text.includes('not answering')]).toEqual([503, true])
    at.council.down = undefined
    expect((await comesIn(person, browser)).reached.url.pathname).toBe('/account')
  })

  it('starts, and says what to do, when nothing answers at the provider’s address', async () => {
    const nobodyThere = { issuer: 'http://127.0.0.1:9', clientId: 'kith', clientSecret: 's', address: KITH }
    const begun = await identityProvider(nobodyThere).begin()
    expect(begun).toMatchObject({ ok: false, trouble: 'away' })
  })
})
