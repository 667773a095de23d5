import { sql } from 'kysely'
import type { Tx } from '../../../db/as-actor.ts'
import { isUuid } from '../../../kernel/id.ts'
import { postsInOrder, type PastPost } from '../past-post.ts'
import type { Stretch } from '../stretch.ts'

/** One act that showed somebody, or asked for them. */
export type Look = {
  readonly id: number
  readonly at: Date
  readonly actorId: string | undefined
  readonly actor: string | undefined
  readonly posts: readonly PastPost[]
  readonly what: string
  readonly reason: string | undefined
  readonly outcome: string
  readonly flag: string | undefined
  /** Whether they were only one of those that a list or a search showed. */
  readonly inAList: boolean
}

type Asked = Stretch & { readonly acts?: readonly string[] | undefined; readonly before?: number | undefined }

/** The person's name, where the actor may read their trail; a person who is absent and one who is not theirs are both undefined. */
export async function findTrailName(tx: Tx, personId: string): Promise<string | undefined> {
  if (!isUuid(personId)) return undefined
  const { rows } = await sql<{ name: string | null }>`select kith_trail_name(${personId}::uuid) as name`.execute(tx)
  return rows[0]?.name ?? undefined
}

type Row = Omit<Look, 'posts' | 'actorId' | 'inAList'> & {
  readonly actor_id: string | null
  readonly roles: readonly string[]
  readonly teams: readonly string[]
  readonly in_a_list: boolean
}

/** Newest first: acts about the person, and about any record of a family they belong to. */
export async function looksAt(
  tx: Tx,
  personId: string,
  { from, to, acts, before }: Asked,
  most: number,
): Promise<readonly Look[]> {
  const { rows } = await sql<Row>`
    select * from kith_trail_of(${personId}::uuid, ${from}::date::timestamp at time zone 'Europe/London',
      (${to}::date + 1)::timestamp at time zone 'Europe/London', ${acts ?? null}::text[], ${before ?? null}::bigint, ${most}::integer)`.execute(
    tx,
  )
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    actorId: row.actor_id ?? undefined,
    actor: row.actor ?? undefined,
    posts: postsInOrder(row.roles, row.teams),
    what: row.what,
    reason: row.reason ?? undefined,
    outcome: row.outcome,
    flag: row.flag ?? undefined,
    inAList: row.in_a_list,
  }))
}
