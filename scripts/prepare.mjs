import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Runs under whatever Node the machine has, before start and test: installs what is missing, then builds what has changed.
const root = fileURLToPath(new URL('..', import.meta.url))
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 20)
  stop(
    `Kith needs Node 20 or later to set itself up; this is ${process.versions.node}. Install a newer one from https://nodejs.org and run the same command again.`,
  )

const installed = join(root, 'node_modules', '.kith-installed')
const lock = hashOf(['package.json', 'package-lock.json'])
if (!isStamped(installed, lock)) {
  say('Installing what Kith is made of (about a minute the first time)')
  const npm = process.env.npm_execpath
  const run = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: true })
  if (run.status !== 0)
    stop(
      'Installing did not finish. Check that this machine can reach the npm registry and has about 1 GB of free disk, then run the same command again.',
    )
  writeFileSync(installed, lock)
}

const built = join(root, 'dist', '.built')
const sources = hashOf([...filesUnder('src'), ...filesUnder('scripts'), 'package-lock.json'])
if (!isStamped(built, sources)) {
  say('Building')
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(node))
    stop('The Node that Kith runs on was not installed: its install script may be blocked. Run: npm rebuild node')
  const run = spawnSync(node, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: 'inherit' })
  if (run.status !== 0) stop('Building did not finish; what went wrong is above.')
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(built, sources)
}

function isStamped(file, stamp) {
  return existsSync(file) && readFileSync(file, 'utf8') === stamp
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .sort()
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function say(sentence) {
  console.log(`kith: ${sentence}`)
}

function stop(sentence) {
  console.error(`kith: ${sentence}`)
  process.exit(1)
}
