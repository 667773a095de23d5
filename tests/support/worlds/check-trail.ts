import { sql } from 'kysely'
import { asActor, asDoor, type Tx } from '../../../src/db/as-actor.ts'
import type { Store } from '../../../src/db/store.ts'
import type { Made } from './make.ts'
import { TODAY } from './row.ts'
import type { Tally } from './tally.ts'

/** The trail: everybody adds to it in their own name and in no other, and the door notes who came in. */
export async function checkTrail(store: Store, made: Made, who: number, tally: Tally): Promise<void> {
  const [id = '', another = ''] = [made.ids.practitioners[who], made.ids.practitioners[who === 0 ? 1 : 0]]
  const add = (name: string) => (tx: Tx) =>
    sql`insert into audit_event (actor_id, what, outcome) values (${name}, 'tried', 'done')`.execute(tx)
  const isAdded = (added: Promise<unknown>): Promise<boolean> =>
    added.then(
      () => true,
      () => false,
    )
  tally.that(await isAdded(asActor(store.db, { id }, TODAY, add(id))), () => `${who} cannot add to the trail`)
  tally.that(
    !(await isAdded(asActor(store.db, { id }, TODAY, add(another)))),
    () => `${who} adds to the trail in another's name`,
  )
  tally.that(await isAdded(asDoor(store.db, add(id))), () => `the door cannot note that ${who} came in`)
}
