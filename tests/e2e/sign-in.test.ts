import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { asPerson, byKeyboard, checkPage, startKith, type Served } from '../support/browser.ts'
import { aPractitioner, aTeam } from '../support/people-in-a-council.ts'
import { testDatabase } from '../support/test-database.ts'

let store: Store, kith: Served
beforeAll(async () => {
  store = await testDatabase()
  const service = await aTeam(store.db, 'Conference service', 'family group conferences')
  await aPractitioner(store.db, 'Ana Applegarth', 'coordinator', service)
  await aPractitioner(store.db, 'Lee Larkspur', 'team-manager', await aTeam(store.db, 'Family help, north'))
  kith = await startKith(store, '2026-06-10')
})
afterAll(async () => {
  await kith.stop()
  await store.close()
})

describe('signing in, seeing my work and signing out', () => {
  it('is done with the keyboard alone', async () => {
    const page = await kith.newPage()
    await page.goto('/')
    await checkPage(page)
    await byKeyboard(page, 'Ana Applegarth')
    await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor()
    await checkPage(page)
    await byKeyboard(page, 'Skip to main content')
    expect(await page.evaluate(() => location.hash)).toBe('#main-content')
    await page.reload()
    await byKeyboard(page, 'Sign out', 'Space')
    await page.waitForURL('**/sign-in')
    await page.goto('/')
    expect(new URL(page.url()).pathname).toBe('/sign-in')
  })
  it('is done without script', async () => {
    const page = await kith.newPage({ withoutScript: true })
    await asPerson(page, 'Lee Larkspur')
    expect(await page.title()).toBe('My work – Kith')
    await checkPage(page)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in')
    await checkPage(page)
  })
})
