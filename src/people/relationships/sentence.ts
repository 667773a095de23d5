import type { FamilyMember } from '../family.ts'
import { kinOf } from '../kinship.ts'
import type { Relationship } from '../relationship.ts'
import { wordsOfTie } from './ties.ts'

type Named = Pick<FamilyMember, 'id' | 'name' | 'sex'>

/** One account as people would say it: "Sonia Price is Neville Price’s mother". */
export function sentenceOf(tie: Relationship, from: Named | undefined, to: Named | undefined): string {
  const [one, other] = [from?.name ?? 'Somebody', to?.name ?? 'somebody']
  const described = tie.kind === 'other' || tie.kind === 'friend' ? tie.describedAs : ''
  if (described) return `${other}’s ${uncapitalised(described)}: ${one}`
  const kin = tie.kind === 'parent' && from ? kinOf(from, tie.to, [tie]) : undefined
  if (kin) return `${one} is ${other}’s ${kin}`
  return `${one} is ${tie.kind === 'friend' ? 'a friend of' : wordsOfTie(tie)} ${other}`
}

/** "Youth worker" within a sentence; "GP" and "NHS nurse" keep their capitals. */
const uncapitalised = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words
