import { sql } from 'kysely'
import type { Tx } from '../../../db/as-actor.ts'
import { isUuid } from '../../../kernel/id.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { referencesOf, type Reference } from '../references.queries.ts'
import type { Stretch } from '../stretch.ts'

export type PractitionerAct = {
  readonly id: number
  readonly at: Date
  readonly what: string
  readonly outcome: string
  readonly reason: string | undefined
  readonly asked: string | undefined
  readonly flag: string | undefined
  readonly address: string | undefined
  readonly about: Reference | undefined
  /** How many others a list or a search showed. */
  readonly others: number
}

export async function findPractitioner(tx: Tx, id: string) {
  if (!isUuid(id)) return undefined
  return tx
    .selectFrom('practitioner')
    .select(['id', 'name', 'job_title as jobTitle'])
    .where('id', '=', id)
    .executeTakeFirst()
}

const within = ({ from, to }: Stretch) => sql<boolean>`at >= ${from}::date::timestamp at time zone 'Europe/London'
  and at < (${to}::date + 1)::timestamp at time zone 'Europe/London'`

type Asked = Stretch & { readonly before: number | undefined }

/** Newest first. */
export async function actsOfPractitioner(
  tx: Tx,
  practitionerId: string,
  { before, ...stretch }: Asked,
  most: number,
): Promise<readonly PractitionerAct[]> {
  const rows = await tx
    .selectFrom('audit_event')
    .select(['id', 'at', 'what', 'outcome', 'reason', 'asked', 'flag', 'address', 'about_id', 'also_about'])
    .where('actor_id', '=', practitionerId)
    .where(within(stretch))
    .$if(before !== undefined, (query) =>
      query.where(
        sql<boolean>`(at, id) < (select last.at, last.id from audit_event last where last.id = ${before ?? 0})`,
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  const references = await referencesOf(
    tx,
    rows.flatMap(({ about_id }) => about_id ?? []),
  )
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    what: row.what,
    outcome: row.outcome,
    reason: row.reason ?? undefined,
    asked: row.asked ?? undefined,
    flag: row.flag ?? undefined,
    address: row.address ?? undefined,
    about: row.about_id ? references.get(row.about_id) : undefined,
    others: row.also_about.length,
  }))
}

export type DayCount = {
  readonly day: PlainDate
  readonly acts: number
  readonly refused: number
  readonly records: number
}

/** How much was done on each day that is asked for, whatever page of it is shown. */
export async function actsByDay(tx: Tx, practitionerId: string, stretch: Stretch): Promise<readonly DayCount[]> {
  const { rows } = await sql<DayCount>`
    select (at at time zone 'Europe/London')::date as day, count(*) as acts, count(*) filter (where outcome = 'refused') as refused,
      count(distinct about_id) as records
    from audit_event where actor_id = ${practitionerId} and ${within(stretch)}
    group by 1 order by 1 desc`.execute(tx)
  return rows
}
