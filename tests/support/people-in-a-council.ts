import type { Kysely } from 'kysely'
import type { DB } from '../../src/db/schema.generated.ts'
import type { Role, Service } from '../../src/access/index.ts'
import type { PlainDate } from '../../src/kernel/plain-date.ts'

export const day = (text: string): PlainDate => text as PlainDate

type Db = Kysely<DB>
export type Somebody = { readonly id: string; readonly name: string; readonly teamId: string }

export async function aTeam(db: Db, name: string, service: Service = 'social care'): Promise<string> {
  return (await db.insertInto('team').values({ name, service }).returning('id').executeTakeFirstOrThrow()).id
}

export async function aPractitioner(
  db: Db,
  name: string,
  role: Role,
  teamId: string,
  post: { from?: string; to?: string } = {},
): Promise<Somebody> {
  const { id } = await db
    .insertInto('practitioner')
    .values({ name, job_title: role })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('post')
    .values({
      practitioner_id: id,
      team_id: teamId,
      role,
      discipline: role === 'specialist' ? 'mental health' : null,
      from_on: day(post.from ?? '2020-01-01'),
      to_on: post.to ? day(post.to) : null,
    })
    .execute()
  return { id, name, teamId }
}

export async function aPerson(
  db: Db,
  familyId: string,
  names: { given: string; family?: string; knownAs?: string; born?: string; sex?: 'female' | 'male' },
): Promise<string> {
  const { id } = await db
    .insertInto('person')
    .values({
      given_name: names.given,
      family_name: names.family ?? 'Brightwater',
      known_as: names.knownAs ?? '',
      born_on: names.born ? day(names.born) : null,
      sex: names.sex ?? 'unknown',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('family_member')
    .values({ family_id: familyId, person_id: id, added_on: day('2026-01-05') })
    .execute()
  return id
}

export async function isParentOf(
  db: Db,
  familyId: string,
  parentId: string,
  childId: string,
  { responsible = true } = {},
): Promise<void> {
  await db
    .insertInto('relationship')
    .values({
      family_id: familyId,
      from_person_id: parentId,
      to_person_id: childId,
      kind: 'parent',
      parent_kind: 'birth',
      parental_responsibility: responsible,
      stated_by: 'the family',
    })
    .execute()
}

let families = 0
/** A family with a child, a mother with parental responsibility and a grandmother, worked with by one team. */
export async function aFamily(db: Db, teamId: string, name = 'Brightwater') {
  families += 1
  const { id } = await db
    .insertInto('family')
    .values({
      reference: `F${String(families).padStart(5, '0')}`,
      name: `The ${name} family`,
      opened_on: day('2026-01-05'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('involvement')
    .values({ family_id: id, team_id: teamId, part: 'team', from_on: day('2026-01-05') })
    .execute()
  const child = await aPerson(db, id, { given: 'Wren', family: name, born: '2017-06-01', sex: 'female' })
  const mother = await aPerson(db, id, { given: 'Marigold', family: name, born: '1994-02-11', sex: 'female' })
  const grandmother = await aPerson(db, id, { given: 'Hyacinth', family: name, born: '1966-09-30', sex: 'female' })
  await isParentOf(db, id, mother, child)
  await isParentOf(db, id, grandmother, mother)
  await db
    .insertInto('child_reference')
    .values({ person_id: child, reference: `C${String(families).padStart(5, '0')}` })
    .execute()
  return { id, child, mother, grandmother }
}
export type Family = Awaited<ReturnType<typeof aFamily>>
