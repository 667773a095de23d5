import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contents } from '../../src/contents.ts'
import type { Store } from '../../src/db/store.ts'
import { asPerson, checkPage, startKith, type Served } from '../support/browser.ts'
import { marlowBay, TUESDAY } from '../support/demonstration.ts'
import { everyAddress } from '../support/every-address.ts'

const looked = contents.map(({ at }) => at).filter((at) => at.startsWith('GET '))

let store: Store, kith: Served, visits: Awaited<ReturnType<typeof everyAddress>>
const pages = new Map<string, Page>()
beforeAll(async () => {
  store = await marlowBay()
  kith = await startKith(store, TUESDAY)
  visits = await everyAddress(store)
})
afterAll(async () => {
  await kith.stop()
  await store.close()
})

/** One browser for each person and way of looking, signed in once. */
async function pageOf(name: string, withoutScript: boolean): Promise<Page> {
  const key = `${name} ${withoutScript}`
  const page = pages.get(key) ?? (await kith.newPage({ withoutScript }))
  if (!pages.has(key)) await asPerson(page, name)
  pages.set(key, page)
  return page
}

describe('every page of the demonstration council', () => {
  it('is in this list', () => expect(Object.keys(visits).sort()).toEqual(looked.toSorted()))

  it.each(looked)('%s: axe finds nothing, it fits 320 px, and it is whole without script', async (at) => {
    const visit = visits[at] ?? expect.fail(`${at} has nobody to look at it`)
    const page = await pageOf(visit.as, false)
    expect((await page.goto(visit.path))?.status(), visit.path).toBe(200)
    await checkPage(page)
    const plain = await pageOf(visit.as, true)
    expect((await plain.goto(visit.path))?.status()).toBe(200)
    await checkPage(plain)
  })

  it.each(['/accessibility', '/privacy', '/sign-in', '/nowhere'])('%s, which anybody may open', async (path) => {
    const page = await kith.newPage()
    await page.goto(path)
    await checkPage(page)
  })
})
