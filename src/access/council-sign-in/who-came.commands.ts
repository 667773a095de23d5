import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { noteAtTheDoor } from '../audit.commands.ts'
import { ROLE_WORDS } from '../actor.ts'
import { postsFor, type GroupPost } from './groups.ts'
import type { Came } from './identity-provider.ts'
import { followGroups } from './posts-from-groups.commands.ts'

/** The practitioner that the provider means, their posts brought up to date; undefined when Kith has no place for them. */
export async function whoCame(
  tx: Tx,
  came: Came,
  mapping: readonly GroupPost[],
  { today, newId }: { readonly today: PlainDate; readonly newId: () => string },
): Promise<string | undefined> {
  const wanted = await inTeamsWeHave(tx, postsFor(came.groups, mapping))
  const known = await knownAs(tx, came)
  const id = known ?? (await join(tx, came, wanted[0], newId))
  if (id === undefined) return undefined
  // The door says why they cannot come in. Groups that still name them give a leaver nothing.
  if (!(await mayStillCome(tx, id, today))) return id
  const { began, ended } = await followGroups(tx, id, wanted, today)
  if (known === undefined) await noteAtTheDoor(tx, { what: 'account made for a joiner', outcome: 'done', actorId: id })
  if (began > 0) await noteAtTheDoor(tx, { what: 'post begun by the council’s groups', outcome: 'done', actorId: id })
  if (ended > 0) await noteAtTheDoor(tx, { what: 'post ended by the council’s groups', outcome: 'done', actorId: id })
  return id
}

const mayStillCome = async (tx: Tx, id: string, today: PlainDate): Promise<boolean> =>
  (await tx
    .selectFrom('account')
    .innerJoin('practitioner', 'practitioner.id', 'account.practitioner_id')
    .select('practitioner.id')
    .where('practitioner.id', '=', id)
    .where('account.closed_on', 'is', null)
    .where((where) => where.or([where('left_on', 'is', null), where('left_on', '>=', today)]))
    .executeTakeFirst()) !== undefined

async function inTeamsWeHave(tx: Tx, posts: readonly GroupPost[]): Promise<readonly GroupPost[]> {
  if (posts.length === 0) return posts
  const teams = await tx
    .selectFrom('team')
    .select('name')
    .where(
      'name',
      'in',
      posts.map(({ team }) => team),
    )
    .execute()
  return posts.filter(({ team }) => teams.some(({ name }) => name === team))
}

/** By the provider's own identifier; failing that, once, by the address an administrator gave for somebody not yet linked. */
async function knownAs(tx: Tx, { issuer, subject, email }: Came): Promise<string | undefined> {
  const linked = await tx
    .selectFrom('account')
    .select('practitioner_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  if (linked) return linked.practitioner_id
  if (email === undefined) return undefined
  const row = await tx
    .updateTable('account')
    .set({ issuer, subject })
    .where('email', '=', email)
    .where('subject', 'is', null)
    .returning('practitioner_id')
    .executeTakeFirst()
  return row?.practitioner_id
}

/** A joiner: somebody in a group that gives a post. Nobody else is made. */
async function join(tx: Tx, came: Came, post: GroupPost | undefined, newId: () => string): Promise<string | undefined> {
  if (!post) return undefined
  const taken = came.email
    ? await tx.selectFrom('account').select('practitioner_id').where('email', '=', came.email).executeTakeFirst()
    : undefined
  if (taken) return undefined
  const id = newId()
  await tx
    .insertInto('practitioner')
    .values({ id, name: came.name.slice(0, 200), job_title: ROLE_WORDS[post.role].name })
    .execute()
  await tx
    .updateTable('account')
    .set({ issuer: came.issuer, subject: came.subject, email: came.email ?? null })
    .where('practitioner_id', '=', id)
    .execute()
  return id
}
