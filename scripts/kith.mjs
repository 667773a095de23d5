#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// npx kith …: the same program on the Node that the project brings, whatever Node the machine has.
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const node = at(`node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`)
if (!existsSync(node) || !existsSync(at('dist/cli.js'))) {
  console.error('kith: not set up yet. Run npm start once: it installs and builds.')
  process.exit(1)
}
const child = spawn(
  node,
  ['--max-semi-space-size=4', '--enable-source-maps', at('dist/cli.js'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npx tells only the shell between it and this program to stop, and the shell says nothing on.
const parent = process.ppid
const watch = setInterval(() => {
  if (!process.env.npm_lifecycle_event || process.ppid === parent) return
  clearInterval(watch)
  child.kill('SIGTERM')
}, 250)
child.on('close', (code) => process.exit(code ?? 1))
