import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { recognise, type Recognised } from '../recognise.ts'

export type FoundFile = {
  readonly path: string
  /** As it is shown and kept: the folder's name and the file's, never where on the machine they are. */
  readonly name: string
  readonly folder: string
  readonly sha256: string
  readonly is: Recognised
}

/** Every file at or under these paths, told apart by what is in it. Hidden files are passed over. */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  const met = new Set<string>()
  for (const given of paths) {
    const root = resolve(given)
    for await (const path of filesUnder(root)) {
      if (met.has(path)) continue
      met.add(path)
      const within = relative(root, path) || basename(path)
      const name = within.includes('/') ? within : join(basename(dirname(path)), within)
      const is = await recognise(createReadStream(path))
      yield { path, name: name.replaceAll('\\', '/'), folder: dirname(path), sha256: await sha256Of(path), is }
    }
  }
}

async function* filesUnder(path: string): AsyncGenerator<string> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new Error(`There is no file or folder ${path}. Check the name, and give it again.`)
  if (found.isFile()) yield path
  if (!found.isDirectory()) return
  for (const name of (await readdir(path)).sort()) if (!name.startsWith('.')) yield* filesUnder(join(path, name))
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
