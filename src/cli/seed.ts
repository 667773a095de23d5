import { migrationsFolder, type Config } from '../config.ts'
import { migrate } from '../db/migrate.ts'
import { childrenOfTheFiles } from '../demonstration/children-of-the-files.ts'
import { seedDemonstration, seedLarge } from '../demonstration/index.ts'
import { todayInLondon } from '../kernel/clock.ts'
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
    else
      await seedDemonstration(store, {
        today,
        root: config.root,
        tell,
        importFiles: (folder) => childrenOfTheFiles(store, folder),
      })
  } finally {
    await store.close()
  }
}
