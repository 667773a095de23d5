import type { Tx } from '../../db/as-actor.ts'
import { markMonth } from '../figures.commands.ts'
import type { Meeting } from '../stages.ts'

type HeldBy = { readonly id: string; readonly version: number; readonly cameIds: readonly string[] }

/** False when somebody else recorded it first: nothing is overwritten. The plan's blank page comes with the meeting. */
export async function saveHeld(tx: Tx, { id, version, cameIds }: HeldBy, meeting: Meeting): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('conference')
    .set({
      held_on: meeting.heldOn,
      information_started_at: meeting.informationStartedAt,
      private_time_started_at: meeting.privateTimeStartedAt,
      private_time_ended_at: meeting.privateTimeEndedAt,
      ended_at: meeting.endedAt,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('held_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await tx
    .updateTable('conference_invitation')
    .set((set) => ({
      attended: set
        .case()
        .when('person_id', 'in', [...cameIds])
        .then('attended' as const)
        .else('did not attend' as const)
        .end(),
      version: set('version', '+', 1),
    }))
    .where('conference_id', '=', id)
    .execute()
  await tx.insertInto('family_plan').values({ conference_id: id }).execute()
  await markMonth(tx, meeting.heldOn)
  return true
}
