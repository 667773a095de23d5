import { migrationsFolder, type Config } from '../config.ts'
import { migrate, standingOf } from '../db/migrate.ts'
import { openStore } from './open-store.ts'

export async function migrateCommand(config: Config): Promise<void> {
  const store = await openStore(config, (sentence) => console.log(sentence))
  try {
    const folder = migrationsFolder(config.root)
    await migrate(store, folder, (name) => console.log(`  ${name}`))
    const { done } = await standingOf(store, folder)
    console.log(`The store is up to date: ${done.length} changes, the last ${done.at(-1) ?? 'none'}.`)
  } finally {
    await store.close()
  }
}
