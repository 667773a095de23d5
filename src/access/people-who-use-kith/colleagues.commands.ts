import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { endAllSessions } from '../door/sessions.commands.ts'
import type { NewColleague, NewPost, TeamNamed } from './colleague.form.ts'

/** `not there` also when the rules of the database leave it alone: nobody changes their own account or posts. */
type Done = 'done' | 'not there'
const whether = ({ numUpdatedRows }: { numUpdatedRows: bigint }): Done => (numUpdatedRows > 0n ? 'done' : 'not there')

export async function addColleague(tx: Tx, id: string, { name, jobTitle, email }: NewColleague): Promise<void> {
  await tx.insertInto('practitioner').values({ id, name, job_title: jobTitle }).execute()
  await tx
    .updateTable('account')
    .set({ email: email === '' ? null : email })
    .where('practitioner_id', '=', id)
    .execute()
}

/** False when they hold the same post in that team on some of the same days. */
export async function givePost(tx: Tx, id: string, practitionerId: string, post: NewPost): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('post')
    .values({
      id,
      practitioner_id: practitionerId,
      team_id: post.team.id,
      role: post.role,
      discipline: post.discipline,
      from_on: post.fromOn,
      to_on: post.toOn ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

export async function endPost(tx: Tx, postId: string, lastDay: PlainDate): Promise<Done> {
  return whether(await tx.updateTable('post').set({ to_on: lastDay }).where('id', '=', postId).executeTakeFirst())
}

/** Only a post that has not had a day yet. */
export async function takeBackPost(tx: Tx, postId: string): Promise<Done> {
  const { numDeletedRows } = await tx.deleteFrom('post').where('id', '=', postId).executeTakeFirst()
  return numDeletedRows > 0n ? 'done' : 'not there'
}

/** Their posts end with their last day. When that is today or past, they are out at once and their account is closed. */
export async function markLeaver(tx: Tx, id: string, lastDay: PlainDate, today: PlainDate): Promise<Done> {
  const done = whether(
    await tx.updateTable('practitioner').set({ left_on: lastDay }).where('id', '=', id).executeTakeFirst(),
  )
  await tx
    .updateTable('post')
    .set({ to_on: sql<PlainDate>`greatest(from_on, ${lastDay}::date)` })
    .where('practitioner_id', '=', id)
    .where((where) => where.or([where('to_on', 'is', null), where('to_on', '>', lastDay)]))
    .execute()
  return done === 'done' && lastDay <= today ? closeAccount(tx, id, today, 'left') : done
}

export async function closeAccount(
  tx: Tx,
  id: string,
  today: PlainDate,
  because: 'left' | 'closed by an administrator',
): Promise<Done> {
  const closed = await tx
    .updateTable('account')
    .set({ closed_on: today, closed_because: because })
    .where('practitioner_id', '=', id)
    .executeTakeFirst()
  if (closed.numUpdatedRows > 0n) await endAllSessions(tx, id)
  return whether(closed)
}

/** Somebody who had left is back; they need a post before they can come in. */
export async function openAccount(tx: Tx, id: string): Promise<Done> {
  await tx.updateTable('practitioner').set({ left_on: null }).where('id', '=', id).execute()
  return whether(
    await tx
      .updateTable('account')
      .set({ closed_on: null, closed_because: null, opened_at: sql<Date>`now()` })
      .where('practitioner_id', '=', id)
      .executeTakeFirst(),
  )
}

/** False when another team has the name. */
export async function addTeam(tx: Tx, id: string, { name, service }: TeamNamed): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('team')
    .values({ id, name, service })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

export async function renameTeam(tx: Tx, id: string, { name, service }: TeamNamed): Promise<boolean> {
  const taken = await tx
    .selectFrom('team')
    .select('id')
    .where('name', '=', name)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (taken) return false
  await tx.updateTable('team').set({ name, service }).where('id', '=', id).execute()
  return true
}
