import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const NEEDS_MB = 900
/** npm's own is over a minute of silence where there is no network. */
const PATIENCE = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']

/** Runs `npm ci` with its own progress. Gives undefined when all is there, else one sentence that says what to do. */
export async function install(root, say) {
  const free = freeMegabytes(root)
  if (free < NEEDS_MB) return diskFull(root, `has ${free} MB free and installing takes about ${NEEDS_MB} MB`)
  const wanted = packagesIn(root)
  const began = Date.now()
  const tell = setInterval(() => {
    const there = wanted.filter((path) => existsSync(join(root, path, 'package.json'))).length
    say(`  ${there} of ${wanted.length} packages, ${Math.round((Date.now() - began) / 1000)} s`)
  }, 10_000)
  // Warnings are about other people's packages and this machine's npm settings: nothing that somebody can act on.
  const { code, output } = await npm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...PATIENCE])
  clearInterval(tell)
  return code === 0 ? undefined : sentenceFor(output, root)
}

/** The Node that Kith runs on: brought by its package, whose install script some machines are told not to run. */
export async function bringNode(root) {
  if (await works(root)) return undefined
  const { output } = await npm(root, ['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'])
  if (await works(root)) return undefined
  return sentenceFor(output, root, 'The Node that Kith runs on could not be brought to this machine.')
}

export const nodeIn = (root) =>
  join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const works = async (root) => existsSync(nodeIn(root)) && (await run(nodeIn(root), ['--version'], root)).code === 0

function npm(root, words) {
  const here = dirname(process.execPath)
  const program = [
    process.env.npm_execpath ?? '',
    join(here, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(here, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => basename(path) === 'npm-cli.js' && existsSync(path))
  return program
    ? run(process.execPath, [program, ...words], root)
    : run('npm', words, root, { shell: process.platform === 'win32' })
}

function run(command, words, cwd, { shell = false } = {}) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, words, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

const packagesIn = (root) =>
  Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages)
    .filter(([path, { optional, devOptional }]) => path !== '' && !optional && !devOptional)
    .map(([path]) => path)

function freeMegabytes(root) {
  try {
    const { bavail, bsize } = statfsSync(root)
    return Math.floor((bavail * bsize) / 1_000_000)
  } catch {
    return Infinity
  }
}

const diskFull = (root, what) =>
  `The disk that holds ${root} ${what}. Free some space, then run the same command again.`

/** npm says what went wrong in codes; each that a person can mend has its sentence. */
export function sentenceFor(output, root, otherwise = 'Installing did not finish.') {
  const [, code = ''] = /npm error code (\S+)/.exec(output) ?? []
  const says = (...words) => words.some((word) => output.includes(word))
  if (says('ENOSPC')) return diskFull(root, 'or npm’s cache (npm config get cache) is full')
  if (says('ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENETUNREACH', 'ERR_SOCKET_TIMEOUT'))
    return 'The npm registry could not be reached, and Kith needs it once to install. Check the network, or the proxy and registry that npm is set to use (npm config list), then run the same command again.'
  if (says('UNABLE_TO', 'SELF_SIGNED', 'CERT_'))
    return 'The npm registry’s certificate is not trusted here. If a proxy stands between, name its certificate in NODE_EXTRA_CA_CERTS, then run the same command again.'
  if (code === 'EINTEGRITY')
    return 'A package did not arrive as it was published. Run npm cache clean --force, then the same command again.'
  if (says('EACCES', 'EPERM', 'EROFS', 'EBUSY'))
    return `Something in ${root} or npm’s cache may not be written by this account, or is held by another program. Close what uses it or change who owns it, then run the same command again.`
  if (code === 'E401' || code === 'E403')
    return 'The npm registry refused this machine. Check the registry and the sign-in that npm is set to use (npm config list).'
  return `${otherwise} npm said:\n${output.trim().split('\n').slice(0, 12).join('\n')}\nWhen that is put right, run the same command again.`
}
