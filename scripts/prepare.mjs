import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Runs under whatever Node the machine has, before start and test: installs what is missing, then builds what has changed.
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 20)
  stop(
    `Kith needs Node 20 or later to set itself up; this is ${process.versions.node}. Install a newer one from https://nodejs.org and run the same command again.`,
  )
const { bringNode, install, nodeIn } = await import('./install.mjs')

// The stamp is written last, so an installation that was cut short is done again.
const installed = join(root, 'node_modules', '.kith-installed')
const lock = hashOf(['package-lock.json'])
if (!isStamped(installed, lock)) {
  say('Installing what Kith is made of (about a minute the first time)')
  rmSync(installed, { force: true })
  stopIf(await install(root, say))
  stopIf(await bringNode(root))
  stamp(installed, lock)
} else if (!existsSync(nodeIn(root))) stopIf(await bringNode(root))

const built = join(root, 'dist', '.built')
const sources = hashOf([...filesUnder('src'), ...filesUnder('scripts'), 'package-lock.json'])
if (!isStamped(built, sources)) {
  say('Building')
  rmSync(built, { force: true })
  const run = spawnSync(nodeIn(root), [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: 'inherit' })
  if (run.status !== 0) stop('Building did not finish; what went wrong is above.')
  stamp(built, sources)
}

function isStamped(file, text) {
  return existsSync(file) && readFileSync(file, 'utf8') === text
}

function stamp(file, text) {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    stop(
      `${file} could not be written (${error.code}). Check that the disk has space, then run the same command again.`,
    )
  }
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
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

function stopIf(sentence) {
  if (sentence !== undefined) stop(sentence)
}

function stop(sentence) {
  console.error(`kith: ${sentence}`)
  process.exit(1)
}
