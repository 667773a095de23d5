import type { Kysely } from 'kysely'
import type { DB } from '../../db/schema.generated.ts'
import { storedTrail } from './stored-trail.queries.ts'
import { verifier, type Checked, type Finding } from './verifier.ts'

type Asked = { readonly head?: string | undefined }

/** Checks the whole store as it stands at one moment, however long that takes. */
export async function verifyStore(db: Kysely<DB>, asked: Asked = {}): Promise<Finding | Checked> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const check = verifier(asked)
      for await (const piece of storedTrail(tx)) {
        const finding = 'seal' in piece ? check.seal(piece.seal) : check.row(piece.row)
        if (finding) return finding
      }
      return check.end()
    })
}
