import type { Tx } from '../../db/as-actor.ts'
import { fullName } from '../../people/index.ts'

/** The children a conference is about, eldest first. */
export async function childrenOf(
  tx: Tx,
  conferenceId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const rows = await tx
    .selectFrom('conference_child')
    .innerJoin('person', 'person.id', 'conference_child.person_id')
    .select(['person.id', 'person.given_name', 'person.family_name', 'person.known_as'])
    .where('conference_child.conference_id', '=', conferenceId)
    .orderBy('person.born_on')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: fullName({ givenName: row.given_name, familyName: row.family_name, knownAs: row.known_as }),
  }))
}
