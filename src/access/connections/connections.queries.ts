import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import { isUuid } from '../../kernel/id.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { AtHome, Connection, Declared } from './connections.ts'

const NOTHING: AtHome = { familyName: '', bornOn: undefined, address: '', phone: '', version: 0 }

/** What the actor told of themself: the database gives nobody else's. */
export async function atHomeOf(tx: Tx, practitionerId: string): Promise<AtHome> {
  const row = await tx
    .selectFrom('practitioner_at_home')
    .selectAll()
    .where('practitioner_id', '=', practitionerId)
    .executeTakeFirst()
  if (!row) return NOTHING
  const { address, phone, version } = row
  return { familyName: row.family_name, bornOn: row.born_on ?? undefined, address, phone, version }
}

/** What the actor declared, the newest first. Whether Kith holds anybody like them is not here to be seen. */
export async function declaredBy(tx: Tx, practitionerId: string): Promise<readonly Declared[]> {
  const rows = await tx
    .selectFrom('declared_connection')
    .selectAll()
    .where('practitioner_id', '=', practitionerId)
    .orderBy('declared_on', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    name: row.their_name,
    bornOn: row.born_on ?? undefined,
    address: row.address,
    phone: row.phone,
    howKnown: row.how_known,
  }))
}

const connections = (tx: Tx) =>
  tx
    .selectFrom('connection')
    .innerJoin('practitioner', 'practitioner.id', 'connection.practitioner_id')
    .leftJoin('practitioner as clearer', 'clearer.id', 'connection.cleared_by')
    .selectAll('connection')
    .select([
      'practitioner.name as practitioner_name',
      'clearer.name as clearer_name',
      sql<string | null>`kith_connected_name(connection.person_id)`.as('person_name'),
      sql<PlainDate>`(connection.since at time zone 'Europe/London')::date`.as('since_on'),
      sql<PlainDate | null>`(connection.cleared_at at time zone 'Europe/London')::date`.as('cleared_on'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof connections>['execute']>>[number]
const connectionFrom = (row: Row): Connection => ({
  id: row.id,
  practitionerId: row.practitioner_id,
  practitionerName: row.practitioner_name,
  personId: row.person_id,
  personName: row.person_name ?? 'Name not recorded yet',
  how: row.how,
  why: row.why.replace(/^declared: /, ''),
  since: row.since_on,
  cleared: row.cleared_on
    ? { on: row.cleared_on, by: row.clearer_name ?? '', reason: row.cleared_reason ?? '' }
    : undefined,
  version: row.version,
})

/** Those that stand first, then those that were cleared; the newest first. At most so many a page, from `after` on. */
export async function connectionsListed(tx: Tx, skip: number, most: number): Promise<readonly Connection[]> {
  const rows = await connections(tx)
    .orderBy(sql`connection.cleared_at is not null`)
    .orderBy('connection.since', 'desc')
    .orderBy('connection.id')
    .limit(most)
    .offset(skip)
    .execute()
  return rows.map(connectionFrom)
}

export async function findConnection(tx: Tx, id: string): Promise<Connection | undefined> {
  const row = isUuid(id) ? await connections(tx).where('connection.id', '=', id).executeTakeFirst() : undefined
  return row && connectionFrom(row)
}
