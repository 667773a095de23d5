import type { Kysely } from 'kysely'
import type { DB } from '../../db/schema.generated.ts'
import { bad, good, type Outcome } from '../../kernel/outcome.ts'
import { trailSettings, type TrailSettings } from './settings.queries.ts'

/** What somebody typed for each setting; what they left out stays. */
export type TypedSettings = {
  readonly hours?: string
  readonly many?: string
  readonly minutes?: string
  readonly staffNames?: string
}

/** Settles what is asked for, or says what to put right. */
export async function settleTrail(db: Kysely<DB>, typed: TypedSettings): Promise<Outcome<TrailSettings>> {
  const problems = problemsWith(typed)
  if (problems.length > 0) return bad(...problems.map((text) => ({ field: '', text })))
  const [from, to] = typed.hours?.split('-') ?? []
  const settled = {
    ...(from && to ? { hours_from: from, hours_to: to } : {}),
    ...(typed.many ? { many_families: Number(typed.many) } : {}),
    ...(typed.minutes ? { many_minutes: Number(typed.minutes) } : {}),
    ...(typed.staffNames ? { staff_names: typed.staffNames === 'on' } : {}),
  }
  return good(
    await db.transaction().execute(async (tx) => {
      if (Object.keys(settled).length > 0) await tx.updateTable('trail_setting').set(settled).execute()
      return trailSettings(tx)
    }),
  )
}

function problemsWith({ hours, many, minutes, staffNames }: TypedSettings): readonly string[] {
  const [, from = '', to = ''] = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(hours ?? '') ?? []
  return [
    ...(hours !== undefined && !(from < to) ? [`--hours is "${hours}". It must be two times, like 07:00-20:00.`] : []),
    ...(many !== undefined && !/^([2-9]|[1-9]\d{1,3})$/.test(many)
      ? [`--many is "${many}". It must be a number of families, 2 or more.`]
      : []),
    ...(minutes !== undefined && !/^[1-9]\d{0,3}$/.test(minutes)
      ? [`--minutes is "${minutes}". It must be a number of minutes, 1 or more.`]
      : []),
    ...(staffNames !== undefined && !['on', 'off'].includes(staffNames)
      ? [`--staff-names is "${staffNames}". It must be on or off.`]
      : []),
  ]
}
