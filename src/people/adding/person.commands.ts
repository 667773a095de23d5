import type { Tx } from '../../db/as-actor.ts'
import type { ChangedPerson, NewPerson } from './person.form.ts'

const columnsOf = (person: NewPerson) => ({
  given_name: person.givenName,
  family_name: person.familyName,
  known_as: person.knownAs,
  born_on: person.bornOn ?? null,
  due_on: person.dueOn ?? null,
  sex: person.sex,
  first_language: person.firstLanguage,
  interpreter_needed: person.interpreterNeeded,
  needs: person.needs,
})

export async function savePerson(tx: Tx, id: string, person: NewPerson): Promise<void> {
  await tx
    .insertInto('person')
    .values({ id, ...columnsOf(person) })
    .execute()
}

/** Somebody added twice, by two people at once, is in the family once. */
export async function addToFamily(tx: Tx, familyId: string, personId: string): Promise<void> {
  await tx
    .insertInto('family_member')
    .values({ family_id: familyId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** False when somebody else changed this person first. */
export async function saveChangedPerson(tx: Tx, id: string, person: ChangedPerson): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({ ...columnsOf(person), died_on: person.diedOn ?? null, version: person.version + 1 })
    .where('id', '=', id)
    .where('version', '=', person.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
