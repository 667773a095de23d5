import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { ROLES, type Role } from '../../src/access/index.ts'
import type { DB } from '../../src/db/schema.generated.ts'
import { addDays, type PlainDate } from '../../src/kernel/plain-date.ts'
import { aPerson, aTeam, day, isParentOf } from './people-in-a-council.ts'

export const TODAY = day('2026-06-10')
const SERVICES = ['social care', 'social care', 'family group conferences', 'performance and leadership'] as const

/** When something runs, in days from today; no end means it still does. */
type Span = { readonly from: number; readonly to: number | undefined }
type Post = Span & { readonly team: number; readonly role: Role }
export type Practitioner = { readonly posts: readonly Post[]; readonly leftOn: number | undefined }
type Involvement = Span & { readonly team: number; readonly practitioner: number | undefined }
export type Family = { readonly involvements: readonly Involvement[] }
export type World = { readonly practitioners: readonly Practitioner[]; readonly families: readonly Family[] }

/** Ends fall on, just before and just after today, where rules about days go wrong. */
const span: fc.Arbitrary<Span> = fc
  .record({ from: fc.constantFrom(-400, -30, -1, 0, 1), lasts: fc.constantFrom(undefined, undefined, 0, 1, 29, 400) })
  .map(({ from, lasts }) => ({ from, to: lasts === undefined ? undefined : from + lasts }))
const team = fc.nat({ max: SERVICES.length - 1 })
const post = fc.tuple(span, team, fc.constantFrom(...ROLES)).map(([when, team, role]) => ({ ...when, team, role }))
const practitioner = fc.record({
  posts: fc.uniqueArray(post, { maxLength: 2, selector: ({ team, role }) => `${team}${role}` }),
  leftOn: fc.constantFrom(undefined, undefined, undefined, -1, 0, 5),
})
const involvement = fc
  .tuple(span, team, fc.option(fc.nat({ max: 5 }), { nil: undefined }))
  .map(([when, team, practitioner]) => ({ ...when, team, practitioner }))

export const aWorld: fc.Arbitrary<World> = fc.record({
  practitioners: fc.array(practitioner, { minLength: 6, maxLength: 6 }),
  families: fc.array(
    fc.record({
      involvements: fc.uniqueArray(involvement, {
        maxLength: 3,
        selector: ({ team, practitioner }) => `${team} ${practitioner ?? ''}`,
      }),
    }),
    { minLength: 4, maxLength: 4 },
  ),
})

export type Made = {
  readonly practitionerIds: readonly string[]
  readonly families: readonly { readonly id: string; readonly personId: string; readonly conferenceId: string }[]
}

let worlds = 0
/** Puts a world into a store, each family with a child, a mother and a conference. */
export async function make(db: Kysely<DB>, world: World): Promise<Made> {
  worlds += 1
  const on = (offset: number): PlainDate => addDays(TODAY, offset)
  const until = (to: number | undefined) => (to === undefined ? null : on(to))
  const teams = await Promise.all(
    SERVICES.map((service, index) => aTeam(db, `World ${worlds}, team ${index}`, service)),
  )
  const practitionerIds: string[] = []
  for (const [index, { posts, leftOn }] of world.practitioners.entries()) {
    const { id } = await db
      .insertInto('practitioner')
      .values({ name: `Practitioner ${worlds}.${index}`, job_title: 'worker', left_on: until(leftOn) })
      .returning('id')
      .executeTakeFirstOrThrow()
    practitionerIds.push(id)
    if (posts.length > 0)
      await db
        .insertInto('post')
        .values(
          posts.map((post) => ({
            practitioner_id: id,
            team_id: teams[post.team] ?? '',
            role: post.role,
            discipline: post.role === 'specialist' ? 'mental health' : null,
            from_on: on(post.from),
            to_on: until(post.to),
          })),
        )
        .execute()
  }
  const families = []
  for (const [index, { involvements }] of world.families.entries()) {
    const { id } = await db
      .insertInto('family')
      .values({
        reference: `W${worlds}-${index}`,
        name: `The World${worlds} family ${index}`,
        opened_on: day('2020-01-01'),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (involvements.length > 0)
      await db
        .insertInto('involvement')
        .values(
          involvements.map((part) => ({
            family_id: id,
            team_id: teams[part.team] ?? '',
            practitioner_id: part.practitioner === undefined ? null : (practitionerIds[part.practitioner] ?? null),
            part: part.practitioner === undefined ? ('team' as const) : ('allocated social worker' as const),
            from_on: on(part.from),
            to_on: until(part.to),
          })),
        )
        .execute()
    const personId = await aPerson(db, id, { given: `Wren${worlds}x${index}`, family: 'World', born: '2018-01-01' })
    const mother = await aPerson(db, id, { given: 'Marigold', family: 'World', born: '1990-01-01' })
    await isParentOf(db, id, mother, personId)
    await db
      .insertInto('child_reference')
      .values({ person_id: personId, reference: `CW${worlds}-${index}` })
      .execute()
    const conference = await db
      .insertInto('conference')
      .values({
        family_id: id,
        referred_on: day('2026-01-05'),
        referrer_id: practitionerIds[0] ?? '',
        worries: 'w',
        strengths: 's',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db.insertInto('conference_child').values({ conference_id: conference.id, person_id: personId }).execute()
    families.push({ id, personId, conferenceId: conference.id })
  }
  return { practitionerIds, families }
}
