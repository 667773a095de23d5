import type { Store } from '../db/store.ts'

/** Invented families never go in beside anybody's real ones. */
export async function refuseWhereFamiliesAre(store: Store): Promise<void> {
  const family = await store.db.selectFrom('family').select('id').limit(1).executeTakeFirst()
  if (family)
    throw new Error(
      'This store already holds families: nothing was added. To see the demonstration council, give Kith an empty store.',
    )
}
