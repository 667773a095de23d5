import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A folder of sample files kept outside the project; undefined, and said in one line, where it is not there. */
export function sharedData(within = ''): string | undefined {
  const folder = join(process.env['KITH_SHARED_DATA'] ?? '../shared/data', within)
  if (existsSync(folder)) return folder
  console.warn(`Left out: the tests of ${folder}, which is not there. KITH_SHARED_DATA names where it is.`)
  return undefined
}
