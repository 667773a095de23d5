import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/config.ts'
import { runKith, type Program } from '../tests/support/program.ts'
import { aBrowser, ask } from './asking.ts'
import { openPages, PAGES, signIn, type Timing } from './load.ts'
import { watchMemory } from './memory.ts'
import type { Visitor } from './visitors.ts'

export type Manner = { readonly title: string; readonly each: number; readonly pause: number }
export type Measured = {
  readonly pages: readonly { readonly manner: string; readonly page: string; readonly timing: Timing }[]
  readonly memory: { readonly median: number; readonly peak: number } | undefined
}
type Settings = Readonly<Record<string, string>>

const OPENED_BEFORE = 3

/** The built program as its own process, opened by everybody in each manner, page by page. */
export async function measureServed(
  settings: Settings,
  visitors: readonly Visitor[],
  manners: readonly Manner[],
  tell: (sentence: string) => void,
): Promise<Measured> {
  const program = start(settings)
  try {
    const address = await program.address
    const people = await signIn(address, visitors)
    const watch = watchMemory(program.pid)
    // Nobody measures the first page of the morning here: start-up has a table of its own.
    for (const page of Object.values(PAGES)) await openPages(address, people, page, { each: OPENED_BEFORE, pause: 0 })
    const pages = []
    for (const manner of manners)
      for (const [page, opens] of Object.entries(PAGES)) {
        tell(`${page}, ${manner.title}`)
        pages.push({ manner: manner.title, page, timing: await openPages(address, people, opens, manner) })
      }
    for (const { browser } of people) browser.destroy()
    return { pages, memory: watch.stop() }
  } finally {
    program.send('SIGTERM')
    await program.ended
  }
}

/** From nothing running to the first page answered (ms), each time a new process. */
export async function measureStarts(settings: Settings, times: number): Promise<readonly number[]> {
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    const began = performance.now()
    const program = start(settings)
    try {
      const browser = aBrowser()
      const { status } = await ask(`${await program.address}/sign-in`, { browser })
      if (status !== 200) throw new Error(`The first page answered ${status}.`)
      took.push(performance.now() - began)
      browser.destroy()
    } finally {
      program.send('SIGTERM')
      await program.ended
    }
  }
  return took
}

/** With the flags that `npm start` gives to Node. */
const start = (settings: Settings): Program =>
  runKith(['start'], { PORT: '0', KITH_DEMONSTRATION: 'on', NODE_OPTIONS: FLAGS.join(' '), ...settings })

const { scripts } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
  readonly scripts: { readonly start: string }
}
const FLAGS = scripts.start.split(' ').filter((word) => word.startsWith('--'))
