import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Relationship } from '../relationship.ts'
import type { Tie } from './ties.ts'

/** A relationship as somebody has just told it, before it is kept. */
export type Account = Omit<Relationship, 'id' | 'familyId' | 'version'>

type Told = {
  readonly tie?: Tie | undefined
  readonly describedAs: string
  readonly responsible: boolean
  readonly statedBy: string
  readonly fromOn?: PlainDate | undefined
  readonly toOn?: PlainDate | undefined
}

/** One account for each person they are related to; "child of" is kept from the parent's side. */
export function accountsOf(
  personId: string,
  others: readonly { readonly id: string }[],
  told: Told,
): readonly Account[] {
  const { tie } = told
  if (!tie) return []
  return others.map(({ id }) => {
    const upwards = tie.kind === 'parent' && tie.upwards
    return {
      from: upwards ? id : personId,
      to: upwards ? personId : id,
      kind: tie.kind,
      parentKind: tie.kind === 'parent' ? tie.parentKind : undefined,
      responsible: tie.kind === 'parent' && told.responsible,
      partnerStatus: tie.kind === 'partner' ? tie.partnerStatus : undefined,
      formal: tie.kind === 'partner' && tie.formal,
      describedAs: tie.kind === 'other' ? told.describedAs : '',
      statedBy: told.statedBy,
      fromOn: told.fromOn,
      toOn: told.toOn,
    }
  })
}
