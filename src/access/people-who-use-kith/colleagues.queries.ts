import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import { runsOn } from '../../db/runs-on.ts'
import { isUuid } from '../../kernel/id.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Colleague, Standing, Team } from './colleague.ts'

const PAGE_SIZE = 50

type Filter = {
  readonly words: string
  readonly teamId: string
  readonly standing: Standing | undefined
  /** The last person of the page before. */
  readonly after: string
}

/** In the order of their names, an accent or none, a page at a time. */
export async function colleagues(tx: Tx, { words, teamId, standing, after }: Filter, today: PlainDate) {
  const rows = await everybody(tx, today)
    .$if(words !== '', (query) =>
      query.where(sql<boolean>`kith_plain(practitioner.name) like '%' || kith_plain(${words}) || '%'`),
    )
    .$if(isUuid(teamId), (query) => query.where('practitioner.id', 'in', inTeam(tx, teamId, today)))
    .$if(standing !== undefined, (query) => query.where(isAs(standing ?? 'open', today)))
    .$if(isUuid(after), (query) =>
      query.where(
        sql<boolean>`(kith_plain(practitioner.name), practitioner.id) > (select kith_plain(name), id from practitioner where id = ${after})`,
      ),
    )
    .orderBy(sql`kith_plain(practitioner.name)`)
    .orderBy('practitioner.id')
    .limit(PAGE_SIZE + 1)
    .execute()
  const people = rows.slice(0, PAGE_SIZE).map(asColleague)
  return { people, next: rows.length > PAGE_SIZE ? people.at(-1)?.id : undefined }
}

export async function findColleague(tx: Tx, id: string, today: PlainDate): Promise<Colleague | undefined> {
  if (!isUuid(id)) return undefined
  const row = await everybody(tx, today).where('practitioner.id', '=', id).executeTakeFirst()
  return row && asColleague(row)
}

export const teams = (tx: Tx): Promise<readonly Team[]> =>
  tx.selectFrom('team').select(['id', 'name', 'service']).orderBy('service').orderBy('name').execute()

export const isTaken = async (tx: Tx, email: string): Promise<boolean> =>
  (await tx.selectFrom('account').select('practitioner_id').where('email', '=', email).executeTakeFirst()) !== undefined

const everybody = (tx: Tx, today: PlainDate) =>
  tx
    .selectFrom('practitioner')
    .innerJoin('account', 'account.practitioner_id', 'practitioner.id')
    .select([
      'practitioner.id',
      'practitioner.name',
      'practitioner.job_title',
      'practitioner.left_on',
      'account.email',
      'account.closed_on',
      'account.closed_because',
      'account.last_signed_in_at',
      hasPost(today).as('has_post'),
    ])

const hasPost = (
  today: PlainDate,
) => sql<boolean>`exists (select 1 from post where post.practitioner_id = practitioner.id
  and ${runsOn('post', today)})`

const inTeam = (tx: Tx, teamId: string, today: PlainDate) =>
  tx
    .selectFrom('post')
    .select('practitioner_id')
    .where('team_id', '=', teamId)
    .where((where) => where.or([where('to_on', 'is', null), where('to_on', '>=', today)]))

function isAs(standing: Standing, today: PlainDate) {
  const left = sql<boolean>`practitioner.left_on < ${today}`
  const here = sql<boolean>`coalesce(practitioner.left_on >= ${today}, true)`
  const kinds: Readonly<Record<Standing, ReturnType<typeof sql<boolean>>>> = {
    left,
    closed: sql<boolean>`${here} and account.closed_on is not null`,
    open: sql<boolean>`${here} and account.closed_on is null and ${hasPost(today)}`,
    'no post': sql<boolean>`${here} and account.closed_on is null and not ${hasPost(today)}`,
  }
  return kinds[standing]
}

type Row = Awaited<ReturnType<ReturnType<typeof everybody>['executeTakeFirstOrThrow']>>

const asColleague = (row: Row): Colleague => ({
  id: row.id,
  name: row.name,
  jobTitle: row.job_title,
  email: row.email ?? undefined,
  leftOn: row.left_on ?? undefined,
  closed: row.closed_on && row.closed_because ? { on: row.closed_on, because: row.closed_because } : undefined,
  lastSignedInAt: row.last_signed_in_at ?? undefined,
  hasPost: row.has_post,
})
