import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { parsers } from './parsers.ts'
import { PreparingClient } from './prepared.ts'
import type { DB } from './schema.generated.ts'

type Engine = 'PostgreSQL' | 'embedded'

/** An open store. `runScript` runs several statements at once, as migrations need; it takes no values. */
export type Store = {
  readonly engine: Engine
  readonly db: Kysely<DB>
  readonly runScript: (sql: string) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Policies make the planner think every query dear: it would compile each one first, for a second and more; read whole
 * tables where an index need only be asked a few hundred times; and plan each query anew, which takes longer than most of
 * them do. A query finds its rows by key whoever asks, so one plan serves.
 */
const OF_EVERY_CONNECTION = '-c jit=off -c random_page_cost=1.1 -c plan_cache_mode=force_generic_plan'

export function openPostgres(url: string, { connections = 10 } = {}): Store {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    options: OF_EVERY_CONNECTION,
    Client: PreparingClient,
    types: { getTypeParser },
  })
  // An idle connection that the server ends is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return {
    engine: 'PostgreSQL',
    db,
    runScript: async (sql) => {
      const client = await pool.connect()
      try {
        await client.query(sql)
      } catch (error) {
        // A script that stopped inside its transaction must not hand the next user a connection that is still in it.
        await client.query('rollback')
        throw error
      } finally {
        client.release()
      }
    },
    close: () => db.destroy(),
  }
}

/** The server's version: its major number, and as it calls itself. */
export async function serverVersion({ db }: Store): Promise<{ readonly major: number; readonly name: string }> {
  const { rows } = await sql<{ number: string; name: string }>`
    select current_setting('server_version_num') as number, current_setting('server_version') as name`.execute(db)
  return { major: Math.floor(Number(rows[0]?.number ?? 0) / 10_000), name: rows[0]?.name ?? 'of no known version' }
}

/** PostgreSQL inside this process. `dataDir` undefined keeps everything in memory. */
export async function openEmbedded(dataDir?: string, { from }: { from?: Blob } = {}): Promise<Store> {
  const pglite = await PGlite.create({
    ...(dataDir === undefined ? {} : { dataDir }),
    ...(from ? { loadDataDir: from } : {}),
    extensions: { btree_gist, fuzzystrmatch, pg_trgm, unaccent },
    parsers: { ...parsers },
  })
  const db = new Kysely<DB>({ dialect: new PGliteDialect({ pglite }) })
  return {
    engine: 'embedded',
    db,
    runScript: async (sql) => {
      await pglite.exec(sql)
    },
    close: () => db.destroy(),
  }
}

const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (oid, format) =>
  parsers[oid as number] ?? (pg.types.getTypeParser(oid, format) as (text: string) => unknown)
