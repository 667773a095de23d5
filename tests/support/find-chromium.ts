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

export type Chromium = { readonly path: string; readonly args: readonly string[] }

/**
 * The machine's own Chromium, else on Linux the one that travels with the project. KITH_CHROMIUM names one, or with
 * the word `packaged` asks for the project's own.
 */
export async function findChromium(): Promise<Chromium> {
  const asked = process.env['KITH_CHROMIUM']
  if (asked && asked !== 'packaged') {
    if (!existsSync(asked)) throw new Error(`KITH_CHROMIUM is ${asked}, and there is no program there.`)
    return { path: asked, args: [] }
  }
  const own = asked ? undefined : onThisMachine()
  if (own) return { path: own, args: [] }
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

async function packaged(): Promise<Chromium> {
  const { default: chromium } = await import('@sparticuz/chromium')
  return { path: await chromium.executablePath(), args: chromium.args }
}
