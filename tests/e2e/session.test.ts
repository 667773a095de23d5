import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { asPerson, checkPage, startKith, type Served } from '../support/browser.ts'
import { aFamily, aPractitioner, aTeam, type Family } from '../support/people-in-a-council.ts'
import { testDatabase } from '../support/test-database.ts'

let store: Store, kith: Served, family: Family
beforeAll(async () => {
  store = await testDatabase()
  const harbour = await aTeam(store.db, 'Harbour')
  await aPractitioner(store.db, 'Sol Thistle', 'social-worker', harbour)
  family = await aFamily(store.db, harbour)
  kith = await startKith(store, '2026-06-10')
})
afterAll(async () => {
  await kith.stop()
  await store.close()
})

describe('a session that is about to end', () => {
  it('is said two minutes before, and gone on with by one button', async () => {
    const page = await kith.newPage()
    await page.clock.install()
    await asPerson(page, 'Sol Thistle')
    const warning = page.getByRole('alert')
    await page.clock.fastForward('27:00')
    expect(await warning.isVisible()).toBe(false)
    await page.clock.fastForward('01:30')
    await page.getByText('You will soon be signed out').waitFor()
    await checkPage(page)
    await page.getByRole('button', { name: 'Stay signed in' }).click()
    await warning.waitFor({ state: 'hidden' })
    await page.clock.fastForward('27:00')
    expect(await warning.isVisible()).toBe(false)
    await page.clock.fastForward('04:00')
    await page.getByText('You have been signed out').waitFor()
  })
})

describe('what is being typed', () => {
  it('is kept without being sent, and stands in the form when its writer is back', async () => {
    const page = await kith.newPage()
    await page.clock.install()
    await asPerson(page, 'Sol Thistle')
    await page.goto(`/families/${family.id}/offer`)
    await page.getByLabel('language').fill('Welsh, with her nan')
    const kept = page.waitForResponse((answer) => answer.url().includes('/drafts'))
    await page.clock.fastForward(21_000)
    expect((await kept).status()).toBe(204)
    await page.goto(`/families/${family.id}/offer`)
    await page.getByText('Your words from earlier are still here').waitFor()
    expect(await page.getByLabel('language').inputValue()).toBe('Welsh, with her nan')
    await checkPage(page)
  })
})
