import { randomUUID } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import { asDoor } from '../../../src/db/as-actor.ts'
import type { Store } from '../../../src/db/store.ts'
import { attempt, Undone } from './attempt.ts'
import type { Made } from './make.ts'
import type { Tally } from './tally.ts'

const [BY_GROUPS, BY_HAND] = ['the council’s groups', 'an administrator']
type Tried = { readonly what: string; readonly does: RawBuilder<unknown>; readonly rows: number }

/** What the door may do as it lets somebody in, and what it may not: how many rows each act is to touch, or none at all. */
export async function checkDoor(store: Store, made: Made, tally: Tally): Promise<void> {
  try {
    await asDoor(store.db, async (tx) => {
      for (const { what, does, rows } of triedAtTheDoor(made)) {
        const tried = await attempt(tx, () => does.execute(tx))
        const touched = 'done' in tried ? Math.max(Number(tried.done.numAffectedRows ?? 0), tried.done.rows.length) : 0
        tally.that(touched === rows, () => `the door ${what}: ${touched}, not ${rows}`)
      }
      for (const about of ['family', 'person', 'restriction', 'opening', 'audit_event']) {
        const read = await attempt(tx, () => sql`select 1 from ${sql.table(about)} limit 1`.execute(tx))
        tally.that('refused' in read, () => `the door reads ${about}`)
      }
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
}

function triedAtTheDoor({ ids, tables }: Made): readonly Tried[] {
  const [who = '', team = ''] = [ids.practitioners[0], ids.teams[0]]
  const givenBy = (by: string): string | undefined =>
    tables.get('post')?.find(({ values }) => values['given_by'] === by)?.key
  const [post, byHand] = [givenBy(BY_GROUPS), givenBy(BY_HAND)]
  const give = (by: string): RawBuilder<unknown> =>
    sql`insert into post (practitioner_id, team_id, role, from_on, given_by)
        values (${who}, ${team}, 'administrator', '2020-01-01', ${by})`
  const came = randomUUID()
  return [
    { what: 'knows people', does: sql`select 1 from practitioner where id = ${who}`, rows: 1 },
    { what: 'knows posts', does: sql`select 1 from post where id = ${post}`, rows: 1 },
    { what: 'knows teams', does: sql`select 1 from team where id = ${team}`, rows: 1 },
    {
      what: 'adds a joiner',
      does: sql`insert into practitioner (id, name, job_title) values (${came}, 'Jo', 'worker')`,
      rows: 1,
    },
    { what: 'reads an account', does: sql`select 1 from account where practitioner_id = ${who}`, rows: 1 },
    {
      what: 'writes in an account',
      does: sql`update account set last_signed_in_at = now() where practitioner_id = ${who}`,
      rows: 1,
    },
    { what: 'gives a post from a group', does: give(BY_GROUPS), rows: 1 },
    { what: 'gives a post by hand', does: give(BY_HAND), rows: 0 },
    {
      what: 'ends a post given by hand',
      does: sql`update post set to_on = to_on where id = ${byHand}`,
      rows: 0,
    },
    { what: 'takes back a post given by hand', does: sql`delete from post where id = ${byHand}`, rows: 0 },
    {
      what: 'ends a post from a group',
      does: sql`update post set to_on = to_on where id = ${post}`,
      rows: 1,
    },
    {
      what: 'takes back a post from a group',
      does: sql`delete from post where id = ${post}`,
      rows: 1,
    },
    {
      what: 'begins a session',
      does: sql`insert into session (token_hash, practitioner_id) values (${came}, ${who})`,
      rows: 1,
    },
    {
      what: 'keeps an attempt',
      does: sql`insert into sign_in_attempt values (${came}, 's', 'n', 'c', '/', now())`,
      rows: 1,
    },
  ]
}
