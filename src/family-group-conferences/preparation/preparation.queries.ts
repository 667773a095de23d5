import type { Tx } from '../../db/as-actor.ts'
import { fullName } from '../../people/index.ts'
import type { Invitation } from './preparation.ts'

/** Everyone on a conference's list, the children it is about first, then by age. */
export async function peopleOn(tx: Tx, conferenceId: string): Promise<readonly Invitation[]> {
  const rows = await tx
    .selectFrom('conference_invitation as invitation')
    .innerJoin('conference', 'conference.id', 'invitation.conference_id')
    .innerJoin('person', 'person.id', 'invitation.person_id')
    .leftJoin('conference_child as child', (join) =>
      join.onRef('child.conference_id', '=', 'invitation.conference_id').onRef('child.person_id', '=', 'person.id'),
    )
    .selectAll('invitation')
    .select([
      'person.given_name',
      'person.family_name',
      'person.known_as',
      'person.born_on',
      'person.first_language',
      'person.interpreter_needed',
      'child.person_id as child_id',
    ])
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('relationship')
            .select('relationship.id')
            .whereRef('relationship.from_person_id', '=', 'person.id')
            .whereRef('relationship.family_id', '=', 'conference.family_id')
            .where('relationship.parental_responsibility', '=', true)
            .where('relationship.removed_on', 'is', null),
        )
        .as('responsible'),
    )
    .where('invitation.conference_id', '=', conferenceId)
    .orderBy('child.person_id')
    .orderBy('person.born_on')
    .orderBy('person.id')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    name: fullName({ givenName: row.given_name, familyName: row.family_name, knownAs: row.known_as }),
    bornOn: row.born_on ?? undefined,
    responsible: Boolean(row.responsible),
    isChildOfConference: row.child_id !== null,
    language: row.first_language,
    interpreterNeeded: row.interpreter_needed,
    state: row.state,
    reason: row.reason,
    agreedOn: row.agreed_on ?? undefined,
    needs: row.needs,
    attended: row.attended ?? undefined,
    version: row.version,
  }))
}
