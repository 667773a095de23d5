import { sql } from 'kysely'
import { keepAsked, type Actor, type Post, type Role } from '../src/access/index.ts'
import { asActor } from '../src/db/as-actor.ts'
import type { Store } from '../src/db/store.ts'
import type { PlainDate } from '../src/kernel/plain-date.ts'

/** Somebody who uses Kith, with records that the policies let them see. */
export type Visitor = {
  readonly role: Role
  readonly actor: Actor
  readonly families: readonly string[]
  readonly children: readonly string[]
  readonly searches: readonly string[]
  /** The same, as an address names them. */
  readonly asked: readonly string[]
}

export const MIX: readonly (readonly [Role, number])[] = [
  ['social-worker', 20],
  ['coordinator', 15],
  ['team-manager', 10],
  ['practice-lead', 2],
  ['director', 3],
]
const RECORDS_EACH = 12

/** Fifty people in the proportions above. Where the council has fewer of a kind, the same person comes in more than once. */
export async function fiftyVisitors(store: Store, today: PlainDate): Promise<readonly Visitor[]> {
  const visitors: Visitor[] = []
  for (const [role, many] of MIX) {
    const actors = await practitionersWho(store, role, many)
    const those: Visitor[] = []
    for (const actor of actors) those.push({ role, actor, ...(await seenBy(store, actor.id, today)) })
    for (let n = 0; n < many; n++) visitors.push(...those.slice(n % those.length).slice(0, 1))
  }
  return visitors
}

/** Always some of the same people, in an order that says nothing about them. */
async function practitionersWho({ db }: Store, role: Role, most: number): Promise<readonly Actor[]> {
  const { rows } = await sql<Post & Omit<Actor, 'posts' | 'roles'>>`
    select practitioner.id, practitioner.name, job_title as "jobTitle",
           role, team.id as "teamId", team.name as "teamName", team.service
    from practitioner join post on post.practitioner_id = practitioner.id join team on team.id = team_id
    where role = ${role} and to_on is null and left_on is null
    order by team.service, md5(practitioner.id::text) limit ${most}`.execute(db)
  return rows.map(({ id, name, jobTitle, ...post }) => ({
    ...{ id, name, jobTitle },
    ...{ posts: [post], roles: new Set([role]) },
  }))
}

type Row = { family: string; child: string; given: string; surname: string; born: PlainDate; reference: string }

function seenBy({ db }: Store, id: string, today: PlainDate): Promise<Omit<Visitor, 'actor' | 'role'>> {
  return asActor(db, { id }, today, async (tx) => {
    const { rows } = await sql<Row>`
      select family.id as family, child.id as child, child.given_name as given, child.family_name as surname,
             child.born_on as born, child_reference.reference
      from family
      join lateral (
        select person.* from family_member join person on person.id = person_id
        where family_id = family.id and born_on > ${today}::date - interval '17 years' and born_on < ${today}::date
        order by born_on limit 1) child on true
      join child_reference on child_reference.person_id = child.id
      where family.closed_on is null
      order by md5(${id} || family.id::text) limit ${RECORDS_EACH}`.execute(tx)
    const searches = rows.flatMap(waysToLookFor)
    const asked: string[] = []
    for (const words of searches) asked.push(await keepAsked(tx, words))
    return {
      families: rows.map(({ family }) => family),
      children: rows.map(({ child }) => child),
      searches,
      asked,
    }
  })
}

/** As people type: both names, one name, a slip of the keyboard, a date of birth, a reference, the family's name. */
const waysToLookFor = ({ given, surname, born, reference }: Row, n: number): readonly string[] => {
  const ways = [
    `${given} ${surname}`,
    surname,
    given,
    `${surname.slice(0, 2)}${surname.slice(3)} ${given}`,
    `${given} ${born.split('-').reverse().join('/')}`,
    reference,
    `The ${surname} family`,
  ]
  return [ways[n % ways.length] ?? surname]
}
