import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { serveOn } from '../../src/cli/serving.ts'
import { assetsFolder, projectRoot } from '../../src/config.ts'
import type { Store } from '../../src/db/store.ts'
import type { PlainDate } from '../../src/kernel/plain-date.ts'
import { findChromium } from './find-chromium.ts'

const QUIETLY =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 320, height: 640 }

export type Served = {
  readonly address: string
  /** A page of a browser of its own: nobody is signed in. */
  readonly newPage: (how?: { readonly withoutScript: boolean }) => Promise<Page>
  readonly stop: () => Promise<void>
}

/** Kith over a store, on a free port, with a browser before it. */
export async function startKith(store: Store, today: string): Promise<Served> {
  const unexpected: unknown[] = []
  const app = buildApp({
    db: store.db,
    today: () => today as PlainDate,
    now: () => new Date(),
    newId: randomUUID,
    council: 'Marlow Bay Council',
    version: 'test',
    assetsFolder: assetsFolder(projectRoot()),
    demonstrationStore: true,
    demonstrationSignIn: true,
    trouble: (error) => unexpected.push(error),
  })
  const serving = await serveOn({ port: 0, host: '127.0.0.1' }, app.fetch)
  const browser = await openBrowser()
  const address = `http://localhost:${serving.port}`
  return {
    address,
    async newPage({ withoutScript } = { withoutScript: false }) {
      const context = await browser.newContext({
        baseURL: address,
        javaScriptEnabled: !withoutScript,
        viewport: WIDE,
        locale: 'en-GB',
      })
      return context.newPage()
    },
    async stop() {
      await browser.close()
      await serving.finish()
      expect(unexpected).toEqual([])
    },
  }
}

const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: QUIETLY.split(' ') })

/** Signs in by the sign-in page, as the demonstration person of that name. */
export async function asPerson(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('button', { name }).first().click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
}

/**
 * What every page keeps: nothing that axe finds against WCAG 2.2 AA, wide and at 320 px, no sideways scrolling there,
 * one h1 and a title. Axe is a script, so a page opened without script is held to the rest.
 */
export async function checkPage(page: Page): Promise<void> {
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size)
    if (await runsScript(page)) expect(await findings(page), `${page.url()} at ${size.width} px`).toEqual([])
  }
  const { wide, headings, title } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    headings: document.querySelectorAll('h1').length,
    title: document.title,
  }))
  expect(wide, `${page.url()} is no wider than 320 px`).toBeLessThanOrEqual(NARROW.width)
  expect(headings, `${page.url()} has one h1`).toBe(1)
  expect(title, `${page.url()} has a title`).toMatch(/^.+ – Kith$/)
  await page.setViewportSize(WIDE)
}

async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html}`),
  )
}

/** A module script has run only where scripts run; `evaluate` alone works in both. */
const runsScript = (page: Page): Promise<boolean> => page.evaluate(() => matchMedia('(scripting: enabled)').matches)

/** Presses Tab until the named link, button or field has focus, then the key; fails when it is never reached. */
export async function byKeyboard(page: Page, name: string, key: 'Enter' | 'Space' | 'none' = 'Enter'): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const focused = document.activeElement
      const isField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
      const label = isField ? focused.labels?.[0]?.textContent : undefined
      return (label ?? focused?.textContent ?? '').replace(/\s+/g, ' ').trim()
    })
    passed.push(here)
    if (!here.startsWith(name)) continue
    if (key !== 'none') await page.keyboard.press(key)
    return
  }
  throw new Error(`Tab never reached “${name}”. It went by: ${[...new Set(passed)].join(', ')}`)
}
