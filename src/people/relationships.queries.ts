import type { Selectable } from 'kysely'
import type { Tx } from '../db/as-actor.ts'
import type { DB } from '../db/schema.generated.ts'
import { isUuid } from '../kernel/id.ts'
import type { Relationship } from './relationship.ts'

export async function relationshipsIn(tx: Tx, familyIds: readonly string[]): Promise<readonly Relationship[]> {
  if (familyIds.length === 0) return []
  const rows = await tx
    .selectFrom('relationship')
    .selectAll()
    .where('family_id', 'in', familyIds)
    .where('removed_on', 'is', null)
    .orderBy('kind')
    .orderBy('id')
    .execute()
  return rows.map(relationshipFrom)
}

export async function findRelationship(tx: Tx, id: string): Promise<Relationship | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tx
    .selectFrom('relationship')
    .selectAll()
    .where('id', '=', id)
    .where('removed_on', 'is', null)
    .executeTakeFirst()
  return row && relationshipFrom(row)
}

const relationshipFrom = (row: Selectable<DB['relationship']>): Relationship => ({
  id: row.id,
  familyId: row.family_id,
  from: row.from_person_id,
  to: row.to_person_id,
  kind: row.kind,
  parentKind: row.parent_kind ?? undefined,
  responsible: row.parental_responsibility ?? false,
  partnerStatus: row.partner_status ?? undefined,
  formal: row.formal ?? false,
  describedAs: row.described_as,
  statedBy: row.stated_by,
  fromOn: row.from_on ?? undefined,
  toOn: row.to_on ?? undefined,
  version: row.version,
})
