import type { ParentKind } from './relationship.ts'

type Sex = 'female' | 'male' | 'other' | 'unknown'
type Somebody = { readonly id: string; readonly sex: Sex }
type Tie = {
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly parentKind: ParentKind | undefined
  readonly describedAs: string
}

const by = (sex: Sex, female: string, male: string, either: string): string =>
  sex === 'female' ? female : sex === 'male' ? male : either

/** How one person is related to another, in a word or two, from parents and partners: "mother", "half-brother". */
export function kinOf(person: Somebody, other: string, ties: readonly Tie[]): string | undefined {
  const { id, sex } = person
  const direct = ties.find((tie) => tie.kind === 'parent' && tie.from === id && tie.to === other)
  if (direct) return parentWord(direct.parentKind, sex)
  const down = ties.find((tie) => tie.kind === 'parent' && tie.from === other && tie.to === id)
  if (down) return childWord(down.parentKind, sex)

  const parents = parentsIn(ties)
  const [mine, theirs] = [parents(id), parents(other)]
  const shared = mine.filter((parent) => theirs.includes(parent))
  if (shared.length > 0) {
    const half = shared.length === 1 && (mine.length > 1 || theirs.length > 1) && mine.length + theirs.length > 2
    const whole = by(sex, 'sister', 'brother', 'brother or sister')
    return half && mine.length > 1 && theirs.length > 1 ? `half-${whole}`.replace(' or ', ' or half-') : whole
  }
  if (theirs.some((parent) => parents(parent).includes(id))) return by(sex, 'grandmother', 'grandfather', 'grandparent')
  if (mine.some((parent) => parents(parent).includes(other))) return by(sex, 'granddaughter', 'grandson', 'grandchild')
  const overlap = (a: readonly string[], b: readonly string[]) => a.some((one) => b.includes(one))
  if (theirs.some((parent) => parent !== id && overlap(parents(parent), mine)))
    return by(sex, 'aunt', 'uncle', 'aunt or uncle')
  if (mine.some((parent) => parent !== other && overlap(parents(parent), theirs)))
    return by(sex, 'niece', 'nephew', 'niece or nephew')
  if (theirs.some((parent) => parents(parent).some((grand) => parents(grand).includes(id))))
    return by(sex, 'great-grandmother', 'great-grandfather', 'great-grandparent')
  if (theirs.some((a) => mine.some((b) => a !== b && overlap(parents(a), parents(b))))) return 'cousin'
  return partnerOrFriend(id, other, theirs, ties)
}

function partnerOrFriend(id: string, other: string, theirs: readonly string[], ties: readonly Tie[]) {
  const joins = (tie: Tie, a: string, b: string) => (tie.from === a && tie.to === b) || (tie.from === b && tie.to === a)
  if (ties.some((tie) => tie.kind === 'partner' && joins(tie, id, other))) return 'partner or former partner'
  const told = ties.find((tie) => (tie.kind === 'friend' || tie.kind === 'other') && joins(tie, id, other))
  if (told) return told.describedAs || 'friend'
  if (ties.some((tie) => tie.kind === 'partner' && theirs.some((parent) => joins(tie, id, parent))))
    return 'parent’s partner or former partner'
  return undefined
}

const parentsIn =
  (ties: readonly Tie[]) =>
  (child: string): readonly string[] => [
    ...new Set(
      ties
        .filter(
          (tie) =>
            tie.kind === 'parent' && tie.to === child && (tie.parentKind === 'birth' || tie.parentKind === 'adoptive'),
        )
        .map((tie) => tie.from),
    ),
  ]

function parentWord(kind: ParentKind | undefined, sex: Sex): string {
  switch (kind) {
    case 'adoptive':
      return by(sex, 'adoptive mother', 'adoptive father', 'adoptive parent')
    case 'step':
      return by(sex, 'stepmother', 'stepfather', 'step-parent')
    case 'foster':
      return 'foster carer'
    case 'guardian':
      return 'guardian'
    default:
      return by(sex, 'mother', 'father', 'parent')
  }
}

function childWord(kind: ParentKind | undefined, sex: Sex): string {
  const child = by(sex, 'daughter', 'son', 'child')
  if (kind === 'step') return `step${child === 'child' ? '-child' : child}`
  if (kind === 'adoptive') return `adopted ${child}`
  if (kind === 'foster') return 'fostered child'
  if (kind === 'guardian') return 'child under guardianship'
  return child
}
