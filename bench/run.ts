import { writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { todayInLondon } from '../src/kernel/clock.ts'
import { measureDemonstration } from './demonstration.ts'
import { measureLarge, measurePolicies } from './large.ts'
import { inTables, policiesTable } from './tables.ts'

const STARTS = 5
const RUNS = 60

const { values } = parseArgs({
  options: { json: { type: 'string' }, each: { type: 'string', default: '20' }, only: { type: 'string' } },
})
const server = process.env['KITH_BENCH_DATABASE_URL'] ?? process.env['KITH_TEST_DATABASE_URL']
if (server === undefined && values.only !== 'embedded') {
  console.error(
    'kith bench: set KITH_BENCH_DATABASE_URL to a PostgreSQL server on which a database may be made, for example postgresql://postgres@localhost:5432/postgres, or measure the embedded store alone with --only embedded',
  )
  process.exit(1)
}

const each = Number(values.each)
const paused = { title: 'a pause of 1 second', each, pause: 1000 }
const relentless = { title: 'no pause', each, pause: 0 }
const today = todayInLondon(new Date())
const machine = { cores: cpus().length, busy: loadavg()[0] ?? 0, node: process.versions.node }
const tell = (sentence: string) => console.error(`  ${sentence}`)
const asked = { today, runs: RUNS, starts: STARTS, tell }

if (server !== undefined && values.only === 'policies') {
  console.log(policiesTable('Large council, PostgreSQL', await measurePolicies({ server, today, runs: 200 }), 200))
  process.exit(0)
}

const large =
  server !== undefined && values.only !== 'embedded'
    ? await measureLarge({ ...asked, server, manners: [paused, relentless] })
    : undefined
const demonstration =
  values.only === 'large' ? undefined : await measureDemonstration({ ...asked, manners: [paused, relentless] })
const report = { machine, each, runs: RUNS, large, demonstration }
console.log(inTables(report))
if (values.json !== undefined)
  await writeFile(
    values.json,
    JSON.stringify(report, (key, value: unknown) => (key === 'visitors' ? undefined : value), 2),
  )
