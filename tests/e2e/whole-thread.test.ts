import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { rollUpStaleMonths } from '../../src/evidence/index.ts'
import { asPerson, startKith, type Served } from '../support/browser.ts'
import { marlowBay, somebodyWhoIs, TUESDAY } from '../support/demonstration.ts'
import { day } from '../support/people-in-a-council.ts'

let store: Store, kith: Served
beforeAll(async () => {
  store = await marlowBay()
  kith = await startKith(store, TUESDAY)
})
afterAll(async () => {
  await kith.stop()
  await store.close()
})

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()
const tick = (page: Page, name: string | RegExp) => page.getByLabel(name).first().check()
const write = (page: Page, name: string | RegExp, words: string) => page.getByLabel(name).first().fill(words)
const said = (page: Page, words: string) => page.getByText(words).first().waitFor()

describe('a newcomer with no script, in one sitting', () => {
  it('takes a family from an offer to a reviewed plan as a coordinator, and finds it behind the director’s number', async () => {
    const page = await kith.newPage({ withoutScript: true })
    page.setDefaultTimeout(5000)
    await asPerson(page, await somebodyWhoIs(store, 'coordinator'))

    await follow(page, 'Family group conferences')
    await follow(page, 'The family’s plan is under way')
    await page.locator('tbody a').first().click()
    await follow(page, 'Back to the family')
    const family = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? ''

    await press(page, 'Offer a family group conference')
    const asked = page.getByRole('group', { name: 'Who was it offered to?' }).getByRole('checkbox')
    await asked.first().check()
    await tick(page, 'The family asked')
    await tick(page, 'In person')
    await press(page, 'Record the offer')
    await said(page, 'Offer recorded')

    await follow(page, /Record reply/)
    await tick(page, 'Accepted')
    await write(page, /In their words/, 'Yes. All of us, this time.')
    await press(page, 'Save their reply')
    await press(page, 'Refer the family')

    await write(page, 'What is going well?', 'They ring each other every day')
    await write(page, 'What are you worried about?', 'The nights when nobody is home')
    await write(page, 'What must the family’s plan answer?', 'Who is there at night?')
    await tick(page, 'In the usual time')
    await press(page, 'Refer the family')
    await said(page, 'The family has been referred')

    await press(page, 'Take this referral')
    await said(page, 'You are the coordinator')
    const conference = page.url()
    await page.goto(`${conference}/people`)
    await page
      .getByRole('group', { name: /Add from the family/ })
      .getByRole('checkbox')
      .first()
      .check()
    await press(page, 'Add to the list')
    await page.locator('tbody a').first().click()
    await agree(page)
    for (const link of await page
      .locator('tbody a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''))) {
      await page.goto(link)
      await agree(page)
    }
    await page.goto(`${conference}/safety`)
    await write(page, /What you found/, 'Asked each adult alone. No orders.')
    await press(page, 'Save')

    await page.goto(`${conference}/hold`)
    await write(page, /Information sharing started/, '10:00')
    await write(page, /Private family time started/, '10:30')
    await write(page, /Private family time ended/, '11:45')
    await write(page, /conference ended/, '12:15')
    await page.getByRole('group', { name: 'Who came?' }).getByRole('checkbox').first().check()
    await press(page, /write down the plan/)

    await press(page, 'Write down the plan')
    await write(page, 'What the child says', 'I want somebody there')
    await write(page, 'Who is there at night?', 'Nan on weekdays, Uncle at weekends')
    await press(page, 'Save')
    await press(page, 'Add an action')
    await write(page, 'What will be done?', 'Nan sleeps over on weekdays')
    await page.getByRole('group', { name: 'Who will do it?' }).getByRole('radio').first().check()
    await day8December(page)
    await write(page, 'Who checks that it is done?', 'Uncle')
    await press(page, 'Add to the plan')
    await said(page, 'Nan sleeps over on weekdays')

    await page.goto(`${conference}/decision`)
    await tick(page, 'Agreed')
    await press(page, 'Record the answer')
    await press(page, 'Everyone has their copy')
    await press(page, 'Review the plan')
    await write(page, 'What has changed?', 'Nights are calm')
    await tick(page, 'The plan has done its work')
    await press(page, 'Save the review')
    await said(page, 'The review is saved')
    await press(page, 'Close the conference')
    await tick(page, 'The plan has done its work')
    await press(page, 'Close')
    await said(page, 'The conference is closed')

    await rollUpStaleMonths(store.db, day(TUESDAY))
    await asPerson(page, await somebodyWhoIs(store, 'director'))
    await page.goto('/scorecard/conferences-held/2026-11')
    expect(await page.getByRole('table').textContent()).toContain(family)
    await follow(page, family)
    await said(page, family)
  })
})

async function agree(page: Page): Promise<void> {
  await page.getByLabel('Coming', { exact: true }).check()
  await page.getByLabel('Day').fill('24')
  await page.getByLabel('Month').fill('11')
  await page.getByLabel('Year').fill('2026')
  await press(page, 'Save')
}

async function day8December(page: Page): Promise<void> {
  await page.getByLabel('Day').fill('8')
  await page.getByLabel('Month').fill('12')
  await page.getByLabel('Year').fill('2026')
}
