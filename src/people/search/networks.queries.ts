import type { Tx } from '../../db/as-actor.ts'

/** Everyone in the families that these people belong to, one row for each family somebody is in. */
export async function peopleInFamilies(tx: Tx, personIds: readonly string[]) {
  if (personIds.length === 0) return []
  const rows = await tx
    .selectFrom('family_member')
    .innerJoin('person', 'person.id', 'family_member.person_id')
    .innerJoin('family', 'family.id', 'family_member.family_id')
    .leftJoin('child_reference', 'child_reference.person_id', 'person.id')
    .select([
      'person.id',
      'person.given_name',
      'person.family_name',
      'person.known_as',
      'person.born_on',
      'child_reference.reference',
      'family.id as family_id',
      'family.name as family_title',
    ])
    .where('family_member.family_id', 'in', (own) =>
      own.selectFrom('family_member as theirs').select('theirs.family_id').where('theirs.person_id', 'in', personIds),
    )
    .orderBy('person.born_on')
    .orderBy('person.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    knownAs: row.known_as,
    reference: row.reference ?? undefined,
    familyId: row.family_id,
    familyTitle: row.family_title,
  }))
}
