import { afterAll, beforeAll, describe, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { byKeyboard, startKith, type Served } from '../support/browser.ts'
import { aFamily, aPractitioner, aTeam, type Family } from '../support/people-in-a-council.ts'
import { testDatabase } from '../support/test-database.ts'

let store: Store, kith: Served, family: Family
beforeAll(async () => {
  store = await testDatabase()
  const harbour = await aTeam(store.db, 'Harbour')
  await aTeam(store.db, 'Conference service', 'family group conferences')
  await aPractitioner(store.db, 'Sol Thistle', 'social-worker', harbour)
  family = await aFamily(store.db, harbour)
  kith = await startKith(store, '2026-06-10')
})
afterAll(async () => {
  await kith.stop()
  await store.close()
})

describe('with the keyboard alone', () => {
  it('a social worker finds a family, offers a conference, records a yes and refers them', async () => {
    const page = await kith.newPage()
    page.setDefaultTimeout(5000)
    await page.goto('/')
    await byKeyboard(page, 'Sol Thistle')
    await page.waitForURL('**/')
    await byKeyboard(page, 'Find a person', 'none')
    await page.keyboard.type('Brightwater')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/people?asked=*')
    await byKeyboard(page, 'The Brightwater family')
    await page.waitForURL(`**/families/${family.id}`)
    await byKeyboard(page, 'Offer a family group conference')
    await page.waitForURL('**/offer')
    await byKeyboard(page, 'Marigold Brightwater', 'Space')
    await byKeyboard(page, 'Initial child protection conference', 'Space')
    await byKeyboard(page, 'In person', 'Space')
    await byKeyboard(page, 'Record the offer')
    await page.waitForURL('**/offers/*')
    await byKeyboard(page, 'Record reply')
    await page.waitForURL('**/replies/*')
    await byKeyboard(page, 'Accepted', 'Space')
    await byKeyboard(page, 'Save their reply')
    await page.waitForURL('**/offers/*')
    await byKeyboard(page, 'Refer the family')
    await page.waitForURL('**/refer')
    const answers = ['What is going well?', 'What are you worried about?', 'What must the family’s plan answer?']
    for (const asked of answers) {
      await byKeyboard(page, asked, 'none')
      await page.keyboard.type('In their own words')
    }
    await byKeyboard(page, 'In the usual time', 'Space')
    await byKeyboard(page, 'Refer the family')
    await page.getByText('The family has been referred').waitFor()
  })
})
