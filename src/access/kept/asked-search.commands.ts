import type { Tx } from '../../db/as-actor.ts'
import { isUuid } from '../../kernel/id.ts'

/** Keeps what somebody asked for, and gives the identifier that stands for it in an address. Only they can read it. */
export async function keepAsked(tx: Tx, words: string): Promise<string> {
  return (await tx.insertInto('asked_search').values({ words }).returning('id').executeTakeFirstOrThrow()).id
}

/** What was asked for; nothing when it is somebody else's, or was let go after a day. */
export async function findAsked(tx: Tx, id: string): Promise<string> {
  if (!isUuid(id)) return ''
  return (await tx.selectFrom('asked_search').select('words').where('id', '=', id).executeTakeFirst())?.words ?? ''
}
