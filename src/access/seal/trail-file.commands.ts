import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Kysely } from 'kysely'
import type { DB } from '../../db/schema.generated.ts'
import { storedTrail } from './stored-trail.queries.ts'
import { lineOf, readLine } from './trail-line.ts'
import { verifier, type Checked, type Finding } from './verifier.ts'

const LINES = 500
const isPacked = (path: string): boolean => path.endsWith('.gz')

/** Writes the whole trail as it stands at one moment, never more than a page of it in memory. Only its owner may read the file. */
export async function exportTrail(
  db: Kysely<DB>,
  path: string,
): Promise<{ readonly seals: number; readonly rows: number }> {
  const written = { seals: 0, rows: 0 }
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const lines = async function* () {
        let waiting = ''
        let count = 0
        for await (const piece of storedTrail(tx)) {
          written['seal' in piece ? 'seals' : 'rows'] += 1
          waiting += `${lineOf(piece)}\n`
          if (++count % LINES > 0) continue
          yield waiting
          waiting = ''
        }
        yield `${waiting}${lineOf({ end: written })}\n`
      }
      const file = createWriteStream(path, { mode: 0o600 })
      await (isPacked(path)
        ? pipeline(Readable.from(lines()), createGzip(), file)
        : pipeline(Readable.from(lines()), file))
    })
  return written
}

/** Checks an exported trail with no database. */
export async function verifyFile(
  path: string,
  asked: { readonly head?: string | undefined } = {},
): Promise<Finding | Checked> {
  const file = createReadStream(path)
  const lines = createInterface({ input: isPacked(path) ? file.pipe(createGunzip()) : file, crlfDelay: Infinity })
  const check = verifier(asked)
  const seen = { seals: 0, rows: 0 }
  let at = 0
  let ended = false
  for await (const text of lines) {
    at += 1
    const line = readLine(text)
    if (!line || ended) return { kind: 'not readable', line: at }
    if ('end' in line) {
      ended = true
      if (line.end.seals !== seen.seals || line.end.rows !== seen.rows) return { kind: 'not readable', line: at }
      continue
    }
    seen['seal' in line ? 'seals' : 'rows'] += 1
    const finding = 'seal' in line ? check.seal(line.seal) : check.row(line.row)
    if (finding) return finding
  }
  const whole = check.end()
  return ended || 'kind' in whole ? whole : { kind: 'not readable', line: at + 1 }
}
