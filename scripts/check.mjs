import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// npm test: everything that must be true before a change lands. Checks that only read run two at a time; then the tests.
const root = fileURLToPath(new URL('..', import.meta.url))
const results = join(root, 'dist', 'test-results.json')
const tool = (name, ...args) => [process.execPath, join(root, 'node_modules', ...name.split('/')), ...args]
const READING = [
  ['format', tool('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn')],
  ['types', tool('typescript/bin/tsc')],
  ['lint', tool('eslint/bin/eslint.js', '.', '--max-warnings', '0')],
  [
    'import rules',
    tool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['src', 'tests', 'bench'].filter((folder) => existsSync(join(root, folder))),
      '--config',
      '.dependency-cruiser.cjs',
    ),
  ],
  ['unused code', tool('knip/bin/knip.js')],
  ['table types', [process.execPath, join(root, 'src', 'db', 'codegen.ts'), '--check']],
]
const only = process.argv.slice(2)
const failed = []

if (only.length === 0) {
  const waiting = [...READING]
  await Promise.all(
    [0, 1].map(async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await check(...next)
    }),
  )
}
if (!process.env.KITH_TEST_DATABASE_URL)
  console.log('KITH_TEST_DATABASE_URL names no PostgreSQL server, so acts are tested on the embedded engine only.')
rmSync(results, { force: true })
const status = await run(
  tool('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...only),
  'inherit',
)
if (status.code !== 0) failed.push('tests')
const { numPassedTests = 0, numFailedTests = 0 } = readResults()
if (failed.length > 0) console.error(`\nNot yet: ${failed.join(', ')}`)
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`)
process.exit(failed.length > 0 ? 1 : 0)

async function check(name, command) {
  const started = performance.now()
  const { code, output } = await run(command, 'pipe')
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  if (code === 0) return
  failed.push(name)
  console.log(output)
}

function run([command, ...args], stdio) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', stdio, stdio] })
    let output = ''
    child.stdout?.on('data', (text) => (output += text))
    child.stderr?.on('data', (text) => (output += text))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

function readResults() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'))
  } catch {
    return {}
  }
}
