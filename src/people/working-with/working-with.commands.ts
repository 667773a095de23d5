import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { PARTS, type Candidate, type GivenPart } from './working-with.ts'

/** Somebody brought in twice, by two managers at once, is brought in once. */
export async function giveAPart(
  tx: Tx,
  familyId: string,
  { part, role }: GivenPart,
  { id, teamId }: Candidate,
  today: PlainDate,
): Promise<void> {
  await tx
    .insertInto('involvement')
    .values({
      family_id: familyId,
      team_id: teamId,
      practitioner_id: role === undefined ? null : id,
      part,
      from_on: today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Today is the last day. False when it had ended already, is not of this family, or is the conference service’s own. */
export async function endAPart(tx: Tx, familyId: string, id: string, today: PlainDate): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('involvement')
    .set({ to_on: today })
    .where('id', '=', id)
    .where('family_id', '=', familyId)
    .where(
      'part',
      'in',
      PARTS.map(({ part }) => part),
    )
    .where((where) => where.or([where('to_on', 'is', null), where('to_on', '>', today)]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
