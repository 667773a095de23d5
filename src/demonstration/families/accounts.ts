import type { Chance } from '../chance.ts'
import type { PlainDate } from '../days.ts'
import type { Row } from '../rows.ts'
import type { Member } from './member.ts'

type Relationship = Row<'relationship'>
type ParentKind = NonNullable<Relationship['parent_kind']>
type PartnerStatus = NonNullable<Relationship['partner_status']>

/** Relationships as somebody told them: each row says whose account it is. */
export function accountsOf(familyId: string, statedBy: string, chance: Chance) {
  const told: Relationship[] = []
  const tell = (from: Member, to: Member, rest: Partial<Relationship> & Pick<Relationship, 'kind'>): void => {
    told.push({
      id: chance.id(),
      family_id: familyId,
      from_person_id: from.id,
      to_person_id: to.id,
      parent_kind: null,
      parental_responsibility: null,
      partner_status: null,
      formal: null,
      described_as: '',
      stated_by: statedBy,
      from_on: null,
      to_on: null,
      removed_on: null,
      ...rest,
    })
  }
  return {
    told,
    parent(parent: Member, child: Member, responsible: boolean, kind: ParentKind = 'birth') {
      tell(parent, child, { kind: 'parent', parent_kind: kind, parental_responsibility: responsible })
    },
    partners(one: Member, other: Member, status: PartnerStatus, formal: boolean, since?: PlainDate, by = statedBy) {
      tell(one, other, {
        kind: 'partner',
        partner_status: status,
        formal,
        from_on: since ?? null,
        stated_by: by,
      })
    },
    friends(friend: Member, of: Member, described: string) {
      tell(friend, of, { kind: 'friend', described_as: described })
    },
    other(one: Member, other: Member, described: string) {
      tell(one, other, { kind: 'other', described_as: described })
    },
  }
}
export type Accounts = ReturnType<typeof accountsOf>
