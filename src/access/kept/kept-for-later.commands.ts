import type { Kysely } from 'kysely'
import { asDoor, bindTo } from '../../db/as-actor.ts'
import type { DB } from '../../db/schema.generated.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { noteAtTheDoor } from '../audit.commands.ts'
import { hashOf } from '../door/sessions.commands.ts'
import { keepWords } from './kept-words.commands.ts'

const DAYS = 7

/**
 * Somebody's session ended while they were writing. Only the token of a session that was theirs within the week, in an
 * account that is still open, keeps words, and only for its own person to read when they are back.
 */
export function keepForLater(
  db: Kysely<DB>,
  token: string,
  { today, now }: { readonly today: PlainDate; readonly now: Date },
  address: string,
  words: () => Promise<Readonly<Record<string, readonly string[]>> | undefined>,
): Promise<void> {
  return asDoor(db, async (tx) => {
    const whose = await tx
      .selectFrom('session')
      .innerJoin('practitioner', 'practitioner.id', 'session.practitioner_id')
      .innerJoin('account', 'account.practitioner_id', 'practitioner.id')
      .select('practitioner.id')
      .where('token_hash', '=', hashOf(token))
      .where('last_seen_at', '>', new Date(now.getTime() - DAYS * 86_400_000))
      .where('account.closed_on', 'is', null)
      .where((where) => where.or([where('left_on', 'is', null), where('left_on', '>=', today)]))
      .executeTakeFirst()
    const written = whose && (await words())
    if (!written) return
    await noteAtTheDoor(tx, { what: 'words kept after a session ended', outcome: 'not saved', actorId: whose.id })
    await bindTo(tx, whose, today)
    await keepWords(tx, address, written)
  })
}
