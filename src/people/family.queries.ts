import type { Tx } from '../db/as-actor.ts'
import { runsOn } from '../db/runs-on.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { isUuid } from '../kernel/id.ts'
import type { FamilyMember, FamilyRecord } from './family.ts'
import { callingName, fullName } from './names.ts'

/** `undefined` means there is no such family, or none this actor may see: the two must look the same. */
export async function findFamily(tx: Tx, id: string): Promise<FamilyRecord | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tx.selectFrom('family').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && {
      id: row.id,
      name: row.name,
      reference: row.reference,
      openedOn: row.opened_on,
      closedOn: row.closed_on ?? undefined,
      version: row.version,
    }
  )
}

/** Everyone in a family's network, children first and eldest first, with who holds parental responsibility for somebody. */
export async function peopleInFamily(tx: Tx, familyId: string): Promise<readonly FamilyMember[]> {
  const rows = await tx
    .selectFrom('family_member')
    .innerJoin('person', 'person.id', 'family_member.person_id')
    .leftJoin('child_reference', 'child_reference.person_id', 'person.id')
    .selectAll('person')
    .select(['child_reference.reference'])
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('relationship')
            .select('relationship.id')
            .whereRef('relationship.from_person_id', '=', 'person.id')
            .where('relationship.family_id', '=', familyId)
            .where('relationship.parental_responsibility', '=', true)
            .where('relationship.removed_on', 'is', null),
        )
        .as('responsible'),
    )
    .where('family_member.family_id', '=', familyId)
    .orderBy('person.born_on')
    .orderBy('person.id')
    .execute()
  return rows.map((row): FamilyMember => {
    const named = { givenName: row.given_name, familyName: row.family_name, knownAs: row.known_as }
    return {
      id: row.id,
      name: fullName(named),
      callingName: callingName(named),
      bornOn: row.born_on ?? undefined,
      dueOn: row.due_on ?? undefined,
      diedOn: row.died_on ?? undefined,
      sex: row.sex,
      reference: row.reference ?? undefined,
      firstLanguage: row.first_language,
      interpreterNeeded: row.interpreter_needed,
      needs: row.needs,
      responsible: Boolean(row.responsible),
    }
  })
}

/** Everyone who works with the family today, from every team. */
export async function workersOf(tx: Tx, familyId: string, today: PlainDate) {
  const rows = await tx
    .selectFrom('family_worker')
    .selectAll()
    .where('family_id', '=', familyId)
    .where(runsOn('family_worker', today))
    .orderBy('part')
    .execute()
  return rows.map((row) => ({
    part: row.part,
    team: row.team_name,
    name: row.practitioner_name,
    jobTitle: row.job_title,
  }))
}
