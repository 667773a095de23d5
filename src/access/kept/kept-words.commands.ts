import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'

type Words = Readonly<Record<string, readonly string[]>>

/** Keeps what somebody typed and could not save. Row-level policies show it to them alone. */
export async function keepWords(tx: Tx, address: string, words: Words): Promise<void> {
  const kept = JSON.stringify(words)
  await tx
    .insertInto('kept_words')
    .values({ address, words: kept })
    .onConflict((conflict) =>
      conflict.columns(['practitioner_id', 'address']).doUpdateSet({ words: kept, kept_at: sql`now()` }),
    )
    .execute()
}

export async function keptWords(tx: Tx, address: string): Promise<Words | undefined> {
  const row = await tx.selectFrom('kept_words').select('words').where('address', '=', address).executeTakeFirst()
  return row ? (row.words as Words) : undefined
}

export async function forgetWords(tx: Tx, address: string): Promise<void> {
  await tx.deleteFrom('kept_words').where('address', '=', address).execute()
}
