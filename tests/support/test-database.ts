import { migrationsFolder, projectRoot } from '../../src/config.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openEmbedded, openPostgres, type Store } from '../../src/db/store.ts'
import { ownDatabase } from './own-database.ts'

const engine = process.env['KITH_TEST_ENGINE'] === 'PostgreSQL' ? 'PostgreSQL' : 'embedded'

/** A migrated, empty store of its own for one test file, on the engine that this run is for. */
export async function testDatabase(): Promise<Store> {
  const store = engine === 'PostgreSQL' ? await onItsOwn() : await openEmbedded()
  await migrate(store, migrationsFolder(projectRoot()))
  return store
}

async function onItsOwn(): Promise<Store> {
  const { url, drop } = await ownDatabase()
  const store = openPostgres(url, { connections: 4 })
  return { ...store, close: () => store.close().then(drop) }
}
