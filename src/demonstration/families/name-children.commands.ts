import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { Family } from './family.ts'

/** The children of the files are on record already, without a name: a return has none. A child who was expected is born. */
export async function nameChildren(tx: Tx, families: readonly Family[]): Promise<void> {
  const rows = families.flatMap(({ children }) => children.map(({ row }) => row))
  await sql`update person
    set given_name = named.given_name, family_name = named.family_name, known_as = named.known_as, needs = named.needs,
        born_on = coalesce(person.born_on, named.born_on)
    from jsonb_populate_recordset(null::person, ${JSON.stringify(rows)}::jsonb) as named
    where person.id = named.id`.execute(tx)
}
