import { randomUUID } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import { isRefusal, type Tx } from '../../../src/db/as-actor.ts'
import type { Store } from '../../../src/db/store.ts'
import {
  isConnected,
  mayAddToFamily,
  mayBegin,
  mayOpen,
  mayRestrict,
  postsToday,
  seesFamily,
  worksInTeam,
} from '../oracle.ts'
import { attempt, undone } from './attempt.ts'
import type { Made } from './make.ts'
import type { Tally } from './tally.ts'
import { TEAMS } from './world.ts'

/** What is done by a function, or by several rows in one act: tried, and undone. */
export async function checkDoings(store: Store, made: Made, who: number, tally: Tally): Promise<void> {
  await undone(store, made.ids.practitioners[who] ?? '', async (tx) => {
    for (const family of made.ids.families.keys()) {
      await tryRestricting(tx, made, who, family, tally)
      await tryOpening(tx, made, who, family, tally)
      await tryAddingSomebody(tx, made, who, family, tally)
    }
  })
  await tryBeginning(store, made, who, tally)
}

async function tryRestricting(tx: Tx, made: Made, who: number, family: number, tally: Tally): Promise<void> {
  const [id = '', other = ''] = [made.ids.practitioners[who], made.ids.practitioners[who === 0 ? 1 : 0]]
  const place = (names: readonly string[]) =>
    attempt(tx, async () => {
      const { rows } = await sql<{ placed: string | null }>`
        select kith_restrict(${made.ids.families[family]}, 'because', ${[...names]}::uuid[]) as placed`.execute(tx)
      return rows[0]?.placed != null
    })
  const may = mayRestrict(made.world, who, family)
  const stands = made.world.families[family]?.restrictions.some(({ liftedOn }) => liftedOn === undefined) ?? false
  const placed = await place([id, other])
  const isPlaced = 'done' in placed ? placed.done : 'a second one'
  tally.that(
    isPlaced === (may ? (stands ? 'a second one' : true) : false),
    () => `${who} restricts ${family}: ${isPlaced}`,
  )
  await tryNaming(tx, made, who, family, tally)
  const without = await place([other])
  tally.that('done' in without && !without.done, () => `${who} restricts ${family} and shuts themself out`)
}

/** Whoever may restrict a family keeps the list of its restriction. */
async function tryNaming(tx: Tx, made: Made, who: number, family: number, tally: Tally): Promise<void> {
  const standing = (made.tables.get('restriction') ?? []).filter(
    ({ values }) => values['family_id'] === made.ids.families[family],
  )
  for (const { key } of standing) {
    const named = await isLet(
      tx,
      sql`insert into restricted_name (restriction_id, practitioner_id) values (${key}, ${made.ids.practitioners[who]})`,
    )
    tally.that(
      named === mayRestrict(made.world, who, family),
      () => `${who} names somebody for family ${family}: ${named ? 'too much' : 'missing'}`,
    )
  }
}

async function tryOpening(tx: Tx, made: Made, who: number, family: number, tally: Tally): Promise<void> {
  const [id, of] = [made.ids.families[family] ?? '', made.tables.get('family')?.[family]]
  const opened = await attempt(tx, async () => {
    const { rows } = await sql<{ family_id: string; opened: boolean }>`
      select * from kith_open_family(${of?.words[1]}, '', null, 'a reason of more than twenty letters')`.execute(tx)
    const mine = await sql<{ made: string }>`
      select count(*) as made from opening where family_id = ${id} and practitioner_id = kith_actor()
        and opened_at = now()`.execute(tx)
    return `${rows.map((row) => `${row.family_id} ${row.opened}`).join()} ${mine.rows[0]?.made}`
  })
  const shut = isConnected(made.world, who, family)
  const expected = !mayOpen(made.world, who)
    ? ' 0'
    : `${id} ${!shut} ${!shut && !seesFamily(made.world, who, family) ? '1' : '0'}`
  const said = 'done' in opened ? opened.done : opened.refused.message
  tally.that(said === expected, () => `${who} opens family ${family}: ${said}, not ${expected}`)
}

const isLet = async (tx: Tx, statement: RawBuilder<unknown>): Promise<boolean> => {
  const tried = await attempt(tx, () => statement.execute(tx))
  return !('refused' in tried) || !isRefusal(tried.refused)
}

/** Somebody of another family, or of none. */
async function tryAddingSomebody(tx: Tx, made: Made, who: number, family: number, tally: Tally): Promise<void> {
  for (const person of [who, who + 5, who + 9, who + 14].map((at) => at % made.ids.people.length)) {
    if (made.world.people[person]?.families.includes(family)) continue
    const added = await isLet(
      tx,
      sql`insert into family_member (family_id, person_id) values (${made.ids.families[family]}, ${made.ids.people[person]})`,
    )
    tally.that(
      added === mayAddToFamily(made.world, who, family, person),
      () => `${who} adds person ${person} to family ${family}: ${added ? 'too much' : 'missing'}`,
    )
  }
}

/**
 * A family, and the team it begins with: one of their own, and no other. Each in a transaction of its own, since a family is
 * known to be new by the transaction that wrote it.
 */
async function tryBeginning(store: Store, made: Made, who: number, tally: Tally): Promise<void> {
  const teams = postsToday(made.world, who).map(({ team }) => team)
  for (const team of new Set([...teams, (who + 1) % TEAMS.length])) {
    const id = randomUUID()
    const begun = await undone(store, made.ids.practitioners[who] ?? '', async (tx) => {
      await sql`insert into family (id, name, opened_on) values (${id}, 'A new family', kith_today())`.execute(tx)
      await sql`insert into involvement (family_id, team_id, part, from_on)
        values (${id}, ${made.ids.teams[team]}, 'team', kith_today())`.execute(tx)
    }).then(
      () => true,
      (error: unknown) => {
        if (isRefusal(error)) return false
        throw error
      },
    )
    tally.that(
      begun === (mayBegin(made.world, who) && worksInTeam(made.world, who, team)),
      () => `${who} begins a family for team ${team}: ${begun ? 'too much' : 'missing'}`,
    )
  }
}
