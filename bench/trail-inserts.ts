import { sql } from 'kysely'
import { addToTrail } from '../src/access/audit.commands.ts'
import { keepSealed } from '../src/access/index.ts'
import { asActor } from '../src/db/as-actor.ts'
import type { Store } from '../src/db/store.ts'
import { todayInLondon } from '../src/kernel/clock.ts'

type Asked = { readonly inserts: number; readonly sealing: boolean }

/** How long a page's own row takes, in a transaction bound to its actor as every request is, with the sealer at work or not. */
export async function pageInserts(store: Store, { inserts, sealing }: Asked) {
  const today = todayInLondon(new Date())
  const { rows } = await sql<{ id: string }>`select id from practitioner order by id limit 50`.execute(store.db)
  const sealsBefore = await sealsIn(store)
  const trouble = (error: unknown) => {
    throw error
  }
  const stop = sealing ? keepSealed(store.db, { trouble }) : undefined
  const times: number[] = []
  for (let n = 0; n < inserts; n += 1) {
    const actor = rows[n % rows.length] ?? { id: '' }
    await asActor(store.db, actor, today, async (tx) => {
      const began = performance.now()
      await addToTrail(tx, {
        what: 'family viewed',
        about: actor.id,
        outcome: 'done',
        address: '192.0.2.7',
        session: '0123456789ab',
      })
      times.push(performance.now() - began)
    })
    // A council of six hundred writes some tens of rows a second.
    await new Promise((go) => setTimeout(go, 2))
  }
  await stop?.()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1), seals: (await sealsIn(store)) - sealsBefore }
}

async function sealsIn(store: Store): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from audit_seal`.execute(store.db)
  return rows[0]?.n ?? 0
}
