import type { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { aBrowser, ask } from './asking.ts'
import type { Visitor } from './visitors.ts'

export type SignedIn = { readonly visitor: Visitor; readonly cookie: string; readonly browser: Agent }
export type Timing = {
  readonly n: number
  readonly p50: number
  readonly p95: number
  readonly max: number
  readonly perSecond: number
  readonly errors: number
}

/** What each page opens, the n-th time somebody opens it. */
export const PAGES: Readonly<Record<string, (visitor: Visitor, n: number) => string>> = {
  'My work': () => '/',
  Search: ({ asked }, n) => `/people?asked=${nth(asked, n)}`,
  Child: ({ children }, n) => `/children/${nth(children, n)}`,
  Family: ({ families }, n) => `/families/${nth(families, n)}`,
  Scorecard: () => '/scorecard',
}
const nth = (list: readonly string[], n: number): string => list[n % list.length] ?? ''

/** Everybody comes in by the form on the sign-in page. */
export async function signIn(address: string, visitors: readonly Visitor[]): Promise<readonly SignedIn[]> {
  const signedIn: SignedIn[] = []
  for (const visitor of visitors) {
    const browser = aBrowser()
    const { status, cookie } = await ask(`${address}/sign-in`, {
      browser,
      form: { person: visitor.actor.id, then: '/' },
    })
    if (status !== 303 || !cookie) throw new Error(`A ${visitor.role} could not sign in: the answer was ${status}.`)
    signedIn.push({ visitor, cookie, browser })
  }
  return signedIn
}

/** Everybody at once, each opening so many pages one after another, with a pause (ms) between an answer and the next page. */
export async function openPages(
  address: string,
  people: readonly SignedIn[],
  page: (visitor: Visitor, n: number) => string,
  { each, pause }: { readonly each: number; readonly pause: number },
): Promise<Timing> {
  const took: number[] = []
  let errors = 0
  const began = performance.now()
  await Promise.all(
    people.map(async ({ visitor, cookie, browser }, place) => {
      // People do not start on the same tick: each begins at their own moment of the first pause.
      await wait((pause * place) / people.length)
      for (let n = 0; n < each; n++) {
        const { status, ms } = await ask(address + page(visitor, n), { browser, cookie })
        took.push(ms)
        if (status !== 200) errors++
        if (pause > 0) await wait(pause)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  return { ...spread(took), perSecond: took.length / seconds, errors }
}

/** The figure that so much of the list is at or under, by nearest rank. */
export function spread(took: readonly number[]): Pick<Timing, 'n' | 'p50' | 'p95' | 'max'> {
  const sorted = took.toSorted((a, b) => a - b)
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
  return { n: sorted.length, p50: rank(0.5), p95: rank(0.95), max: rank(1) }
}
