import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const [entry = '', ...rest] = process.argv.slice(2)
const outfile = `${root}/dist/${basename(entry, '.ts')}.js`

/** Runs a script that asks for pages: those are TSX, so it is built first. */
await build({
  entryPoints: [`${root}/${entry}`],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
})
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit', cwd: root }).status ?? 1
