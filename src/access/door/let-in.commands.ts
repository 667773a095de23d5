import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { noteAtTheDoor } from '../audit.commands.ts'
import type { FromWhere } from './from-where.ts'
import { unusedSince, type SessionLimits } from './session-limits.ts'
import { endAllSessions, startSession } from './sessions.commands.ts'

export type LetIn =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly because: 'closed' | 'not used' | 'no post' }

type When = { readonly today: PlainDate; readonly now: Date; readonly limits: SessionLimits }
type Knock = When & { readonly begunOn: string; readonly from: FromWhere }

/** Begins a session for somebody whose identity is settled, if they may come in today; the trail has a row either way. */
export async function letIn(
  tx: Tx,
  practitionerId: string,
  { today, now, limits, begunOn, from }: Knock,
): Promise<LetIn> {
  const because = await whyNot(tx, practitionerId, { today, now, limits })
  await noteAtTheDoor(tx, {
    what: because ? `sign-in refused: ${because}` : 'signed in',
    outcome: because ? 'refused' : 'done',
    actorId: practitionerId,
    ...from,
  })
  if (because) return { ok: false, because }
  await tx
    .updateTable('account')
    .set({ last_signed_in_at: now })
    .where('practitioner_id', '=', practitionerId)
    .execute()
  return { ok: true, token: await startSession(tx, practitionerId, begunOn, now) }
}

async function whyNot(tx: Tx, practitionerId: string, { today, now, limits }: When) {
  const who = await tx
    .selectFrom('account')
    .innerJoin('practitioner', 'practitioner.id', 'account.practitioner_id')
    .select((select) => [
      'closed_on',
      'left_on',
      select.fn.coalesce('last_signed_in_at', 'opened_at').as('usedAt'),
      'opened_at',
      select
        .exists(
          select
            .selectFrom('post')
            .select('post.id')
            .whereRef('post.practitioner_id', '=', 'account.practitioner_id')
            .where('from_on', '<=', today)
            .where((where) => where.or([where('to_on', 'is', null), where('to_on', '>=', today)])),
        )
        .as('hasPost'),
    ])
    .where('account.practitioner_id', '=', practitionerId)
    .executeTakeFirst()
  if (!who || who.closed_on || (who.left_on && who.left_on < today)) return 'closed'
  if (limits.dormantDays !== undefined && lastUsed(who) < unusedSince(now, limits.dormantDays)) {
    await closeUnused(tx, today, now, limits.dormantDays)
    return 'not used'
  }
  return who.hasPost ? undefined : 'no post'
}

const lastUsed = ({ usedAt, opened_at }: { usedAt: Date; opened_at: Date }) => (usedAt > opened_at ? usedAt : opened_at)

/** Closes every account that nobody has used for so many days since it was opened, and says so on the trail. */
export async function closeUnused(tx: Tx, today: PlainDate, now: Date, days: number): Promise<number> {
  const closed = await tx
    .updateTable('account')
    .set({ closed_on: today, closed_because: 'not used' })
    .where('closed_on', 'is', null)
    .where(sql<Date>`greatest(opened_at, last_signed_in_at)`, '<', unusedSince(now, days))
    .returning('practitioner_id')
    .execute()
  for (const { practitioner_id } of closed) {
    await endAllSessions(tx, practitioner_id)
    await noteAtTheDoor(tx, {
      what: 'account closed because it was not used',
      outcome: 'done',
      actorId: practitioner_id,
    })
  }
  return closed.length
}
