import { existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { migrationsFolder, type Config } from '../config.ts'
import { holdLock } from '../db/lock.ts'
import { migrate, standingOf } from '../db/migrate.ts'
import { openEmbedded, openPostgres, serverVersion, type Store } from '../db/store.ts'

export type Tell = (sentence: string) => void

const OLDEST_SERVER = 15

/** Opens the store that the settings name, holding the embedded store's lock until it is closed. */
export async function openStore({ store }: Config, tell: Tell = () => undefined): Promise<Store> {
  if (store.kind === 'PostgreSQL') return openServer(store.url)
  // Other accounts of this machine have no business in it.
  await mkdir(store.folder, { recursive: true, mode: 0o700 })
  await chmod(store.folder, 0o700)
  const release = await holdLock(store.folder)
  try {
    const opened = await openFolder(store.folder, tell)
    return { ...opened, close: () => opened.close().finally(release) }
  } catch (error) {
    await release()
    throw error
  }
}

async function openServer(url: string): Promise<Store> {
  const store = openPostgres(url)
  try {
    const version = await serverVersion(store)
    if (version.major < OLDEST_SERVER)
      throw new Error(
        `DATABASE_URL names PostgreSQL ${version.name}, and Kith needs ${OLDEST_SERVER} or later. Name a newer server.`,
      )
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** A new store is made beside its place and moved there whole, so one cut short is never taken for a store. */
async function openFolder(folder: string, tell: Tell): Promise<Store> {
  const place = join(folder, 'store')
  if (!existsSync(place)) {
    tell('Making the store')
    const making = join(folder, 'making')
    await rm(making, { recursive: true, force: true })
    await (await openEmbedded(making)).close()
    await rename(making, place)
  }
  return openEmbedded(place)
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
  if (done.length > 0) tell(`Bringing an older store up to date: ${waiting.length} to come`)
  await migrate(store, folder, (name) => tell(`  ${name}`))
}
