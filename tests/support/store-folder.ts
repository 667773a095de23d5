import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrationsFolder, projectRoot } from '../../src/config.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openEmbedded, type Store } from '../../src/db/store.ts'

export const anEmptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'kith-test-'))
export const removed = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 })

/** A folder for KITH_DATA that holds an embedded store, with whatever `fill` puts there. */
export async function aStoreFolder(fill: (store: Store) => Promise<void> = migrated): Promise<string> {
  const folder = await anEmptyFolder()
  const store = await openEmbedded(join(folder, 'store'))
  try {
    await fill(store)
  } finally {
    await store.close()
  }
  return folder
}

export const migrated = (store: Store): Promise<void> => migrate(store, migrationsFolder(projectRoot()))

/** As a Kith made it that knew only the first `many` migrations. */
export async function migratedOnlyTo(store: Store, many: number): Promise<void> {
  const older = await anEmptyFolder()
  const all = migrationsFolder(projectRoot())
  for (const name of (await readdir(all)).sort().slice(0, many)) await cp(join(all, name), join(older, name))
  await migrate(store, older)
  await removed(older)
}

/** As a Kith made it that knows one more than ours. */
export async function madeByANewerOne(store: Store): Promise<void> {
  await migrated(store)
  await store.runScript("insert into migration (name, sha256) values ('9999-to-come.sql', '')")
}
