import type { Tx } from '../db/as-actor.ts'
import { isUuid } from '../kernel/id.ts'
import type { FamilyRecord } from './family.ts'
import { callingName, fullName } from './names.ts'
import type { Person } from './person.ts'

/** `undefined` means there is no such person, or none this actor may see: the two must look the same. */
export async function findPerson(tx: Tx, id: string): Promise<Person | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tx
    .selectFrom('person')
    .leftJoin('child_reference', 'child_reference.person_id', 'person.id')
    .selectAll('person')
    .select(['child_reference.reference', 'child_reference.upn'])
    .where('person.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const named = { givenName: row.given_name, familyName: row.family_name, knownAs: row.known_as }
  return {
    ...named,
    id: row.id,
    name: fullName(named),
    callingName: callingName(named),
    bornOn: row.born_on ?? undefined,
    dueOn: row.due_on ?? undefined,
    diedOn: row.died_on ?? undefined,
    sex: row.sex,
    ethnicity: row.ethnicity ?? undefined,
    firstLanguage: row.first_language,
    interpreterNeeded: row.interpreter_needed,
    needs: row.needs,
    reference: row.reference ?? undefined,
    upn: row.upn ?? undefined,
    version: row.version,
  }
}

/** The other text, for a page where two people wrote. The record was seen in this same transaction. */
export async function getPerson(tx: Tx, id: string): Promise<Person> {
  const person = await findPerson(tx, id)
  if (!person) throw new Error('A person who was seen a moment ago is gone')
  return person
}

export async function familiesOf(tx: Tx, personId: string): Promise<readonly FamilyRecord[]> {
  const rows = await tx
    .selectFrom('family')
    .innerJoin('family_member', 'family_member.family_id', 'family.id')
    .selectAll('family')
    .where('family_member.person_id', '=', personId)
    .orderBy('family.closed_on', (order) => order.desc().nullsFirst())
    .orderBy('family.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    reference: row.reference,
    openedOn: row.opened_on,
    closedOn: row.closed_on ?? undefined,
    version: row.version,
  }))
}
