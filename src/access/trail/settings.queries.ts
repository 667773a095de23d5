import type { Tx } from '../../db/as-actor.ts'

/** What the council has settled about its trail. */
export type TrailSettings = {
  readonly hoursFrom: string
  readonly hoursTo: string
  readonly manyFamilies: number
  readonly manyMinutes: number
  readonly staffNames: boolean
}

export async function trailSettings(tx: Tx): Promise<TrailSettings> {
  const row = await tx.selectFrom('trail_setting').selectAll().executeTakeFirstOrThrow()
  return {
    hoursFrom: row.hours_from,
    hoursTo: row.hours_to,
    manyFamilies: row.many_families,
    manyMinutes: row.many_minutes,
    staffNames: row.staff_names,
  }
}
