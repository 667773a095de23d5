import type { Tx } from '../../db/as-actor.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { GroupPost } from './groups.ts'

const FROM_GROUPS = 'the council’s groups'

/** Starts and ends the posts that came from the provider, so that they match. Posts given by hand are left alone. */
export async function followGroups(
  tx: Tx,
  practitionerId: string,
  wanted: readonly GroupPost[],
  today: PlainDate,
): Promise<{ readonly began: number; readonly ended: number }> {
  const held = await tx
    .selectFrom('post')
    .innerJoin('team', 'team.id', 'post.team_id')
    .select(['post.id', 'post.role', 'post.discipline', 'post.from_on', 'post.given_by', 'team.name as team'])
    .where('practitioner_id', '=', practitionerId)
    .where((where) => where.or([where('to_on', 'is', null), where('to_on', '>=', today)]))
    .execute()
  const same = (post: (typeof held)[number], one: GroupPost) =>
    post.role === one.role && post.team === one.team && (post.discipline ?? undefined) === one.discipline
  const over = held.filter((post) => post.given_by === FROM_GROUPS && !wanted.some((one) => same(post, one)))
  for (const post of over) await endPost(tx, post, today)
  let began = 0
  for (const post of wanted.filter((one) => !held.some((mine) => same(mine, one))))
    began += await beginPost(tx, practitionerId, post, today)
  return { began, ended: over.length }
}

/** A post that began today never was: it has no day before today to end on. */
const endPost = (tx: Tx, { id, from_on }: { id: string; from_on: PlainDate }, today: PlainDate) =>
  from_on >= today
    ? tx.deleteFrom('post').where('id', '=', id).execute()
    : tx
        .updateTable('post')
        .set({ to_on: addDays(today, -1) })
        .where('id', '=', id)
        .execute()

async function beginPost(tx: Tx, practitionerId: string, post: GroupPost, today: PlainDate): Promise<number> {
  const team = await tx.selectFrom('team').select('id').where('name', '=', post.team).executeTakeFirst()
  if (!team) return 0
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('post')
    .values({
      practitioner_id: practitionerId,
      team_id: team.id,
      role: post.role,
      discipline: post.discipline ?? null,
      from_on: today,
      given_by: FROM_GROUPS,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows)
}
