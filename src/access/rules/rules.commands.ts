import type { Tx } from '../../db/as-actor.ts'

export async function signRules(tx: Tx, digest: string, note: string): Promise<void> {
  await tx.insertInto('rules_signed').values({ digest, note }).execute()
}
