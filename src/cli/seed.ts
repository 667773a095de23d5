import { migrationsFolder, type Config } from '../config.ts'
import { migrate } from '../db/migrate.ts'
import type { Store } from '../db/store.ts'
import { seedDemonstration, seedLarge } from '../demonstration/index.ts'
import { todayInLondon } from '../kernel/clock.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { importFiles } from '../returns/index.ts'
import { openStore } from './open-store.ts'

/** Fills an empty store with an invented council: one to try Kith with, or a large one to measure it by. */
export async function seedCommand(config: Config, { size }: { size: string }): Promise<void> {
  if (size !== 'demonstration' && size !== 'large')
    throw new Error(`--size is "${size}". It must be demonstration or large.`)
  const store = await openStore(config)
  const began = performance.now()
  const tell = (sentence: string) =>
    console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${sentence}`)
  const today = todayInLondon(new Date())
  try {
    await migrate(store, migrationsFolder(config.root))
    if (size === 'large') await seedLarge(store, { today, tell })
    else await fillWithDemonstration(store, config, today, tell)
  } finally {
    await store.close()
  }
}

/** The invented council, its files taken in by the importer that a council uses. */
export async function fillWithDemonstration(
  store: Store,
  { root }: Config,
  today: PlainDate,
  tell: (sentence: string) => void,
): Promise<void> {
  await seedDemonstration(store, {
    today,
    root,
    tell,
    importFiles: async (folder) => {
      await importFiles(store, [folder], { tell: () => undefined })
    },
  })
}
