import { sql } from 'kysely'
import { asActor, asDoor, type Tx } from '../../../src/db/as-actor.ts'
import type { Store } from '../../../src/db/store.ts'
import type { Made } from './make.ts'
import { TODAY } from './row.ts'
import type { Tally } from './tally.ts'

/** The trail: everybody adds to it, in their own name because they can give no other; the door notes who came in. */
export async function checkTrail(store: Store, made: Made, who: number, tally: Tally): Promise<void> {
  const [id = '', another = ''] = [made.ids.practitioners[who], made.ids.practitioners[who === 0 ? 1 : 0]]
  const add = (tx: Tx) => sql`insert into audit_event (what, outcome) values ('tried', 'done')`.execute(tx)
  const addAs = (name: string) => (tx: Tx) =>
    sql`insert into audit_event (actor_id, what, outcome) values (${name}, 'tried', 'done')`.execute(tx)
  const isAdded = (added: Promise<unknown>): Promise<boolean> =>
    added.then(
      () => true,
      () => false,
    )
  tally.that(await isAdded(asActor(store.db, { id }, TODAY, add)), () => `${who} cannot add to the trail`)
  tally.that(
    !(await isAdded(asActor(store.db, { id }, TODAY, addAs(another)))),
    () => `${who} adds to the trail in another's name`,
  )
  tally.that(await isAdded(asDoor(store.db, addAs(id))), () => `the door cannot note that ${who} came in`)
}
