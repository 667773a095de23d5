import { sql } from 'kysely'
import { asActor, asDoor, type Tx } from '../../../src/db/as-actor.ts'
import type { Store } from '../../../src/db/store.ts'
import { governs, readsTrailOf } from '../oracle-of-those-who-use-kith.ts'
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
  await checkWhoLooked(store, made, who, tally)
}

/** Who looked at somebody, and what a person, a family and a record are called on the trail. */
async function checkWhoLooked(store: Store, made: Made, who: number, tally: Tally): Promise<void> {
  const id = made.ids.practitioners[who] ?? ''
  await asActor(store.db, { id }, TODAY, async (tx) => {
    for (const person of [who, who + 5, who + 9, who + 14].map((at) => at % made.ids.people.length)) {
      const asked = made.ids.people[person]
      const {
        rows: [row],
      } = await sql<{ looks: boolean; name: boolean }>`
        select exists (select 1 from kith_trail_of(${asked}, '-infinity', 'infinity', null, null, 50)) as looks,
               kith_trail_name(${asked}) is not null as name`.execute(tx)
      const may = readsTrailOf(made.world, who, person)
      tally.that(
        row?.looks === may && row.name === may,
        () => `${who} reads who looked at person ${person}: ${row?.looks}, and their name: ${row?.name}`,
      )
    }
    const told = await sql<{ record: number; found: number; families: number; same: number }>`
      select (select count(*)::integer from kith_trail_references(${[...made.ids.families]}::uuid[])) as record,
             (select count(*)::integer from kith_trail_find(${made.tables.get('family')?.find(hasMembers(made))?.words[1]}, '', null)) as found,
             (select count(*)::integer from kith_trail_families('-infinity', 'infinity', array['done'])) as families`.execute(
      tx,
    )
    const { record = 0, found = 0, families = 0 } = told.rows[0] ?? {}
    const governing = governs(made.world, who)
    tally.that(
      [record, found, families].every((many) => many > 0 === governing),
      () => `${who} is told of records on the trail: ${record}, ${found}, ${families}`,
    )
  })
}

const hasMembers =
  ({ ids, world }: Made) =>
  ({ key }: { readonly key: string }): boolean =>
    world.people.some(({ families }) => families.includes(ids.families.indexOf(key)))
