import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe']
const USUAL = [
  '/usr/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application',
  'C:/Program Files (x86)/Google/Chrome/Application',
  'C:/Program Files (x86)/Microsoft/Edge/Application',
]

/**
 * The machine's own Chromium, else on Linux the one that travels with the project. KITH_CHROMIUM names one, or with
 * the word `packaged` asks for the project's own.
 */
export async function findChromium(): Promise<string> {
  const asked = process.env['KITH_CHROMIUM']
  if (asked && asked !== 'packaged') {
    if (!existsSync(asked)) throw new Error(`KITH_CHROMIUM is ${asked}, and there is no program there.`)
    return asked
  }
  const own = asked ? undefined : onThisMachine()
  if (own) return own
  if (process.platform === 'linux' && process.arch === 'x64') return packaged()
  throw new Error(
    'The browser tests need Chromium or Chrome. Install one (https://www.google.com/chrome), or set KITH_CHROMIUM to where it is, then run npm test again.',
  )
}

function onThisMachine(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...USUAL]
  const candidates = folders.flatMap((folder) => [...NAMES.map((name) => join(folder, name)), folder])
  return candidates.find((path) => /chrom|edge/i.test(path.split(/[\\/]/).at(-1) ?? '') && isProgram(path))
}

const isProgram = (path: string): boolean => existsSync(path) && !existsSync(join(path, '.'))

/**
 * The package unpacks the libraries that a bare machine lacks only where it believes it is on that service. Its own
 * arguments are left out: they switch off the same-origin rules that pages must live with.
 */
async function packaged(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}
