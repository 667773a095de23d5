import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { ChildOfTheFiles } from './grouping.ts'

/** The children that the files brought, and when social care first and last knew them; no end while something is open. */
export async function knownChildren(tx: Tx): Promise<readonly ChildOfTheFiles[]> {
  const { rows } = await sql<{
    id: string
    reference: string
    born_on: ChildOfTheFiles['bornOn'] | null
    sex: ChildOfTheFiles['sex']
    ethnicity: string | null
    since: ChildOfTheFiles['bornOn'] | null
    until: ChildOfTheFiles['bornOn'] | null
  }>`
    with spell as (
      (select distinct on (person_id, referred_on) person_id, referred_on as since, closed_on as until
       from need_episode order by person_id, referred_on, year_ending desc)
      union all
      (select distinct on (person_id, started_on) person_id, started_on, ended_on
       from care_episode order by person_id, started_on, year_ending desc))
    select person.id, child_reference.reference, coalesce(person.born_on, person.due_on) as born_on, person.sex, person.ethnicity,
           min(spell.since) as since, case when bool_and(spell.until is not null) then max(spell.until) end as until
    from child_reference
    join person on person.id = child_reference.person_id
    left join spell on spell.person_id = person.id
    group by person.id, child_reference.reference
    order by child_reference.reference collate "C"`.execute(tx)
  return rows.flatMap(({ born_on: bornOn, since, until, ...child }) =>
    bornOn === null ? [] : [{ ...child, bornOn, knownSince: since ?? undefined, knownUntil: until ?? undefined }],
  )
}
