import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { migrationsFolder, projectRoot } from '../src/config.ts'
import { migrate } from '../src/db/migrate.ts'
import { openPostgres, serverVersion } from '../src/db/store.ts'
import { watchMemory } from './memory.ts'
import { table, type Cell } from './table.ts'
import { pageInserts } from './trail-inserts.ts'

const NAME = 'kith_bench_trail'
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, inserts: { type: 'string', default: '4000' } },
})
const [rows, inserts] = [Number(values.rows), Number(values.inserts)]
const server = process.env['KITH_BENCH_DATABASE_URL'] ?? process.env['KITH_TEST_DATABASE_URL']
if (server === undefined) {
  console.error('kith bench: set KITH_BENCH_DATABASE_URL to a PostgreSQL server on which a database may be made.')
  process.exit(1)
}
const url = new URL(server)
url.pathname = NAME

const busy = loadavg()[0] ?? 0
await onServer(`drop database if exists ${NAME} with (force)`)
await onServer(`create database ${NAME}`)
const store = openPostgres(url.href, { connections: 4 })
const folder = await mkdtemp(join(tmpdir(), 'kith-bench-'))
try {
  await migrate(store, migrationsFolder(projectRoot()))
  const filling = await timed(() => store.runScript(filled(rows)))
  const version = (await serverVersion(store)).name
  const file = join(folder, 'trail.jsonl')
  const sealing = await kith('audit', 'seal')
  const verifying = await kith('audit', 'verify')
  const exporting = await kith('audit', 'export', file)
  const offline = await kith('audit', 'verify', '--from', file)
  const packing = await kith('audit', 'export', `${file}.gz`)
  const packed = await kith('audit', 'verify', '--from', `${file}.gz`)
  const alone = await pageInserts(store, { inserts, sealing: false })
  const withSealer = await pageInserts(store, { inserts, sealing: true })
  const aloneAgain = await pageInserts(store, { inserts, sealing: false })
  const line = (what: string, { seconds, peak }: Run): readonly Cell[] => [what, seconds, (rows / seconds) * 60, peak]
  console.log(
    [
      table(
        'Inputs',
        ['What', 'Value'],
        [
          ['Cores, shared by Kith, its database and the bench', String(cpus().length)],
          ['Runnable processes just before (1 minute average)', busy.toFixed(1)],
          ['Node', process.versions.node],
          ['PostgreSQL', version],
          ['Rows on the trail', String(rows)],
          ['Rows written one by one, a transaction each', String(inserts)],
          ['Size of the exported file (MB), and packed', `${await sizeOf(file)}, ${await sizeOf(`${file}.gz`)}`],
          ['Filling the trail (s)', filling.toFixed(1)],
        ],
      ),
      table(
        'The trail, whole',
        ['What', 'Seconds', 'Rows a minute', 'Peak memory (MB)'],
        [
          line('Sealing a trail that has no seal yet', sealing),
          line('Verifying the store', verifying),
          line('Exporting', exporting),
          line('Verifying the file', offline),
          line('Exporting, packed', packing),
          line('Verifying the packed file', packed),
        ],
      ),
      table(
        'A page’s own row, on one connection (ms)',
        ['Sealer', 'p50', 'p95', 'p99', 'max', 'seals made'],
        [
          ['stopped', ...cells(alone)],
          ['running', ...cells(withSealer)],
          ['stopped again', ...cells(aloneAgain)],
        ],
      ),
    ].join('\n'),
  )
} finally {
  await store.close()
  await rm(folder, { recursive: true, force: true })
  await onServer(`drop database if exists ${NAME} with (force)`)
}

type Run = { readonly seconds: number; readonly peak: number }

/** The command as somebody runs it, its start included. */
async function kith(...words: readonly string[]): Promise<Run> {
  console.error(`  kith ${words.slice(0, 2).join(' ')}`)
  const began = performance.now()
  const child = spawn(process.execPath, [join(projectRoot(), 'dist', 'cli.js'), ...words], {
    env: { ...process.env, DATABASE_URL: url.href },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const watch = watchMemory(child.pid ?? 0)
  let peak = 0
  const timer = setInterval(() => (peak = Math.max(peak, watchMemory(child.pid ?? 0).stop()?.peak ?? 0)), 100)
  const [code] = (await once(child, 'close')) as [number | null]
  clearInterval(timer)
  watch.stop()
  if (code !== 0) throw new Error(`kith ${words.join(' ')} ended with ${code}`)
  return { seconds: (performance.now() - began) / 1000, peak }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

function cells({ p50, p95, p99, max, seals }: Awaited<ReturnType<typeof pageInserts>>): readonly Cell[] {
  return [p50, p95, p99, max, seals]
}

async function sizeOf(path: string): Promise<string> {
  return ((await stat(path)).size / 1_000_000).toFixed(0)
}

/** Six hundred people and a year of views, searches and refusals. */
function filled(many: number): string {
  return `
    insert into practitioner (id, name, job_title) select md5('practitioner' || n)::uuid, 'Practitioner ' || n, 'Social worker' from generate_series(1, 600) n;
    insert into audit_event (at, actor_id, post_ids, roles, teams, what, about, also_about, asked, address, session, outcome)
    select now() - interval '1 year' + n * (interval '1 year' / ${many}), md5('practitioner' || (1 + n % 600))::uuid,
      array[md5('post' || n % 600)::uuid], '{social-worker}', '{Harbour}',
      (array['my work viewed', 'family viewed', 'child viewed', 'people searched for', 'conference viewed'])[1 + n % 5],
      md5('family' || n * 7919::bigint % 20000)::uuid::text,
      case when n % 5 = 3 then (select array_agg(md5('person' || n || k)::uuid) from generate_series(1, 10) k) else '{}' end,
      case when n % 5 = 3 then 'Brightwater ' || n end, '192.0.2.' || n % 250, substr(md5(n::text), 1, 12),
      case when n % 400 = 0 then 'refused' else 'done' end
    from generate_series(1, ${many}) n;
    analyze audit_event;`
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}
