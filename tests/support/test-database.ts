import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { migrationsFolder, projectRoot } from '../../src/config.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openEmbedded, openPostgres, type Store } from '../../src/db/store.ts'

const server = process.env['KITH_TEST_DATABASE_URL']
const engine = process.env['KITH_TEST_ENGINE'] === 'PostgreSQL' ? 'PostgreSQL' : 'embedded'

/** A migrated, empty store of its own for one test file, on the engine that this run is for. */
export async function testDatabase(): Promise<Store> {
  const store = engine === 'PostgreSQL' ? await ownDatabase() : await openEmbedded()
  await migrate(store, migrationsFolder(projectRoot()))
  return store
}

async function ownDatabase(): Promise<Store> {
  if (!server) throw new Error('KITH_TEST_DATABASE_URL names no PostgreSQL server')
  const name = `kith_test_${randomUUID().replaceAll('-', '')}`
  const onServer = async (sql: string) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await onServer(`create database ${name}`)
  const url = new URL(server)
  url.pathname = name
  const store = openPostgres(url.href, { connections: 4 })
  return {
    ...store,
    async close() {
      await store.close()
      await onServer(`drop database ${name} with (force)`)
    },
  }
}
