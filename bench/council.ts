import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { sql } from 'kysely'
import { projectRoot } from '../src/config.ts'
import type { Store } from '../src/db/store.ts'
import type { PlainDate } from '../src/kernel/plain-date.ts'
import { whatKithSays } from '../tests/support/program.ts'

/** How long the council took to make (s), whenever that was, and what it was made from. */
export type Made = { readonly fingerprint: string; readonly seconds: number }
export type Council = { readonly url: string; readonly made: Made; readonly reused: boolean }

const NAME = 'kith_bench_large'

/** The large council on that server: made by `kith seed --size large`, or the one made before from the same sources today. */
export async function largeCouncil(server: string, today: PlainDate): Promise<Council> {
  const url = new URL(server)
  url.pathname = NAME
  const fingerprint = fingerprintOn(today)
  const before = await onServer(server, madeBefore)
  if (before?.fingerprint === fingerprint) return { url: url.href, made: before, reused: true }
  console.log('Making the large council (a few minutes)')
  await onServer(server, (client) => client.query(`drop database if exists ${NAME} with (force)`))
  await onServer(server, (client) => client.query(`create database ${NAME}`))
  const began = performance.now()
  const { code, said } = await whatKithSays(['seed', '--size', 'large'], { DATABASE_URL: url.href })
  if (code !== 0) throw new Error(`The large council could not be made. It said:\n${said}`)
  const made = { fingerprint, seconds: (performance.now() - began) / 1000 }
  await onServer(server, (client) => client.query(`comment on database ${NAME} is '${JSON.stringify(made)}'`))
  return { url: url.href, made, reused: false }
}

async function madeBefore(client: pg.Client): Promise<Made | undefined> {
  const { rows } = await client.query<{ made: string | null }>(
    `select shobj_description(oid, 'pg_database') as made from pg_database where datname = '${NAME}'`,
  )
  return rows[0]?.made ? (JSON.parse(rows[0].made) as Made) : undefined
}

async function onServer<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The council is invented as of a day, from these sources: any change to either makes another. */
function fingerprintOn(today: PlainDate): string {
  const hash = createHash('sha256').update(today)
  const sources = ['src/db/migrations/*.sql', 'src/demonstration/large/*.ts', 'src/demonstration/families/*names.ts']
  for (const file of globSync(sources, { cwd: projectRoot() }).sort())
    hash.update(file).update(readFileSync(`${projectRoot()}/${file}`))
  return hash.digest('hex')
}

const COUNTED = [
  'person',
  'family',
  'involvement',
  'relationship',
  'practitioner',
  'conference',
  'family_plan_action',
  'need_episode',
  'care_episode',
  'figure',
  'audit_event',
]

export async function rowsIn({ db }: Store): Promise<readonly (readonly [string, number])[]> {
  const counts: [string, number][] = []
  for (const table of COUNTED) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)
    counts.push([table, rows[0]?.n ?? 0])
  }
  const open = await sql<{ n: number }>`select count(*) as n from family where closed_on is null`.execute(db)
  const all = await sql<{ n: number }>`
    select sum(n_live_tup)::bigint as n from pg_stat_user_tables`.execute(db)
  return [...counts, ['open families', open.rows[0]?.n ?? 0], ['all tables (estimate)', all.rows[0]?.n ?? 0]]
}
