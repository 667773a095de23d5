import { join } from 'node:path'
import { openEmbedded, type Store } from '../src/db/store.ts'
import type { PlainDate } from '../src/kernel/plain-date.ts'
import { whatKithSays } from '../tests/support/program.ts'
import { anEmptyFolder, removed } from '../tests/support/store-folder.ts'
import { rowsIn } from './council.ts'
import { costOfPolicies } from './policies.ts'
import { measureServed, measureStarts, type Manner } from './served.ts'
import { fiftyVisitors } from './visitors.ts'

type Asked = {
  readonly today: PlainDate
  readonly manners: readonly Manner[]
  readonly runs: number
  readonly starts: number
  readonly tell: (sentence: string) => void
}
export type Demonstration = Awaited<ReturnType<typeof measureDemonstration>>

/** The same of the demonstration council in the embedded store. */
export async function measureDemonstration({ today, manners, runs, starts, tell }: Asked) {
  const folder = await anEmptyFolder()
  const settings = { KITH_DATA: folder }
  try {
    tell('Making the demonstration council')
    const began = performance.now()
    const { code, said } = await whatKithSays(['seed'], settings)
    if (code !== 0) throw new Error(`The demonstration council could not be made. It said:\n${said}`)
    const seconds = (performance.now() - began) / 1000
    const known = await within(folder, async (store) => {
      tell('Cost of the policies')
      const visitors = await fiftyVisitors(store, today)
      return {
        visitors,
        policies: await costOfPolicies({ under: store, without: store }, visitors, today, runs),
        rows: await rowsIn(store),
      }
    })
    // The first start works out the figures of every month, so that what is measured after it is a store in use.
    await measureStarts(settings, 1)
    return {
      ...known,
      seed: { seconds },
      served: await measureServed(settings, known.visitors, manners, tell),
      starts: await measureStarts(settings, starts),
    }
  } finally {
    await removed(folder)
  }
}

async function within<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openEmbedded(join(folder, 'store'))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
