import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { identityProvider } from '../access/council-sign-in/identity-provider.ts'
import { keepAccounts, makeTeamsOf } from '../access/account/keep-accounts.commands.ts'
import { buildApp } from '../app.ts'
import { keepSealed } from '../access/index.ts'
import { assetsFolder, type Config } from '../config.ts'
import type { Store } from '../db/store.ts'
import { keepFigures } from '../evidence/index.ts'
import { todayInLondon } from '../kernel/clock.ts'
import { bringUpToDate, openStore } from './open-store.ts'
import { fillWithDemonstration } from './seed.ts'
import { askForPort, serveOn } from './serving.ts'
import { listenForStop } from './stopping.ts'
import { troubleLog } from './trouble-log.ts'

const VERSION = '0.1.0'

/** Opens the store, serves pages until told to stop, then finishes what is under way and closes the store. */
export async function startCommand(config: Config): Promise<void> {
  const tell = (sentence: string) => console.log(sentence)
  const stopping = listenForStop(tell)
  const store = await openStore(config, tell)
  try {
    await bringUpToDate(store, config, tell)
    await askForPort(config)
    if (config.seedWhenEmpty && (await isEmpty(store))) await fillWithDemonstration(store, config.root, today(), tell)
    if (!stopping.asked()) await serveUntil(stopping.told, store, config, tell)
  } finally {
    await store.close()
  }
  tell('Closed')
}

async function serveUntil(
  told: Promise<unknown>,
  store: Store,
  config: Config,
  tell: (sentence: string) => void,
): Promise<void> {
  for (const name of await makeTeamsOf(store.db, config.councilSignIn?.groups ?? []))
    tell(
      `KITH_OIDC_GROUPS names the team ${name}, which Kith does not have. Say its service there, or add the team in Kith.`,
    )
  const trouble = troubleLog(pino.destination(2))
  const serving = await serveOn(config, appOver(store, config, trouble).fetch)
  const stopAccounts = keepAccounts(store.db, {
    today,
    now: () => new Date(),
    unusedDays: config.demonstrationSignIn ? undefined : config.sessionLimits.dormantDays,
    trouble: (error) => trouble(error, 'accounts'),
  })
  const stopFigures = keepFigures(store.db, { today, trouble: (error) => trouble(error, 'figures') })
  const stopSealing = keepSealed(store.db, { trouble: (error) => trouble(error, 'seals') })
  tell(`Kith is ready: http://localhost:${serving.port}`)
  await told
  await serving.finish()
  await stopFigures()
  await stopSealing()
  await stopAccounts()
}

function appOver(store: Store, config: Config, trouble: (error: unknown, path: string) => void) {
  return buildApp({
    db: store.db,
    today,
    now: () => new Date(),
    newId: randomUUID,
    council: config.council,
    version: VERSION,
    assetsFolder: assetsFolder(config.root),
    demonstrationStore: store.engine === 'embedded',
    demonstrationSignIn: config.demonstrationSignIn,
    ...(config.address === undefined ? {} : { address: config.address }),
    ...(config.councilSignIn && {
      councilSignIn: { ...config.councilSignIn, provider: identityProvider(config.councilSignIn) },
    }),
    sessionLimits: config.sessionLimits,
    trouble,
  })
}

const today = () => todayInLondon(new Date())

const isEmpty = async ({ db }: Store): Promise<boolean> =>
  (await db.selectFrom('family').select('id').limit(1).executeTakeFirst()) === undefined
