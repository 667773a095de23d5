import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Sex } from '../values.ts'

/** What a return says of a child. It never knows a name. */
export type ChildSaid = {
  readonly reference: string
  readonly upn?: string | null
  readonly born_on?: PlainDate | null
  readonly due_on?: PlainDate | null
  readonly died_on?: PlainDate | null
  readonly sex?: Sex | null
  readonly ethnicity?: string | null
}

const words: Readonly<Record<Sex, 'male' | 'female' | 'unknown'>> = { M: 'male', F: 'female', U: 'unknown' }
const given = (children: readonly ChildSaid[]) =>
  sql`json_to_recordset(${JSON.stringify(
    children.map((child) => ({ ...child, sex: child.sex ? words[child.sex] : 'unknown' })),
  )}::json) as given(reference text, upn text, born_on date, due_on date, died_on date, sex text, ethnicity text)`

/**
 * A record for each child not known yet, without a name. For children already known only what is blank is filled in:
 * what a practitioner wrote stands. A child who is born is not expected any more. A day of death before the day of birth is a slip and is left out.
 */
export async function knowChildren(tx: Tx, children: readonly ChildSaid[]): Promise<void> {
  if (children.length === 0) return
  await sql`
    with unknown as (
      select gen_random_uuid() as id, given.* from ${given(children)}
      where not exists (select 1 from child_reference where child_reference.reference = given.reference)
    ), made as (
      insert into person (id, born_on, due_on, died_on, sex, ethnicity)
      select id, born_on, case when born_on is null then due_on end,
             case when born_on is null or died_on >= born_on then died_on end, sex, ethnicity
      from unknown
    )
    insert into child_reference (person_id, reference, upn) select id, reference, upn from unknown`.execute(tx)
  if (!children.some(({ born_on }) => born_on !== undefined)) return
  await sql`
    update person set
      born_on = coalesce(person.born_on, given.born_on),
      due_on = case when coalesce(person.born_on, given.born_on) is null then person.due_on end,
      died_on = coalesce(person.died_on,
        case when given.died_on >= coalesce(person.born_on, given.born_on) then given.died_on end),
      sex = case when person.sex = 'unknown' then given.sex else person.sex end,
      ethnicity = coalesce(person.ethnicity, given.ethnicity),
      version = person.version + 1
    from ${given(children)} join child_reference on child_reference.reference = given.reference
    where person.id = child_reference.person_id
      and ((person.born_on is null and given.born_on is not null and (person.died_on is null or person.died_on >= given.born_on))
        or (person.died_on is null and given.died_on >= coalesce(person.born_on, given.born_on))
        or (person.sex = 'unknown' and given.sex <> 'unknown')
        or (person.ethnicity is null and given.ethnicity is not null))`.execute(tx)
}
