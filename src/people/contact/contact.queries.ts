import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import { isUuid } from '../../kernel/id.ts'
import { fullName } from '../names.ts'
import type { ContactDetail, Keeping } from './contact.ts'

/** Whether this actor may read how somebody is reached, and may write it. Both are the database's to say. */
export async function contactAccess(tx: Tx, personId: string): Promise<{ reads: boolean; writes: boolean }> {
  const { rows } = await sql<{ reads: boolean; writes: boolean }>`
    select exists (select 1 from reader_of_contact where person_id = ${personId}::uuid) as reads,
           kith_works_with_person(${personId}::uuid) as writes`.execute(tx)
  return rows[0] ?? { reads: false, writes: false }
}

/** Of the people of a family, those whose details this actor may read: asked of each, and not of everybody they may read. */
export async function reachableIn(tx: Tx, familyId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('family_member')
    .select('family_member.person_id as id')
    .select((select) =>
      select
        .selectFrom('reader_of_contact as reader')
        .select('reader.person_id')
        .whereRef('reader.person_id', '=', 'family_member.person_id')
        .limit(1)
        .as('reached'),
    )
    .where('family_member.family_id', '=', familyId)
    .execute()
  return new Set(rows.filter(({ reached }) => reached !== null).map(({ id }) => id))
}

const details = (tx: Tx) => tx.selectFrom('contact_detail').selectAll().where('removed_on', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof details>['execute']>>[number]
const detailFrom = (row: Row): ContactDetail => ({
  id: row.id,
  personId: row.person_id,
  kind: row.kind,
  value: row.value,
  bestTimes: row.best_times,
  askFor: row.ask_for,
  leaveNoMessage: row.leave_no_message,
  howToUse: row.how_to_use,
  version: row.version,
})

export async function detailsOf(tx: Tx, personId: string): Promise<readonly ContactDetail[]> {
  return (await details(tx).where('person_id', '=', personId).orderBy('kind').orderBy('id').execute()).map(detailFrom)
}

export async function findDetail(tx: Tx, id: string): Promise<ContactDetail | undefined> {
  const row = isUuid(id) ? await details(tx).where('id', '=', id).executeTakeFirst() : undefined
  return row && detailFrom(row)
}

const keepings = (tx: Tx) =>
  tx
    .selectFrom('kept_from')
    .innerJoin('person', 'person.id', 'kept_from.from_person_id')
    .selectAll('kept_from')
    .select(['person.given_name', 'person.family_name', 'person.known_as'])

type KeepingRow = Awaited<ReturnType<ReturnType<typeof keepings>['execute']>>[number]
const keepingFrom = (row: KeepingRow): Keeping => ({
  id: row.id,
  personId: row.person_id,
  fromPersonId: row.from_person_id,
  fromName: fullName({ givenName: row.given_name, familyName: row.family_name, knownAs: row.known_as }),
  why: row.why,
  fromOn: row.from_on,
  toOn: row.to_on ?? undefined,
  version: row.version,
})

/** From whom somebody's whereabouts are kept, or were. */
export async function keptFromWhom(tx: Tx, personId: string): Promise<readonly Keeping[]> {
  const rows = await keepings(tx)
    .where('kept_from.person_id', '=', personId)
    .orderBy('kept_from.from_on')
    .orderBy('kept_from.id')
    .execute()
  return rows.map(keepingFrom)
}

export async function findKeeping(tx: Tx, id: string): Promise<Keeping | undefined> {
  const row = isUuid(id) ? await keepings(tx).where('kept_from.id', '=', id).executeTakeFirst() : undefined
  return row && keepingFrom(row)
}
