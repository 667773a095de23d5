import { mkdir } from 'node:fs/promises'
import { migrationsFolder, type Config } from '../config.ts'
import { holdLock } from '../db/lock.ts'
import { migrate, standingOf } from '../db/migrate.ts'
import { openEmbedded, openPostgres, type Store } from '../db/store.ts'

export type Tell = (sentence: string) => void

/** Opens the store that the settings name, holding the embedded store's lock until it is closed. */
export async function openStore({ store }: Config): Promise<Store> {
  if (store.kind === 'PostgreSQL') return openPostgres(store.url)
  await mkdir(store.folder, { recursive: true })
  const release = await holdLock(store.folder)
  try {
    const opened = await openEmbedded(`${store.folder}/store`)
    return { ...opened, close: () => opened.close().finally(release) }
  } catch (error) {
    await release()
    throw error
  }
}

/** The embedded store brings itself up to date; a council's own database is changed only when somebody says so. */
export async function bringUpToDate(store: Store, { root }: Config, tell: Tell): Promise<void> {
  const folder = migrationsFolder(root)
  const { done, waiting, unknown } = await standingOf(store, folder)
  if (unknown.length > 0)
    throw new Error(
      `This store was made by a newer Kith (it has ${unknown.join(', ')}). Run that version, or one after it.`,
    )
  if (waiting.length === 0) return
  if (store.engine === 'PostgreSQL' && done.length > 0)
    throw new Error(
      `This store was made by an older Kith and has ${waiting.length} change${waiting.length === 1 ? '' : 's'} to come. Make a backup, then run: npx kith migrate`,
    )
  tell(done.length === 0 ? 'Making the store' : `Bringing an older store up to date: ${waiting.length} to come`)
  await migrate(store, folder, (name) => tell(`  ${name}`))
}
