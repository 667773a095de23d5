import { sql } from 'kysely'
import type { Tx } from '../../../db/as-actor.ts'
import type { AskedPerson } from './start.form.ts'

export type Named = { readonly id: string; readonly name: string }

/** People by a whole reference, or by name and date of birth; their names and nothing more. */
export async function peopleAskedFor(tx: Tx, { reference, name, born }: AskedPerson): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`
    select id, name from kith_trail_find(${reference}, ${reference ? '' : name}, ${born ?? null}::date)`.execute(tx)
  return rows
}

/** Anybody who uses or has used Kith, with what they are called in their work. */
export async function practitionersCalled(tx: Tx, asked: string): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`
    select id, name || ', ' || job_title || case when left_on is null then '' else ' (has left)' end as name from practitioner
    where string_to_array(kith_plain(${asked}), ' ') <@ string_to_array(kith_plain(name), ' ')
       or kith_plain(name) like kith_plain(${asked}) || '%'
    order by practitioner.name, id limit 30`.execute(tx)
  return rows
}

export type Sealed = { readonly number: number; readonly digest: string; readonly madeAt: Date }

export async function lastSealed(tx: Tx): Promise<Sealed | undefined> {
  return tx
    .selectFrom('audit_seal')
    .select(['number', 'digest', 'made_at as madeAt'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}
