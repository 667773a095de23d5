import type { Actor, Post } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

/** A family, its team from today, and whoever opened it as its social worker, if that is what they are there. */
export async function openFamily(
  tx: Tx,
  { id, name, team, today }: { id: string; name: string; team: Post; today: PlainDate },
  actor: Actor,
): Promise<void> {
  await tx.insertInto('family').values({ id, name, opened_on: today }).execute()
  await tx
    .insertInto('involvement')
    .values({ family_id: id, team_id: team.teamId, part: 'team', from_on: today })
    .execute()
  if (team.role !== 'social-worker') return
  await tx
    .insertInto('involvement')
    .values({
      family_id: id,
      team_id: team.teamId,
      practitioner_id: actor.id,
      part: 'allocated social worker',
      from_on: today,
    })
    .execute()
}
